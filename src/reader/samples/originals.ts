import type { Original } from '../original.ts'
import { png } from './picture.ts'
import { workbookFile } from './sheet.ts'
import {
  drawing,
  headingStyles,
  item,
  lists,
  paragraph,
  pictureRelation,
  run,
  wordFile,
  wordTable,
} from './word.ts'

/** A small file in some format, by a name that says what is in it. */
export interface Sample {
  name: string
  bytes: Uint8Array
  /** What lies beside it. */
  files?: Record<string, Uint8Array>
}

const text = (name: string, words: string): Sample => ({ name, bytes: Buffer.from(words) })
const page = (name: string, body: string, head = ''): Sample =>
  text(
    `${name}.html`,
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  )
const words = (count: number, lang: 'zh' | 'en' = 'en') =>
  Array.from({ length: count }, (_, i) =>
    lang === 'en'
      ? `<p>In ${2010 + i} the plant made ${(i + 3) * 120} engines, of which it sold most abroad, as its report of that year says.</p>`
      : `<p>　　${2010 + i}年，全厂生产发动机${(i + 3) * 120}台，其中大部分销往海外，当年的报告这样写道。</p>`,
  ).join('')
const centred = '<w:jc w:val="center"/>'
const big = '<w:b/><w:sz w:val="44"/>'

const pages: Sample[] = [
  page(
    'a news page',
    `<header><nav><a href="/">Home</a> <a href="/w">World</a></nav></header><main><article><h1>Engines sell abroad</h1><p class="byline">By Ann Moor and Tom Lee</p><p>2 May 2024</p>${words(4)}<figure><img src="files/hall.png" alt="The hall"><figcaption>The hall at night</figcaption></figure><h2>Staff</h2>${words(2)}<div class="related"><h3>Related</h3><ul><li><a href="/1">Steel falls for a third month in a row</a></li><li><a href="/2">Port grows to the north of the bay</a></li></ul></div></article></main><aside><a href="/x">Most read</a></aside><footer>© 2024</footer>`,
    '<title>Engines sell abroad | The Post</title><meta name="author" content="Ann Moor, Tom Lee"><meta property="og:site_name" content="The Post">',
  ),
  page(
    'a page with data for search',
    `<div>${words(5)}</div>`,
    '<title>x</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Engines","datePublished":"2024-05-02T08:00:00+01:00","author":{"name":"Ann Moor"},"publisher":{"name":"The Post"}}]}</script>',
  ),
  page(
    'a page that a script shows',
    `<h1>发动机销往海外</h1><em id="publish_time">2024-07-18 09:30</em><div style="visibility: hidden; opacity: 0;"><section>${words(4, 'zh')}<section><strong><span>一、用工</span></strong></section>${words(2, 'zh')}<p><img data-src="files/hall.png" src="data:image/gif;base64,R0lG"></p></section></div><div class="code">扫一扫</div>`,
    '<title></title><meta property="og:title" content="发动机销往海外">',
  ),
  page(
    'a government page',
    `<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/z">政务公开</a></li></ul></div><div>当前位置：<a href="/">首页</a> &gt; <a href="/t">统计数据</a></div><div class="box"><h1>全厂运行情况</h1><div class="info">发布日期：2024-01-22 10:11　来源：统计处　字体：<a href="#">大</a> <a href="#">小</a></div><div class="TRS">${words(4, 'zh')}<table border="1"><tr><td>指标</td><td>单位</td><td>绝对量</td></tr><tr><td>产量</td><td>台</td><td>360</td></tr><tr><td>产值</td><td>亿元</td><td>2.6</td></tr></table>${words(2, 'zh')}</div></div><div>上一篇：<a href="/p">关于印发方案的通知</a> 下一篇：<a href="/n">关于公示的公告</a></div>`,
    '<title>全厂运行情况_某厂</title>',
  ),
  page(
    'merged heads',
    `${words(3)}<table><tr><td rowspan="2">County</td><td colspan="2">Output</td><td rowspan="2">Note</td></tr><tr><td>2022</td><td>2023</td></tr><tr><td>North</td><td>120.5</td><td>131.2</td><td rowspan="2">with parks</td></tr><tr><td>South</td><td>98</td><td>102.6</td></tr><tr><td colspan="2">Both</td><td>233.8</td><td></td></tr></table>`,
  ),
  page(
    'a merged number',
    `${words(3)}<table><tr><th>Plant</th><th>Engines</th><th>Staff</th></tr><tr><td>A</td><td>120</td><td rowspan="2">40</td></tr><tr><td>B</td><td>98</td></tr></table>`,
  ),
  page(
    'a table with a name and notes',
    `${words(3)}<table><caption>Table 1. Exports ($m)</caption><thead><tr><th>Product</th><th>2022</th></tr></thead><tbody><tr><td>Steel</td><td>1,200</td></tr></tbody><tfoot><tr><td colspan="2">Source: the port</td></tr></tfoot></table>`,
  ),
  page(
    'a table without a head',
    `${words(3)}<table><tr><td>Staff</td><td>4,200</td></tr><tr><td>Plants</td><td>12</td></tr></table>`,
  ),
  page(
    'tables for layout',
    `<table><tr><td><table><tr><td>${words(4)}</td></tr></table></td><td>Menu</td></tr></table>`,
  ),
  page(
    'lists in each other',
    `${words(3)}<ul><li>Engines: 360<ul><li>large: 90</li><li>small: 270</li></ul></li><li>Cars: 41</li></ul><ol start="3"><li>Third</li><li>Fourth<p>with a second paragraph</p></li></ol>`,
  ),
  page(
    'footnotes',
    `<p>Output rose 8.6%<sup><a href="#n1" id="r1">[1]</a></sup> and sales 3%<a href="#n2"><sup>2</sup></a>.</p>${words(3)}<ol><li id="n1">At constant prices. <a href="#r1">↑</a></li><li id="n2">Of the year.</li></ol>`,
  ),
  page(
    'raised and lowered',
    `${words(3)}<p>It covers 12 m<sup>2</sup>, takes 2×10<sup>4</sup> kW and 3 t of CO<sub>2</sub>, the 21<sup>st</sup> so far.</p>`,
  ),
  page(
    'quotes, code and rules',
    `${words(3)}<blockquote><p>Our best year.</p><p>Ann Moor</p></blockquote><pre><code class="language-js">if (a &lt; 2) {}\n  b()</code></pre><hr><p>Call <code>run()</code> now.</p>`,
  ),
  page(
    'signs of Markdown',
    `${words(3)}<p># 3 plants</p><p>1. January was cold</p><p>- 5 degrees, *always*, a_b, [x](y), &lt;b&gt;, 3*4, ~~no~~ &amp;amp; | bar</p>`,
  ),
  page(
    'lines',
    `${words(3)}<p>Revenue: $5m<br>Profit: $2m</p><div>One<br><br>Two</div>text without a paragraph`,
  ),
  page(
    'words in bold as headings',
    `${words(2)}<p><b>1. Staff</b></p>${words(2)}<p><b>It was a good year.</b></p>${words(1)}<p style="font-weight:bold">Outlook</p>${words(1)}`,
  ),
  page('definitions', `${words(3)}<dl><dt>Output</dt><dd>360</dd><dt>产量</dt><dd>90台</dd></dl>`),
  page('a formula', `${words(3)}<p>Growth is <math alttext="g = a / b"><mi>g</mi></math>.</p>`),
  page(
    'a picture inside the page',
    `${words(3)}<p><img alt="Hall" src="data:image/png;base64,${Buffer.from(png(60, 40)).toString('base64')}"><img src="data:image/png;base64,${Buffer.from(png(1, 1)).toString('base64')}"></p>`,
  ),
  {
    name: 'an old Chinese page.htm',
    bytes: Buffer.from(
      '3c68746d6c3e3c6d65746120636861727365743d6762323331323e3c626f64793e3c703e32303232c4eaa3acb9a4d2b5d7dcb2fad6b532363030d2dad4aaa1a33c2f703e3c2f626f64793e3c2f68746d6c3e',
      'hex',
    ),
  },
].map((sample) =>
  sample.name.endsWith('.html') ? { ...sample, files: { 'files/hall.png': png(60, 40) } } : sample,
)

const wordFiles: Sample[] = [
  {
    name: 'headings by style.docx',
    bytes: wordFile(
      [
        paragraph('Engines sell abroad', '<w:pStyle w:val="a3"/>'),
        paragraph('Contents 1', '<w:pStyle w:val="toc1"/>'),
        paragraph('Staff', '<w:pStyle w:val="1"/>'),
        paragraph('It has 4,200 people.'),
        paragraph('Abroad', '<w:pStyle w:val="2"/>'),
        paragraph('Of these 300 are abroad.'),
        paragraph('展望', '<w:pStyle w:val="own"/>'),
        paragraph('It sees 3% more.'),
      ].join(''),
      { styles: headingStyles },
    ),
  },
  {
    name: 'headings by look.docx',
    bytes: wordFile(
      [
        paragraph(run('关于全厂运行', big), centred),
        paragraph(run('情况的报告', big), centred),
        paragraph('统计处', centred),
        paragraph('（2024年1月22日）', centred),
        paragraph('现将全厂运行情况报告如下，全年产量360台，职工4200人，产值2.6亿元。'),
        paragraph(run('一、产量', '<w:b/>')),
        paragraph('全年产量360台，比上年增长8.6%，其中大型90台，小型270台，全部售出。'),
        paragraph(run('（一）大型', '<w:rFonts w:ascii="KaiTi" w:eastAsia="楷体"/>')),
        paragraph('大型90台，增长3%，其中出口45台，内销45台，库存为零，订单排到明年。'),
        paragraph(run('全年没有事故。', '<w:b/>')),
      ].join(''),
    ),
  },
  {
    name: 'lists.docx',
    bytes: wordFile(
      [
        paragraph('It made:'),
        item('engines: 360', 1),
        item('large: 90', 1, 1),
        item('cars: 41', 1),
        item('First', 2),
        item('Second', 2),
      ].join(''),
      { numbering: lists },
    ),
  },
  {
    name: 'merged cells.docx',
    bytes: wordFile(
      [
        paragraph('表1 各县产值（单位：亿元）'),
        wordTable([
          [
            ['<w:vMerge w:val="restart"/>', '县区'],
            ['<w:gridSpan w:val="2"/>', '产值'],
          ],
          [['<w:vMerge/>', ''], '2022年', '2023年'],
          ['江北', '120.5', '131.2'],
          ['合计', '218.5', '233.8'],
        ]),
        paragraph('以上为全年数。'),
      ].join(''),
    ),
  },
  {
    name: 'footnotes.docx',
    bytes: wordFile(
      paragraph(run('产值2600亿元') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('，增长8.6%。')),
      { footnotes: `<w:footnote w:id="2">${paragraph('按可比价计算。')}</w:footnote>` },
    ),
  },
  {
    name: 'pictures.docx',
    bytes: wordFile(
      [
        paragraph('The hall holds 360 engines.'),
        drawing('p1', 'The hall'),
        paragraph('Figure 1. The hall'),
        drawing('p2', 'old'),
      ].join(''),
      {
        relations: pictureRelation('p1', 'media/a.png') + pictureRelation('p2', 'media/b.emf'),
        files: { 'word/media/a.png': png(60, 40), 'word/media/b.emf': Buffer.from('\u0001\0\0\0 EMF') },
      },
    ),
  },
  {
    name: 'changes and formulas.docx',
    bytes: wordFile(
      paragraph(
        `${run('It made ')}<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins>${run('360')}</w:ins>${run(' engines on 12 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`,
      ),
    ),
  },
]

const sheets: Sample[] = [
  {
    name: 'one sheet.xlsx',
    bytes: workbookFile([
      {
        name: '表',
        merges: ['A1:D1'],
        rows: [
          ['2023年各县产值'],
          ['单位：亿元'],
          ['县区', '2022年', '2023年', '增速'],
          ['江北', 120.5, 131.2, { value: 0.0888, format: '0.0%' }],
          ['合计', 218.5, 233.8, { value: 0.07, format: '0.0%' }],
          ['注：按可比价计算'],
        ],
      },
    ]),
  },
  {
    name: 'two sheets.xlsx',
    bytes: workbookFile([
      {
        name: 'Exports',
        rows: [
          ['Product', 'Value', 'Month'],
          ['Steel', { value: 1350.4, format: '#,##0' }, { value: 45047, format: 'yyyy-mm-dd' }],
          ['Cars|vans', 0.1 + 0.2, null],
        ],
      },
      { name: 'Notes', isHidden: true, rows: [['secret']] },
      {
        name: 'Staff',
        rows: [
          ['Plant', 'Staff'],
          ['A', 40],
          [null, null],
          ['Plant', 'Area'],
          ['A', 12],
        ],
      },
    ]),
  },
  {
    name: 'merged.xlsx',
    bytes: workbookFile([
      {
        name: 'S',
        merges: ['A1:A2', 'B1:C1', 'A3:A4'],
        rows: [
          ['County', 'Output', null],
          [null, '2022', '2023'],
          ['North', 1, 2],
          [null, 3, 4],
        ],
      },
    ]),
  },
  text(
    'quoted.csv',
    'Year,Output ($m),Note\r\n2021,"1,200",ok\r\n2022,"1,350","with ""quotes"",\nand a line"\r\n',
  ),
  text('semicolons.csv', 'Land;Wert\nA;1,5\nB;2,5\n'),
  text('tabs', '县区\t产值\n江北\t120.5\n江南\t98\n'),
  { name: 'wide.csv', bytes: Buffer.from('\uFEFFYear,Output\n2021,12\n', 'utf16le') },
]

const texts: Sample[] = [
  text('post.md', '---\ntitle: T\n---\n\nIt made 360 engines.\n'),
  text('a tag first.md', '<div align="center"><p>Logo</p></div>\n\n# Engines\n\nIt made 360.\n'),
  text('plain.txt', '发动机销往海外\n\n全年产量360台，增长8.6%，其中大型90台。\n'),
  text('commas.txt', 'Output rose, sales fell.\nStaff grew, pay did not.\nAll in all, it was a year.\n'),
  text('two lines.txt', 'Revenue, profit\n5, 2\n'),
]

/** Small files of all formats, made here; PDF has its own. */
export const samples: Sample[] = [...pages, ...wordFiles, ...sheets, ...texts]

/** A sample as it is read. */
export function originalOf({ name, bytes, files = {} }: Sample): Original {
  return { name, bytes, today: '2026-01-02', beside: (src) => Promise.resolve(files[src] ?? null) }
}
