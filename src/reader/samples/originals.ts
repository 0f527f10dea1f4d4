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
  text(
    'a saved WeChat article.html',
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="一图读懂：云岭市2024年经济"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content="云岭统计"><title></title><script>var ct="1737000000";</script></head>
<body id="activity-detail" class="zh_CN"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">一图读懂：云岭市2024年经济</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta">原创</span><span class="rich_media_meta rich_media_meta_text">李晓</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">云岭统计</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2025年01月20日 17:05</em><em id="js_ip_wording">云南</em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; ">
<section style="text-align:center"><p><strong><span style="color:rgb(255,0,0)">点击上方蓝字关注我们</span></strong></p></section>
<section><section style="box-sizing:border-box"><section><p style="text-align:justify"><span>2024年，</span><span>全市地区生产总值</span><strong>3200</strong><span>亿元，同比增长</span><strong>5.6%</strong><span>。</span></p></section></section></section>
<section style="text-align:center"><section style="display:inline-block"><section><span style="font-size:20px"><strong>01</strong></span></section><section><strong>工业稳中有进</strong></section></section></section>
<p><span>规模以上工业增加值增长7.2%，其中装备制造业增长11.4%。全市新增规上企业132家，总数达到1860家。</span></p>
<p style="text-align:center"><img class="rich_pages wxw-img" data-src="files/hall.png" data-ratio="0.66" data-w="1080" src="data:image/svg+xml,%3Csvg"></p>
<p style="text-align: center;"><span style="font-size:12px;color:#888">▲某企业总装车间 摄影/王强</span></p>
<section style="text-align:center"><span><strong>02</strong></span></section><section style="text-align:center"><strong>消费持续恢复</strong></section>
<p>社会消费品零售总额1450亿元，增长4.8%；其中网上零售额310亿元，增长12.6%。</p>
<table><tbody><tr><td><p>指标</p></td><td><p>2023年</p></td><td><p>2024年</p></td></tr><tr><td><p>零售总额（亿元）</p></td><td><p>1384</p></td><td><p>1450</p></td></tr><tr><td><p>网上零售额（亿元）</p></td><td><p>275</p></td><td><p>310</p></td></tr></tbody></table>
<p style="text-align:center">- END -</p>
<p>来源：云岭市统计局</p><p>编辑：赵敏  审核：陈刚</p><p>往期推荐</p><p><a href="https://mp.weixin.qq.com/s/1">云岭：前三季度经济运行情况</a></p><p><a href="https://mp.weixin.qq.com/s/2">一文看懂2024年就业</a></p>
<p><strong>点赞、在看、转发</strong></p>
</div></div></div></div></div></div><div class="qr_code_pc">微信扫一扫关注该公众号</div></body></html>
`,
  ),
  text(
    'a statistical bulletin.html',
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>2024年全市国民经济和社会发展统计公报_云岭市人民政府</title><meta name="SiteName" content="云岭市人民政府"><meta name="ColumnName" content="统计公报"><meta name="ArticleTitle" content="2024年全市国民经济和社会发展统计公报"><meta name="PubDate" content="2025-03-28 09:00"><meta name="ContentSource" content="市统计局"><meta name="Author" content=""></head>
<body><div class="header"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/hd">互动交流</a></div><div class="crumb">您当前的位置：<a href="/">首页</a>><a href="/tj">统计公报</a></div>
<div class="article"><h2 class="title">2024年全市国民经济和社会发展统计公报</h2><div class="pages-date">2025-03-28 09:00 来源：市统计局 【字体：<span>大</span> <span>中</span> <span>小</span>】 <span>打印</span></div>
<div class="pages_content" id="UCAP-CONTENT"><p style="text-align:center">云岭市统计局</p><p style="text-align:center">（2025年3月28日）</p>
<p style="text-indent:2em">2024年，全市上下坚持稳中求进，经济社会平稳发展<sup>[1]</sup>。</p><p style="text-indent:2em"><strong>一、综合</strong></p>
<p style="text-indent:2em">初步核算，全年地区生产总值<sup>[2]</sup>3200.5亿元，比上年增长5.6%。其中，第一产业增加值210.3亿元，增长3.2%；第二产业增加值1540.1亿元，增长6.1%；第三产业增加值1450.1亿元，增长5.4%。</p>
<p style="text-align:center"><strong>表1&nbsp;&nbsp;2024年居民消费价格比上年涨跌幅度</strong></p><p style="text-align:right">单位：%</p>
<table style="border-collapse:collapse"><tbody><tr><td rowspan="2"><p>指&nbsp; 标</p></td><td rowspan="2"><p>全市</p></td><td colspan="2"><p>其中</p></td></tr><tr><td><p>城市</p></td><td><p>农村</p></td></tr><tr><td><p>居民消费价格</p></td><td><p>0.2</p></td><td><p>0.2</p></td><td><p>0.3</p></td></tr><tr><td><p>　其中：食品烟酒</p></td><td><p>-0.1</p></td><td><p>-0.2</p></td><td><p>0.2</p></td></tr></tbody></table>
<p style="text-align:center"><img src="files/hall.png" alt=""></p><p style="text-align:center">图1&nbsp; 2020—2024年地区生产总值及增长速度</p>
<p style="text-indent:2em"><strong>二、农业</strong></p><p style="text-indent:2em">粮食总产量86.2万吨，增长1.2%。</p>
<p style="text-indent:2em"><strong>注释：</strong></p><p style="text-indent:2em">[1]本公报中数据均为初步统计数。</p><p style="text-indent:2em">[2]地区生产总值绝对数按现价计算，增长速度按不变价格计算。</p>
</div><div class="editor">责任编辑：李娜</div><div class="share">分享到：<a href="#">微信</a></div><div class="relate"><h3>相关链接</h3><ul><li><a href="/1.html">2023年统计公报</a></li><li><a href="/2.html">图解公报</a></li></ul></div></div><div class="footer">主办：云岭市人民政府办公室 滇ICP备05000000号 网站标识码5300000001</div></body></html>
`,
  ),
  page(
    'a document saved as a page',
    '<p class="c3 title"><span>Survey of members</span></p><p class="c3 byline"><span>Written by </span><span>Tom Lee</span>, 12 June 2024</p><h1>Who answered</h1><p><span>1,842</span><span> of 6,100 members answered, or 30.2%.</span></p><h1>What they said</h1><p>Satisfaction rose to 7.9 points from 7.4.</p>',
  ),
  page(
    'a table with groups of rows',
    `<article><h1>Energy use</h1>${words(3)}<table><thead><tr><th rowspan="2">Source</th><th colspan="2">Use</th></tr><tr><th>2022</th><th>2023</th></tr></thead><tbody><tr><th colspan="3">Fossil</th></tr><tr><th>Gas</th><td>210.4</td><td>198.0</td></tr><tr><th>Oil<sup>a</sup></th><td>44.1</td><td>43.0</td></tr><tr><th colspan="3">Other</th></tr><tr><th>Wood</th><td>98.0</td><td>104.8</td></tr></tbody><tfoot><tr><td colspan="3"><sup>a</sup> Heating oil only.</td></tr></tfoot></table></article>`,
  ),
  text(
    'a page of an encyclopedia.html',
    `<!DOCTYPE html><html class="client-js" lang="en"><head><meta charset="UTF-8"><title>Harrow Bridge - Wikipedia</title><meta property="og:title" content="Harrow Bridge - Wikipedia"><link rel="canonical" href="https://en.wikipedia.org/wiki/Harrow_Bridge"></head><body class="mediawiki ltr"><div id="mw-navigation"><ul><li><a href="/wiki/Main_Page">Main page</a></li></ul></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Harrow Bridge</span></h1><div id="bodyContent"><div id="siteSub">From Wikipedia, the free encyclopedia</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><div role="note" class="hatnote navigation-not-searchable">For the village, see <a href="/wiki/Harrow_(village)">Harrow (village)</a>.</div>
<table class="infobox"><tbody><tr><th colspan="2">Harrow Bridge</th></tr><tr><td colspan="2"><img src="files/hall.png" alt="The bridge" width="250"><div>The bridge from the east</div></td></tr><tr><th>Total length</th><td>1,240 m</td></tr><tr><th>Opened</th><td>5 May 1931</td></tr></tbody></table>
<p><b>Harrow Bridge</b> is a <a href="/wiki/Suspension_bridge">suspension bridge</a> over the Lene. It is 1,240&nbsp;m long and carries 68,000 vehicles a day.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup></p>
<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#History">1 History</a></li><li><a href="#Traffic">2 Traffic</a></li></ul></div>
<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?edit">edit</a><span class="mw-editsection-bracket">]</span></span></div>
<p>Work began in 1926 with 1,100 workers and cost £4.2&nbsp;million (equivalent to £290&nbsp;million in 2023).<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup><sup class="noprint">[<i><a href="/wiki/CN">citation needed</a></i>]</sup></p>
<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/wiki/File:x.jpg"><img src="files/hall.png" width="220" alt=""></a><figcaption>The works in 1928</figcaption></figure>
<div class="mw-heading mw-heading2"><h2 id="Traffic">Traffic</h2></div>
<table class="wikitable sortable"><caption>Vehicles a day</caption><tbody><tr><th>Year</th><th>Cars</th><th>Trucks<sup><a href="#cite_note-1">[a]</a></sup></th></tr><tr><td>1990</td><td>41,000</td><td>5,200</td></tr><tr><td>2020</td><td>61,500</td><td>6,500</td></tr></tbody></table>
<h2>See also</h2><ul><li><a href="/wiki/A">List of bridges</a></li><li><a href="/wiki/B">Lene Tunnel</a></li></ul>
<h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">"Traffic 2023". Lene Council. 3 March 2024.</span></li><li id="cite_note-2"><span class="mw-cite-backlink"><a href="#cite_ref-2">^</a></span> <span class="reference-text">Poe, Sam (1999). <i>The Bridge</i>. p. 12.</span></li></ol></div>
<div class="navbox" role="navigation"><table><tbody><tr><th>Bridges of the Lene</th><td><a href="/a">Old</a> · <a href="/b">New</a></td></tr></tbody></table></div></div></div><div id="catlinks" class="catlinks"><a href="/c">Categories</a>: <ul><li><a href="/d">Bridges</a></li></ul></div></div></div><footer id="footer"><ul><li>This page was last edited on 3 June 2025, at 10:00 (UTC).</li></ul></footer></body></html>
`,
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

const restructured = `==================================
Annual report of the water utility
==================================

:Author: Jane Rivers
:Date: 2024-03-15
:Status: Final

Summary
=======

The utility delivered 48.2 million m³ of water in 2023, 3.1% more than in 2022.

.. note::

   Figures are preliminary.

.. contents:: Table of contents

Losses
------

Losses fell from 12.4% to 10.9% of the water delivered [#f1]_. See \`the regulator's page <https://example.org>\`_ and \`\`leak.py\`\`.

* North district: 9.1%
* South district: 13.2%

.. table:: Delivered water (million m³)

   ========  =====  =====
   District  2022   2023
   ========  =====  =====
   North     21.3   22.4
   South     25.4   25.8
   ========  =====  =====

+----------+--------+
| Item     | Cost   |
+==========+========+
| Pipes    | 12.5   |
+----------+--------+
| Pumps    | 3.2    |
+----------+--------+

.. figure:: map.png
   :alt: Map of the districts

   The two districts of the network.

.. code-block:: python

   print("hello")

.. [#f1] Without the industrial park.

Costs
~~~~~

.. list-table:: Costs ($m)
   :header-rows: 1

   * - Item
     - 2023
   * - Energy
     - 4.1

.. csv-table::
   :header: "Town", "Losses (%)"

   "Aldby, old", 22.5
   Corran, 18.8

1. First repair.

   With *care*.

#. Then measure::

      leak --all

Term
   What it means.

   We stopped guessing.

   -- Mark Ode

.. [1] :doc:\`Guide <guide>\` and plain_.
.. _plain: https://example.org/plain
.. a remark
`

const texts: Sample[] = [
  text(
    'a page in AsciiDoc.txt',
    `= Water use in the valley
Ann Moor <ann@example.org>; Tom Lee
v1.0, 2024-03-18
:toc:
:icons: font

The valley used 48.2 million cubic metres of water in 2023, 7% less than in 2022.
// 99 remarks

== Farms

Farms took *61%* of it.footnote:[Without wells.] See https://example.org[the office].

.Use by sector (million cubic metres)
[cols="1,>1,>1",options="header"]
|===
|Sector |2022 |2023

|Farms |32.1 |29.4
|Homes |12.0 |11.9
3+|Industry is not counted.
|===

NOTE: Wells are not counted.

====
Most wells are old.
====

image::files/hall.png[The hall, 400]

* Pumps: 310
** of which electric: 275
. Measure

[source,sh]
----
make 3
----
`,
  ),
  text('post.md', '---\ntitle: T\n---\n\nIt made 360 engines.\n'),
  text('a tag first.md', '<div align="center"><p>Logo</p></div>\n\n# Engines\n\nIt made 360.\n'),
  text('plain.txt', '发动机销往海外\n\n全年产量360台，增长8.6%，其中大型90台。\n'),
  text('commas.txt', 'Output rose, sales fell.\nStaff grew, pay did not.\nAll in all, it was a year.\n'),
  text('two lines.txt', 'Revenue, profit\n5, 2\n'),
  { ...text('underlined and directives.txt', restructured), files: { 'map.png': png(60, 40) } },
]

/** Small files of all formats, made here; PDF has its own. */
export const samples: Sample[] = [...pages, ...wordFiles, ...sheets, ...texts]

/** A sample as it is read. */
export function originalOf({ name, bytes, files = {} }: Sample): Original {
  return { name, bytes, today: '2026-01-02', beside: (src) => Promise.resolve(files[src] ?? null) }
}
