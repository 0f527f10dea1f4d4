import { alternation, table } from '../engine/alternation.ts'
import type { FoundPosition, PositionRules } from '../engine/draft.ts'
import { textBefore } from '../engine/beside.ts'

/** Fewer characters say too little. */
const SHORTEST = 10

const offices = table(`
  党组书记 党委书记 工委书记 总书记 副书记 书记 董事长 理事长 会长 局长 部长 厅长 省长 市长 县长 州长 区长 镇长 乡长 村长 司长 处长 科长 所长 院长 校长 社长 行长 厂长 站长 队长 组长 台长 馆长 总经理 经理 总裁 主席 主任 委员 秘书长 秘书 发言人 负责人 新闻官 分析师 经济学家 专家 教授 研究员 工程师 总监 首席执行官 创始人 代表 院士 博士 老板 店主 农户 村民 师傅
`)
const office = alternation(offices)
const verb =
  '(?:在[^，。“”]{2,20}?(?:上|时|中))?(?:强调|表示|指出|介绍说?|认为|说|坦言|告诉记者|透露|称|谈到|呼吁|建议)(?:说|道)?'
const named = `[\\p{Script=Han}·]{2,12}?`
/** Who speaks, right before the verb: with an office, or with a known surname. */
const speakerPattern = new RegExp(
  `(^|[”。，；！？])(?:据|对此，?|同时，?)?([^，。；！？“”：:]{2,60}?)(?:同时|还|也|进一步|明确)?${verb}(?=[，,:：。“]|$)`,
  'u',
)
const officeName = new RegExp(`^(.*(?:${office}))(${named})$`, 'u')
const officeOnly = new RegExp(`(?:${office})$`, 'u')
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const bareName = new RegExp(`^[${surnames}][\\p{Script=Han}]{1,2}$`, 'u')
const noPerson = /会议|报告|数据|规划|文件|通知|公报|报道|记者|消息|方案|意见|研究|调查|统计/

function find(sentences: string[], article: string): FoundPosition[] {
  return sentences.flatMap((text, at) => {
    const found = speakerPattern.exec(text)
    const speaker = found && readSpeaker(found[2]!, article)
    if (!speaker) return []
    const before = text.slice(0, found.index + found[1]!.length)
    const after = text.slice(found.index + found[0].length).replace(/^[，,:：。\s]+/, '')
    const quoted = quotedBefore(sentences.slice(0, at), before)
    if (quoted) return [{ ...speaker, words: quoted.words, from: at - quoted.back, to: at }]
    return after.length >= SHORTEST ? [{ ...speaker, words: after, from: at, to: at }] : []
  })
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
    if (open !== -1) return text.length - open > SHORTEST ? { words: text.slice(open), back } : null
  }
  return null
}

function readSpeaker(raw: string, article: string): { name: string; office: string | null } | null {
  const words = raw.replace(/^(?:据|对此|随后|会上|记者从)/, '').trim()
  if (noPerson.test(words)) return null
  const withName = officeName.exec(words)
  if (withName && isName(withName[2]!)) return { name: withName[2]!, office: withName[1]!.trim() }
  if (officeOnly.test(words) && words.length <= 24) return { name: words, office: null }
  if (!bareName.test(words)) return null
  const known = officeBefore(words, article)
  return {
    name: words,
    office:
      known?.replace(
        /^.*、(?!副|党|管|总|主任|书记|董事)|^(?:听取|会见|任命|选举|当选|由|请|对|与|和)/,
        '',
      ) ?? null,
  }
}

/** As many characters before a name may tell its office. */
const LONGEST_OFFICE = 36
const endsWithOffice = new RegExp(`[^，。；！？“”：:,;\\d\\s]{2,30}(?:${office})$`, 'u')

/** The office with which an article introduces somebody. */
function officeBefore(name: string, article: string): string | null {
  for (let at = article.indexOf(name); at !== -1; at = article.indexOf(name, at + 1)) {
    const found = endsWithOffice.exec(textBefore(article, at, LONGEST_OFFICE))
    if (found) return found[0]
  }
  return null
}

function isName(word: string): boolean {
  return word.includes('·') || (word.length <= 4 && (surnames.includes(word[0]!) || word.length <= 3))
}

export const positions: PositionRules = { find, longest: 96, shortest: SHORTEST, less: 48, least: 36 }
