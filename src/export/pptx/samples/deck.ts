import { plainQuantity } from '../../../trace/plainQuantity.ts'
import { labelled } from '../../../deck/chart.ts'
import { parsePeriod } from '../../../number/period.ts'
import type { Block, Cell, ChartSpec, Inline, Slide, TracedDeck } from '../../../model.ts'

const span = { start: -1, end: -1 }
const attributes = { classes: [], dataId: null, fragmentIndex: null }
const common = { ...span, attributes, line: 1 }
export const text = (words: string): Inline[] => [{ type: 'text', text: words, start: -1 }]
const named = (name: string, rest: string): Inline[] => [
  { type: 'strong', inlines: text(name) },
  ...text(` ${rest}`),
]
export const heading = (words: string, level = 2): Block => ({
  type: 'heading',
  level,
  inlines: text(words),
  ...common,
})
export const paragraph = (words: string): Block => ({ type: 'paragraph', inlines: text(words), ...common })
export const image = (src: string, alt: string): Block => ({
  type: 'image',
  src,
  alt,
  altStart: -1,
  title: null,
  ...common,
})
export const list = (...items: Inline[][]): Block => ({
  type: 'list',
  ordered: false,
  first: 1,
  items: items.map((inlines) => ({ inlines, blocks: [], attributes, done: null, ...span })),
  ...common,
})

function cell(written: string): Cell {
  const [number, formula] = written.split(' = ')
  const [, sign = '', low, high] = /^([<>~]?)([\d.]+)(?:–([\d.]+))?/.exec(number!) ?? []
  const bounds = { '>': 'over', '<': 'under', '~': 'about', '': 'exact' } as const
  return {
    ...span,
    text: written,
    value: low === undefined ? null : Number(low),
    high: high === undefined ? null : Number(high),
    bound: high === undefined ? bounds[sign as keyof typeof bounds] : 'range',
    formula: formula ?? null,
    formulaStart: -1,
  }
}

function chart(
  type: ChartSpec['type'],
  rows: Record<string, string[]>,
  more: Partial<ChartSpec> = {},
): Block {
  const names = Object.keys(rows)
  const spec: ChartSpec = {
    id: 'chart',
    type,
    horizontal: false,
    stacked: false,
    unit: '亿元',
    title: '工业总产值',
    titleStart: -1,
    step: null,
    axis: '年份',
    rows: names.map((label) => ({ label, labelStart: -1, ...labelled(label) })),
    series: rows[names[0]!]!.map((_, i) => ({
      name: `系列${i + 1}`,
      nameStart: -1,
      cells: names.map((name) => cell(rows[name]![i]!)),
    })),
    ...more,
  }
  return { type: 'chart', spec, ...common }
}

export function slide(layout: Slide['layout'], id: string, ...blocks: Block[]): Slide {
  const first = blocks.find((block) => block.type === 'heading')
  const title = first?.type === 'heading' ? (first.inlines[0] as { text: string }).text : '无标题'
  return {
    ...span,
    id,
    layout,
    title,
    stack: 0,
    autoAnimate: false,
    background: { color: null, image: null },
    classes: [],
    blocks,
    notes: [],
    line: 1,
  }
}

/** A sentence of its notes. */
export const secret = '这句话只给讲者'
/** The one sentence of its article. */
export const sentence = '2022年工业总产值实现2600亿元。'

/** A deck that shows one of everything: each layout, each chart, a table, a picture, links, notes. */
export function sampleDeck(change: Partial<Slide>[] = []): TracedDeck {
  const years = {
    '2017': ['1488 = 2600 − 1112'],
    '2021': ['>2000'],
    '2022': ['2600'],
    '2025目标': ['5000–6300'],
  }
  const slides = [
    slide('cover', 'cover', heading('封面 <A & B>', 1)),
    slide('agenda', 'agenda', heading('目录')),
    slide('section', 'first', heading('第一部分'), paragraph('引言')),
    slide('statement', 'claim', paragraph('没有标题的一句话')),
    slide('number', 'number', heading('一个数'), {
      type: 'paragraph',
      inlines: [{ type: 'strong', inlines: text('2600亿元') }],
      ...common,
    }),
    slide('numbers', 'numbers', heading('几个数'), list(named('132家', '企业'), named('1877件', '诉求'))),
    slide('chart', 'bar', heading('柱'), chart('bar', years), paragraph('结论')),
    slide(
      'chart',
      'grouped',
      heading('并列'),
      chart('bar', { 甲: ['1', '~2'], 乙: ['<3', '—'] }, { title: null }),
    ),
    slide(
      'chart',
      'stacked',
      heading('堆积'),
      chart('bar', { 甲: ['1', '2'], 乙: ['3', '4'] }, { stacked: true }),
    ),
    slide('chart', 'lying', heading('横条'), chart('bar', years, { horizontal: true })),
    slide('chart', 'line', heading('折线'), chart('line', years)),
    slide('chart', 'ring', heading('环'), chart('doughnut', { 甲: ['30'], 乙: ['20'] }, { unit: '%' })),
    slide(
      'chart',
      'progress',
      heading('进度'),
      chart('progress', { 甲: ['65'], 乙: ['>80'] }, { unit: '%' }),
    ),
    slide('chart', 'fall', heading('瀑布'), chart('waterfall', { 起: ['1488'], 增: ['1112'], 止: ['2600'] })),
    slide('chart', 'areas', heading('面积'), chart('area', { 甲: ['1', '2'], 乙: ['3', '4'] })),
    slide('chart', 'combo', heading('组合'), chart('combo', { 甲: ['1', '2'], 乙: ['3', '4'] })),
    slide(
      'chart',
      'lines',
      heading('两条折线'),
      chart('line', { 甲: ['5', '5'], 乙: ['4', '7'], 丙: ['9', '3'] }),
    ),
    slide('chart', 'points', heading('散点'), chart('scatter', { 甲: ['1', '2'], 乙: ['3', '4'] })),
    slide('chart', 'bubbles', heading('气泡'), chart('bubble', { 甲: ['1', '2', '9'], 乙: ['3', '4', '5'] })),
    slide('chart', 'cells', heading('百格'), chart('waffle', { 甲: ['30'], 乙: ['20'] }, { unit: '%' })),
    slide('chart', 'stairs', heading('名次'), chart('ladder', { 甲: ['1', '9'] })),
    slide(
      'comparison',
      'sides',
      heading('对比'),
      heading('左', 3),
      list(text('一')),
      heading('右', 3),
      list(text('二')),
    ),
    slide('list', 'list', heading('清单'), list(named('甲', '一'), named('乙', '二'))),
    slide('timeline', 'time', heading('时间'), list(named('2021年', '破千亿'), named('2022年', '居首'))),
    slide('position', 'who', heading('立场'), heading('张三', 3), {
      type: 'quote',
      blocks: [paragraph('他认为')],
      ...common,
    }),
    slide(
      'list',
      'table',
      heading('表与图'),
      {
        type: 'table',
        header: [text('指标'), text('值')],
        rows: [[text('产值'), text('2600')]],
        align: [null, 'right'],
        ...common,
      },
      image('photo.png', '一张图'),
      {
        type: 'paragraph',
        inlines: [
          { type: 'link', href: '#first', inlines: text('回去') },
          { type: 'link', href: 'https://example.com/?a=1&b=2', inlines: text('外面') },
          { type: 'link', href: 'javascript:alert(1)', inlines: text('坏') },
        ],
        ...common,
      },
    ),
    slide('closing', 'closing', heading('谢谢')),
  ]
  slides[4]!.notes = [paragraph(secret)]
  const words = {
    start: 10,
    end: 16,
    text: '2600亿元',
    value: 2.6e11,
    high: null,
    unit: { word: '元', name: 'CNY', scale: 1, class: 'money' as const },
    magnitude: '亿',
  }
  const quantity = {
    ...words,
    qualifier: null,
    bound: 'exact' as const,
    interval: { low: 2.6e11, high: 2.6e11 },
    kind: 'level' as const,
    ...plainQuantity(),
    period: parsePeriod('2022'),
  }
  const about = {
    file: 'article.md',
    text: sentence,
    meta: {
      title: '侧记',
      lang: 'zh-CN' as const,
      source: '日报',
      date: '2023-02-17',
      authors: ['刘'],
    },
  }
  return {
    article: {
      ...about,
      isMarkdown: true,
      parts: [{ ...about, ...span, sections: [], isSheet: false }],
      sections: [
        {
          ...span,
          id: 'section-1',
          heading: null,
          level: 0,
          line: 1,
          paragraphs: [
            {
              ...span,
              kind: 'text',
              line: 1,
              sentences: [
                {
                  start: 0,
                  end: 19,
                  index: 0,
                  text: sentence,
                  offsets: [...sentence].map((_, i) => i),
                  line: 1,
                  column: 1,
                },
              ],
            },
          ],
        },
      ],
    },
    statistics: [
      { ...quantity, start: 12, end: 18, id: 's1', line: 1, column: 13, sentence: 0, entities: [] },
    ],
    deck: {
      file: 'deck.md',
      text: '',
      meta: {
        title: '封面 <A & B>',
        subtitle: '副题',
        speaker: '李明',
        event: null,
        date: '2023-02-17',
        lang: 'zh-CN',
        theme: 'light',
        duration: null,
        description: '说明',
        keywords: ['工业', '产值'],
        url: null,
      },
      attached: [],
      metaTexts: [],
      slides: slides.map((one, i) => ({ ...one, ...change[i] })),
    },
    mentions: [
      {
        ...quantity,
        id: 'm1',
        slide: 'number',
        where: 'text',
        line: 1,
        column: 1,
        verdict: 'quoted',
        statistics: ['s1'],
        formula: null,
        reason: null,
      },
    ],
    checks: [],
    names: [],
  }
}

/** A picture of 4 × 2 pixels, as far as its header goes. */
const picture = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 2,
])
export const pictures = new Map([['photo.png', picture]])
