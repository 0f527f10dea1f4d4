/** Indicators that are never one another, each with the words that name it; extend it by a line. */
const indicators: [string, RegExp][] = [
  ['增加值', /增加值|value[- ]added/i],
  ['产值', /(?<!增加|生产)总?产值|gross output|industrial output|output value/i],
  ['生产总值', /生产总值|GDP|gross domestic product/i],
  ['投资', /投资|investment/i],
  ['收入', /收入|营收|revenue|income/i],
  ['利润', /利润|盈利|profit|earnings/i],
  ['税', /税(?!务)|\btax/i],
  ['出口', /出口|exports?/i],
  ['进口', /(?<!出)进口|imports?/i],
  ['逆差', /逆差|deficit|trade gap|shortfall/i],
  ['顺差', /顺差|surplus/i],
  ['零售', /零售|retail/i],
  ['存款', /存款|deposit/i],
  ['贷款', /贷款|loan/i],
  ['装机', /装机|installed capacity/i],
  ['发电量', /发电量|上网电量|generation/i],
  ['用电量', /用电量|electricity consumption/i],
  ['人口', /人口|population/i],
  ['就业', /就业|岗位|employment|jobs/i],
  ['失业', /失业|unemploy/i],
  ['专利', /专利|patent/i],
  ['价格', /价格|均价|price/i],
  ['资金', /资金|funds/i],
]

/** The indicators that words name. */
export function indicatorsIn(text: string): string[] {
  return indicators.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}

/** How two names of what is measured stand to each other. */
export function compareMeasures(a: string, b: string): 'same' | 'different' | 'unknown' {
  const [first, second] = [bare(a), bare(b)]
  if (first === second || (first && second && (first.includes(second) || second.includes(first))))
    return 'same'
  const [one, other] = [indicatorsIn(a), indicatorsIn(b)]
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((name) => other.includes(name)) ? 'unknown' : 'different'
}

/** Without blanks, marks and the words that news adds at will. */
function bare(measure: string): string {
  return measure
    .toLowerCase()
    .replace(/[\s“”"'、，的]/g, '')
    .replace(/^(?:全年|全州|全省|全国|全市|累计|实现|完成|the|total)/, '')
}

/** Pairs of letters, or words of a Latin script, by which two texts are found to speak of one thing. */
export function wordsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) {
    if (!stopWords.has(word)) found.add(word.replace(/s$/, ''))
  }
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]{2,}/g)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}

/** How many words two texts have in common. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

const stopWords = new Set(
  'the and for was were has have had been with from that this than its are per cent percent more less over year years about into which who'.split(
    ' ',
  ),
)
