/** An article put together at random from the ways in which news writes, the same for the same seed. */
export function randomArticle(seed: number): string {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const amount = (most: number) => (random() * most + 1).toFixed(random() < 0.5 ? 0 : 1)
  const sentences: (() => string)[] = [
    () =>
      `${pick(years)}年，${pick(places)}${pick(measures)}${pick(['达到', '突破', '实现', '约'])}${amount(900)}亿元，同比${pick(['增长', '下降'])}${amount(30)}%。`,
    () =>
      `${pick(places)}${pick(measures)}${amount(500)}亿元，比${pick(years)}年末增加${amount(90)}亿元，年均增长${amount(20)}%。`,
    () =>
      `力争到${pick([2027, 2030])}年，${pick(measures)}突破${amount(2000)}亿元、力争实现${Number(amount(900)) + 2100}亿元。`,
    () => `其中，${pick(goods)}占${amount(60)}%，${pick(goods)}占${amount(30)}%。`,
    () => `${pick(people)}${pick(['表示', '指出', '介绍'])}，${pick(phrases)}，${pick(phrases)}。`,
    () => `“${pick(phrases)}。${pick(phrases)}。”${pick(people)}说。`,
    () => `${pick(goods)}、${pick(goods)}产量分别为${amount(90)}万吨、${amount(90)}万吨。`,
    () =>
      `前三季度，${pick(goods)}出口${amount(80)}万台，增长近${amount(40)}%，居全国第${pick(['一', '二', '三'])}位。`,
    () => `${pick(phrases)}；${pick(phrases)}；${pick(phrases)}。`,
    () => `累计培训${amount(9000)}人次，发放补贴${amount(800)}万元，惠及${amount(300)}家企业。`,
    () => `截至${pick(years)}年底，共有${amount(60)}多个项目开工，总投资超过${amount(300)}亿元。`,
    () => `一是${pick(phrases)}；二是${pick(phrases)}；三是${pick(phrases)}。`,
    () => `*${pick(phrases)}*，见 [附件](a.md) 与 <b>${pick(goods)}</b> 第${amount(9)}页。`,
  ]
  const paragraph = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(sentences)()).join('')
  const sections = Math.floor(random() * 7)
  const body = Array.from({ length: Math.max(1, sections) }, (_, i) => {
    const head = sections === 0 ? '' : `## ${pick(['一、', '', '（二）'])}${pick(headings)}${i}\n\n`
    return head + Array.from({ length: 1 + Math.floor(random() * 5) }, paragraph).join('\n\n')
  })
  return `---\ntitle: ${pick(places)}${pick(headings)}\nlang: zh-CN\ndate: 2024-03-05\n---\n\n${body.join('\n\n')}\n`
}

const years = [2019, 2020, 2021, 2022, 2023]
const places = ['临江市', '云岭县', '海州区', '全省', '北川高新区']
const measures = [
  '工业总产值',
  '地区生产总值',
  '一般公共预算收入',
  '固定资产投资',
  '社会消费品零售总额',
  '规模以上工业增加值',
]
const goods = ['新能源汽车', '钢材', '装备制造业', '集成电路', '农产品']
const people = [
  '临江市发展改革委主任吴立新',
  '李明',
  '云岭县县长王海·阿不都',
  '有关负责人',
  '海州集团董事长赵一凡',
]
const phrases = [
  '持续优化营商环境',
  '推动传统产业转型升级',
  '加快建设现代化产业体系',
  '让企业放心投资、安心经营',
  '把项目建设作为头等大事来抓，一刻也不放松',
  '完善“一站式”服务',
]
const headings = [
  '发展成效',
  '重点工作',
  '下一步打算',
  '产业升级与科技创新协同推进的主要做法和基本经验',
  '民生保障',
]

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
