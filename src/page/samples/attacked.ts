/** A text put into one place of a deck, or of its article, as an author could write it there. */
export type Planting = (text: string) => string

/** On one line, where a place is one: what follows a line end would stand somewhere else. */
const line: Planting = (text) => text.replace(/[\r\n]+/g, ' ')
/** Inside quotation marks of a comment's attribute. */
const quoted: Planting = (text) => line(text).replaceAll('"', "'")
const yaml: Planting = (text) => JSON.stringify(text)

/** Fields of the deck's front matter. */
export const deckFields: Record<string, Planting> = {
  title: yaml,
  subtitle: yaml,
  speaker: yaml,
  event: yaml,
  description: yaml,
  keywords: (text) => `[${yaml(text)}, x]`,
  url: (text) => yaml(`https://a.org/${line(text)}`),
}

/** Fields of the article's front matter. */
const articleFields: Record<string, Planting> = {
  title: yaml,
  source: yaml,
  authors: (text) => `[${yaml(text)}, { name: ${yaml(text)} }]`,
}

const chart = (options: string, table: string) => `<!-- .chart: type="bar" ${options} -->\n${table}`
const table = (axis: string, series: string, label: string, cell = '2600') =>
  `| ${axis} | ${series} |\n| --- | ---: |\n| ${label} | ${cell} |\n`
const cellOf: Planting = (text) => line(text).replaceAll('|', '\\|')

/** Slides, each with the text in one place, by the name of the place; ids are given later. */
export const slides: Record<string, Planting> = {
  heading: (text) => `## ${line(text)}`,
  sentence: (text) => `## 甲\n\n2022年产值2600亿元，${line(text)}，${line(text)}2600亿元`,
  strong: (text) => `## 甲\n\n**${line(text)}** _${line(text)}_ ~~${line(text)}~~`,
  item: (text) => `## 甲\n\n- ${line(text)}\n- **${line(text)}** ${line(text)}`,
  'ordered item': (text) => `## 甲\n\n1. ${line(text)}`,
  'item block': (text) => `## 甲\n\n- 甲\n\n  ${line(text)}`,
  quote: (text) => `## 甲\n\n> ${line(text)}`,
  'code span': (text) => `## 甲\n\n\`\` ${line(text)} \`\``,
  'code language': (text) => `## 甲\n\n\`\`\`${line(text).replaceAll('`', '')}\nx\n\`\`\``,
  'indented code': (text) => `## 甲\n\n    ${line(text)}`,
  'table head': (text) => `## 甲\n\n${table(cellOf(text), cellOf(text), '甲')}`,
  'table cell': (text) => `## 甲\n\n${table('甲', '乙', cellOf(text), cellOf(text))}`,
  'chart title': (text) => `## 甲\n\n${chart(`title="${quoted(text)}"`, table('年', '产值', '2022年'))}`,
  'chart unit': (text) => `## 甲\n\n${chart(`unit="${quoted(text)}"`, table('年', '产值', '2022年'))}`,
  'chart axis': (text) => `## 甲\n\n${chart('', table(cellOf(text), '产值', '2022年'))}`,
  'chart series': (text) => `## 甲\n\n${chart('step="row"', table('年', cellOf(text), '2022年'))}`,
  'chart label': (text) => `## 甲\n\n${chart('', table('年', '产值', cellOf(text)))}`,
  'chart cell': (text) => `## 甲\n\n${chart('', table('年', '产值', '2022年', cellOf(text)))}`,
  'chart type': (text) =>
    `## 甲\n\n<!-- .chart: type="${quoted(text)}" -->\n${table('年', '产值', '2022年')}`,
  'picture description': (text) => `## 甲\n\n![${line(text)}](x.png)`,
  'picture title': (text) => `## 甲\n\n![甲](x.png "${quoted(text)}")`,
  'picture name': (text) => `## 甲\n\n![甲](<${line(text)}>)\n\n![甲](<${line(text)}.png>)`,
  'link text': (text) => `## 甲\n\n[${line(text)}](https://a.org/)`,
  'link address': (text) => `## 甲\n\n[甲](<${line(text)}>) [甲](https://a.org/${line(text)})`,
  'link to a slide': (text) => `## 甲\n\n[甲](<#${line(text)}>)`,
  'link title': (text) => `## 甲\n\n[甲](https://a.org/ "${quoted(text)}")`,
  'link reference': (text) => `## 甲\n\n[甲][1]\n\n[1]: <${line(text)}> "${quoted(text)}"`,
  'bare address': (text) => `## 甲\n\nhttps://a.org/${line(text)} <https://a.org/${line(text)}>`,
  'slide class': (text) => `<!-- .slide: class="${quoted(text)}" -->\n## 甲`,
  'slide colour': (text) => `<!-- .slide: data-background-color="${quoted(text)}" -->\n## 甲`,
  'slide picture': (text) => `<!-- .slide: data-background-image="${quoted(text)}" -->\n## 甲`,
  'slide layout': (text) => `<!-- .slide: layout="${quoted(text)}" -->\n## 甲`,
  'slide attribute': (text) => `<!-- .slide: ${line(text)} -->\n## 甲`,
  'element class': (text) => `## 甲 <!-- .element: class="${quoted(text)}" -->`,
  'element id': (text) => `## 甲 <!-- .element: data-id="${quoted(text)}" -->`,
  'element attribute': (text) => `## 甲 <!-- .element: ${line(text)} -->`,
  'number of its own': (text) => `## 甲\n\n2600亿元<!-- .number: own="${quoted(text)}" -->`,
  'number formula': (text) => `## 甲\n\n2600亿元<!-- .number: = ${line(text)} -->`,
  'number source': (text) => `## 甲\n\n2600亿元<!-- .number: source="${quoted(text)}" -->`,
  comment: (text) => `## 甲\n\n<!-- ${line(text)} -->\n\n文`,
  section: (text) => `<!-- .slide: layout="section" -->\n# ${line(text)}`,
  timeline: (text) => `<!-- .slide: layout="timeline" -->\n## 甲\n\n- **2022年** ${line(text)}`,
  position: (text) => `<!-- .slide: layout="position" -->\n## 甲\n\n> ${line(text)}\n\n${line(text)}`,
  comparison: (text) =>
    `<!-- .slide: layout="comparison" -->\n## 甲\n\n### ${line(text)}\n\n文\n\n### 乙\n\n文`,
  'big numbers': (text) => `<!-- .slide: layout="numbers" -->\n## 甲\n\n- **2600亿元** ${line(text)}`,
  // What begins here and does not end takes all that follows with it: these stand last.
  code: (text) => `## 甲\n\n\`\`\`\`\`\`\n${text}\n\`\`\`\`\`\``,
  notes: (text) => `## 甲\n\nNote:\n${text}\n\n- ${line(text)}\n\n2600亿元 ![${line(text)}](x.png)`,
  paragraph: (text) => `## 甲\n\n${text}`,
}

/** What an article says, the text in each of its places. */
const paragraphs: Planting[] = [
  (text) => `## ${line(text)}`,
  (text) => `2022年，全州产值2600亿元，${line(text)}。`,
  (text) => text,
  (text) => `- ${line(text)}`,
  (text) => `> ${line(text)}`,
  (text) => `图：${line(text)}`,
  (text) => `| 年 | ${cellOf(text)} |\n| --- | --- |\n| ${cellOf(text)} | 2600亿元 |`,
]

/** How many places there are. */
export const placeCount =
  Object.keys(deckFields).length +
  Object.keys(articleFields).length +
  Object.keys(slides).length +
  1 +
  paragraphs.length

/** The front matter of a file, each field with the text as its place wants it. */
function frontMatter(fields: Record<string, Planting>, text: string): string {
  return `---\n${Object.entries(fields)
    .map(([name, place]) => `${name}: ${place(text)}`)
    .join('\n')}\n---\n\n`
}

const bare = (fields: Record<string, Planting>) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, line]))

/**
 * Article and deck with each text in all places, the first of them in the front matter.
 *
 * @param raw stands in the front matter instead, as YAML reads it
 */
export function attackedFiles(texts: string[], raw?: string) {
  const article = texts.flatMap((text) => paragraphs.map((place) => place(text)))
  const deck = texts.flatMap((text) => [
    `<!-- .slide: id="${quoted(text)}" -->\n## 甲`,
    ...Object.values(slides).map((place) => place(text)),
  ])
  const front = (fields: Record<string, Planting>) =>
    raw === undefined ? frontMatter(fields, texts[0] ?? '') : frontMatter(bare(fields), raw)
  return {
    article: {
      file: 'article.md',
      text: `${front(articleFields)}2022年，工业总产值2600亿元。\n\n${article.join('\n\n')}\n`,
    },
    deck: { file: 'deck.md', text: `${front(deckFields)}${['# 封面', ...deck].join('\n\n---\n\n')}\n` },
  }
}

/** How many texts a packed slide holds. */
export const packSize = 12

/** What begins there may take the rest of the slide with it. */
const endless = ['code', 'notes', 'paragraph']
const isBody = ([name, place]: [string, Planting]) =>
  place('').startsWith('## 甲\n\n') && !endless.includes(name)
const bodies = Object.entries(slides).filter(isBody)
const heads = Object.entries(slides).filter((one) => !isBody(one) && !endless.includes(one[0]))

/**
 * Article and deck that hold all texts, each in one place of a slide, in its notes and in the article, on one page.
 *
 * @param turn at another, each text stands in another place
 */
export function packedFiles(texts: string[], turn = 0) {
  const packs = Array.from({ length: Math.ceil(texts.length / packSize) }, (_, i) =>
    texts.slice(i * packSize, (i + 1) * packSize),
  )
  const deck = packs.map((pack, i) => {
    const [, head] = heads[(i + turn) % heads.length]!
    const body = pack.map((text, k) => {
      const [, place] = bodies[(i * packSize + k + i + turn) % bodies.length]!
      return place(text).replace('## 甲\n\n', '')
    })
    const notes = pack.map((text) => `- 甲 ${line(text)}`)
    return [head(pack[turn % pack.length]!), ...body, 'Note:', notes.join('\n')].join('\n\n')
  })
  const all = line(texts.join(' '))
  const { article } = attackedFiles(texts)
  const fields = `title: ${yaml(all)}\nspeaker: ${yaml(all)}\ndescription: ${yaml(all)}\nkeywords: ${JSON.stringify(texts)}\n`
  return {
    article,
    deck: { file: 'deck.md', text: `---\n${fields}---\n\n${['# 封面', ...deck].join('\n\n---\n\n')}\n` },
  }
}
