import type { ChartSpec } from './model.ts'

const brackets = /\s*[（(［[](?<inside>[^（()）［\]\p{Nd}]*)[)）］\]]\s*/gu

/** A head that is nothing else: £m, %. */
const moneyOrPercent = /^\s*(?:\p{Sc}\s?[a-z]*|[%％])\s*$/iu

/** One that ends with such a unit behind a comma: Change, %. */
const behindComma = /^(?<name>.*\p{L}.*?)[,，]\s*(?<unit>\p{Sc}[a-z]*|[%％])\s*$/iu

/**
 * A head, or a caption, without the unit that it gives in brackets, and that unit without what announces it:
 * 总产值 and 亿元 of 总产值（单位：亿元）, Change and % of Change, %; a currency's sign or per cent alone is both. The last
 * brackets that hold no number count.
 */
export function headUnit(head: string): { name: string; unit: string | null } {
  const last = [...head.matchAll(brackets)].at(-1)
  const unit = last?.groups!['inside']!.replace(/^.*[:：]/, '').trim()
  if (!unit) {
    const { name = head, unit: own } = behindComma.exec(head)?.groups ?? {}
    return { name: name.trim(), unit: own ?? moneyOrPercent.exec(head)?.[0].trim() ?? null }
  }
  const rest = [head.slice(0, last!.index), head.slice(last!.index + last![0].length)]
  return { name: rest.join(' ').trim(), unit }
}

/** The unit that a head is and nothing else, as over the labels of `| $m | 2023 | 2024 |`: that of all cells; else null. */
export function unitAlone(head: string): string | null {
  const { name, unit } = headUnit(head)
  return name === unit ? unit : null
}

/** The unit of a series: per cent where its head says so in brackets, else the chart's, else the head's. */
export function unitOfSeries({ unit }: Pick<ChartSpec, 'unit'>, name: string): string | null {
  const { unit: own } = headUnit(name)
  return own === '%' || own === '％' ? '%' : (unit ?? own)
}

/** What of a unit stands before a number, and what behind: £ and m of £m, US$ and billion of US$ billion. */
export function splitUnit(unit: string): [sign: string, rest: string] {
  const [, sign = '', rest = ''] = /^((?:\p{Lu}{0,3}\p{Sc})?)\s*(.*)$/u.exec(unit) ?? []
  return [sign, rest]
}
