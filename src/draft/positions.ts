import type { Paragraph } from '../model.ts'
import { clausesOf, lengthIn, shortened } from './clause.ts'
import type { Ground } from './ground.ts'

/** What somebody is reported to have said, in the article's words. */
export interface Position {
  name: string
  /** As the article gives it with the name; null where it does not. */
  office: string | null
  /** What was said; within quotation marks where it is quoted. */
  words: string
  /** Indices of its sentences. */
  sentences: number[]
}

/** How much of what somebody said a slide holds: Chinese characters, English words. */
const longestWords = { 'zh-CN': 96, en: 42 }
const shortestWords = { 'zh-CN': 10, en: 5 }

/** The reported positions of a paragraph. */
export function positionsIn(paragraph: Paragraph, ground: Ground): Position[] {
  return ground.lang === 'en' ? englishPositions(paragraph) : chinesePositions(paragraph, ground)
}

// ── Chinese ───────────────────────────────────────────────────────────────────────────────────────────────

const offices =
  '党组书记|党委书记|工委书记|总书记|副书记|书记|董事长|理事长|会长|局长|部长|厅长|省长|市长|县长|州长|区长|镇长|乡长|村长|司长|处长|科长|所长|院长|校长|社长|行长|厂长|站长|队长|组长|台长|馆长|总经理|经理|总裁|主席|主任|委员|秘书长|秘书|发言人|负责人|新闻官|分析师|经济学家|专家|教授|研究员|工程师|总监|首席执行官|创始人|代表|院士|博士|老板|店主|农户|村民|师傅'
const verb =
  '(?:在[^，。“”]{2,20}?(?:上|时|中))?(?:强调|表示|指出|介绍说?|认为|说|坦言|告诉记者|透露|称|谈到|呼吁|建议)(?:说|道)?'
const named = `[\\p{Script=Han}·]{2,12}?`
/** Who speaks, right before the verb: with an office, or with a known surname. */
const speakerPattern = new RegExp(
  `(^|[”。，；！？])(?:据|对此，?|同时，?)?([^，。；！？“”：:]{2,60}?)(?:同时|还|也|进一步|明确)?${verb}(?=[，,:：。“]|$)`,
  'u',
)
const officeName = new RegExp(`^(.*(?:${offices}))(${named})$`, 'u')
const officeOnly = new RegExp(`(?:${offices})$`, 'u')
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const bareName = new RegExp(`^[${surnames}][\\p{Script=Han}]{1,2}$`, 'u')
const noPerson = /会议|报告|数据|规划|文件|通知|公报|报道|记者|消息|方案|意见|研究|调查|统计/

function chinesePositions({ sentences }: Paragraph, ground: Ground): Position[] {
  const positions: Position[] = []
  sentences.forEach((sentence, i) => {
    const found = speakerPattern.exec(sentence.text)
    if (!found) return
    const speaker = readSpeaker(found[2]!, ground)
    if (!speaker) return
    const before = sentence.text.slice(0, found.index + found[1]!.length)
    const after = sentence.text.slice(found.index + found[0].length).replace(/^[，,:：。\s]+/, '')
    const reported = after.length >= shortestWords['zh-CN'] ? { words: after, from: i } : null
    const quoted = quotedBefore(
      sentences.slice(0, i).map(({ text }) => text),
      before,
    )
    const source = quoted ? { words: quoted.words, from: i - quoted.back } : reported
    if (!source) return
    const words = fitting(source.words, 'zh-CN')
    if (!words) return
    const indices = sentences.slice(source.from, i + 1).map(({ index }) => index)
    positions.push({ ...speaker, words, sentences: indices })
  })
  return positions
}

/** A quotation that ends right before the speaker is named, possibly over several sentences. */
function quotedBefore(earlier: string[], before: string): { words: string; back: number } | null {
  if (before.trim() !== '' && !/”[，。]?$/.test(before)) return null
  let text = before
  for (let back = 0; back <= earlier.length; back++) {
    if (back > 0) text = earlier[earlier.length - back]! + text
    const open = text.lastIndexOf('“', text.lastIndexOf('”'))
    if (text.trim() === '') continue
    if (!/”[，。]?$/.test(text)) return null
    if (open >= 0)
      return text.length - open > shortestWords['zh-CN'] ? { words: text.slice(open), back } : null
  }
  return null
}

function readSpeaker(raw: string, { article }: Ground): { name: string; office: string | null } | null {
  const words = raw.replace(/^(?:据|对此|随后|会上|记者从)/, '').trim()
  if (noPerson.test(words)) return null
  const withName = officeName.exec(words)
  if (withName && isName(withName[2]!)) return { name: withName[2]!, office: withName[1]!.trim() }
  if (officeOnly.test(words) && words.length <= 24) return { name: words, office: null }
  if (!bareName.test(words)) return null
  const known = new RegExp(`([^，。；！？“”：:\\s]{2,30}(?:${offices}))${words}`, 'u').exec(article.text)?.[1]
  return { name: words, office: known?.replace(/^.*、(?!副|党|管|总|主任|书记|董事)/, '') ?? null }
}

function isName(word: string): boolean {
  return word.includes('·') || (word.length <= 4 && (surnames.includes(word[0]!) || word.length <= 3))
}

// ── English ───────────────────────────────────────────────────────────────────────────────────────────────

const says = '(?:said|says|told|added|adds|warned|argued|noted|stressed|explained|believes|believed)'
const person = "[A-Z][\\w.’'-]+(?: (?:[A-Z][\\w.’'-]+|of|de|van|von|bin)){1,3}"
const before = new RegExp(`^(${person}), ([^,]{4,90}), ${says}\\b(?: reporters)?(?: that)?[,:]?\\s*(.+)$`)
const plain = new RegExp(
  `^((?:[A-Za-z’'-]+ ){0,6}?)(${person}) ${says}\\b(?: reporters)?(?: that)?[,:]?\\s*(.+)$`,
)
const behind = new RegExp(
  `^["“](.+?)[,.?!]?["”],? (?:(${person}|he|she|they),? ${says}|${says} (${person}|he|she|they))(?:, ([^,.]{4,90}))?[,.](.*)$`,
  'i',
)

function englishPositions({ sentences }: Paragraph): Position[] {
  const positions: Position[] = []
  let last: { name: string; office: string | null } | null = null
  for (const { text, index } of sentences) {
    const found = readEnglish(text, last)
    if (!found) continue
    last = { name: found.name, office: found.office }
    const words = fitting(found.words, 'en')
    if (words) positions.push({ ...found, words, sentences: [index] })
  }
  return positions
}

function readEnglish(
  text: string,
  last: { name: string; office: string | null } | null,
): Omit<Position, 'sentences'> | null {
  const quoted = behind.exec(text)
  if (quoted) {
    const who = (quoted[2] ?? quoted[3])!
    const isPronoun = /^(?:he|she|they)$/i.test(who)
    if (isPronoun && !last) return null
    const name = isPronoun ? last!.name : who
    return { name, office: quoted[4] ?? (last?.name === name ? last.office : null), words: `“${quoted[1]}.”` }
  }
  const first = before.exec(text)
  if (first) return { name: first[1]!, office: first[2]!, words: first[3]! }
  const simple = plain.exec(text)
  if (
    !simple ||
    /\b(?:Office|Statistics|Bureau|Department|Ministry|Government|Bank|Agency)\b/.test(simple[2]!)
  )
    return null
  return { name: simple[2]!, office: simple[1]!.trim() || null, words: simple[3]! }
}

// ── Both ──────────────────────────────────────────────────────────────────────────────────────────────────

/** As much of the words as a slide holds, in whole clauses; null for too little. */
function fitting(words: string, lang: 'zh-CN' | 'en'): string | null {
  const text = words.trim()
  if (lengthIn(text, lang) < shortestWords[lang]) return null
  if (lengthIn(text, lang) <= longestWords[lang]) return closed(text)
  const clauses = clausesOf(text, lang)
  let end = 0
  for (const clause of clauses) {
    if (lengthIn(text.slice(0, clause.end), lang) > longestWords[lang] - 2) break
    end = clause.end
  }
  const cut = end > 0 ? text.slice(0, end) : shortened(text, longestWords[lang], lang)
  return cut ? closed(`${cut}……`) : null
}

/** With the quotation mark that a cut has lost, and first letter and stop as at a sentence's ends. */
function closed(text: string): string {
  const opens = text.split('“').length - text.split('”').length
  const quoted = opens > 0 ? text + '”' : text
  const stopped = /[。！？.!?…”"]$/.test(quoted)
    ? quoted
    : quoted.replace(/[，,；;]$/, '') + (/\p{Script=Han}/u.test(text) ? '。' : '.')
  return stopped.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
