import type { LeftoverCues } from '../engine/leftovers.ts'

/** Chinese numerals with a magnitude or a vague word: 四千万, 几百亿, 数十, 百万, 万余. */
const han =
  /[一二两三四五六七八九十几数]+[百千万亿萬億兆][一二两三四五六七八九十百千万亿萬億兆零]*|[百千万亿萬億兆]{2,}|[几数]十|[十百千万亿][余多](?=\p{Script=Han})|千万(?=\p{Script=Han})/gu
/** Parts, multiples and ranks in Chinese words. */
const hanWords = [
  /[一二两三四五六七八九十百千万]+分之[一二两三四五六七八九十百零点]+/g,
  /[一二两三四五六七八九十数几][倍番成](?!为|立|功|果|员|本|长)|翻[一二两三]?[倍番]/g,
  /腰斩|减半|[过大多近]半(?=[数的]|$|[，。；])|一?大半|榜首|首位/g,
  /(?:位[居列]|排名|名列|跃居|稳居|列|居)[^，。；]{0,8}?(?:第[一二三四五六七八九十]+|前[三五十])/g,
  /前[三五十](?![年个月天])/g,
  /(?<=连续)(?:[两三四五六七八九十]|\d{1,2})个?(?:年|季度|月|周|届|次)/g,
  /第[二三四五六七八九十]大(?![道桥街会学])/g,
  // 破亿, 不足百元
  /(?<=[破超逾近达过]|不足|不到)[百千万亿](?=[元人户家吨件辆台]|[，。；、！]|$)/g,
]
/** One Chinese digit that counts people, firms and other things which no slide has of its own. */
const hanCounts = /[二两三四五六七八九十](?:家|名|位|座|艘|辆|台|架|万|亿)(?!里|庭|常|长|来)/g
/** Turns of phrase that hold numerals and say no number. */
const idioms =
  /千方百计|万众一心|千家万户|千千万万|万无一失|百年大计|一一|万一|三心二意|四面八方|五湖四海|千万(?:不|别|要)|百姓|百货|百分百|十分|万物|万象|成千上万|千军万马|百花齐放|一二三|三三两两|一心一意|百尺竿头|十全十美|九牛一毛/g

export const leftovers: LeftoverCues = {
  times: [
    String.raw`(?:19|20)\d\d(?:年|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?`,
    String.raw`\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]`,
    '[“"]?十[一二三四五六]五[”"]?|二十大',
  ],
  lineNumber: '[一二三四五六七八九十]{1,3}(?=、)',
  numbers: [...hanWords, han, hanCounts],
  idioms,
}
