/** Words that news adds to the name of what is measured, at will. */
const added = /^(?:全年|全州|全省|全国|全市|全县|累计|实现|完成|同比|年均|尤其是|total|the|annual|overall)\s*/
/** Words that say how a measure is told, not what is measured. */
const told =
  /(?:占比|比重|比例|份额|增速|增幅|涨幅|降幅|跌幅|增长率|增长|下降|同比|环比|年均|两年平均|平均|总额|总量|总数|情况|金额|数量|数值|指标|\s(?:growth|rate|share|proportion|decline|rise|fall|increase|decrease|value|total|number|figures?))$/
const marks = /[\s“”"'’、，,的（）()]/g

/** A name taken apart again and again until nothing more comes off. */
function strip(name: string, pattern: RegExp): string {
  for (let rest = name.replace(pattern, ''); rest !== name; rest = name.replace(pattern, '')) name = rest
  return name
}

/** A measure's name without blanks, marks, the plural's s and the words that news adds at will; empty for 增速 alone. */
export function bareName(name: string): string {
  const bare = strip(strip(` ${name.toLowerCase().trim()}`, told).trim(), added)
  return bare.replace(/s\b/g, '').replace(marks, '')
}

/** Whether two names may be of one measure: the one is the other with more words. */
export function isSameMeasure(a: string, b: string): boolean {
  const [first, second] = [bareName(a), bareName(b)]
  return first !== '' && second !== '' && (first.includes(second) || second.includes(first))
}
