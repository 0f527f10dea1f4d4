import { MONTH } from './months.ts'

/** In South Africa and on the Continent a blank parts thousands, and a comma the decimals. */
const SPACE = '[ \\u00a0\\u2009\\u202f]'
const thousands = new RegExp(
  `(?<![\\d.,]|\\d${SPACE})\\d{1,3}(?:${SPACE}\\d{3})+(?!${SPACE}?\\d|[.]\\d{3})`,
  'g',
)
/** March 12 300 people came. */
const monthBefore = new RegExp(`\\b${MONTH}\\.? $`)
const decimals =
  /(?<=\d),(?=\d{1,2}(?:\s?(?:%|per\s?cent|percent|percentage|of a percentage|million|billion|trillion|bn|mn)))/g

/** A text with its numbers as English mostly prints them; every place stays where it is. */
export function groupedAsUsual(text: string): string {
  if (!/\d/.test(text)) return text
  return text
    .replace(thousands, (number, at: number) =>
      monthBefore.test(text.slice(Math.max(0, at - 12), at)) ? number : number.replace(/\D/g, ','),
    )
    .replace(decimals, '.')
}
