const narrow: Record<string, string> = { '．': '.', '％': '%', '－': '-', '∶': ':', '＋': '+', '～': '~' }

/** Marks typed narrow in Chinese text: before a Chinese character, between one and what is not a blank, or before 2019年. */
const narrowMark =
  /[,;:](?= ?“?[\p{Script=Han}《])|(?<=\p{Script=Han})[,;:](?=[^\s/,;:])|(?<=[%‰])[,;](?=\d+\p{Script=Han})/gu

const chineseMark: Record<string, string> = { ',': '，', ';': '；', ':': '：' }

const wide =
  /[０-９．％－∶＋～，\u00a0\u2009\u202f\u3000\t]|\d \d{3}|[,;:] ?“?[\p{Script=Han}《]|\p{Script=Han}[,;:]|[%‰][,;]\d/u

/**
 * Full-width digits and the signs inside numbers as their ASCII forms, one character for one, so that offsets
 * hold. NFKC would not do: it makes two characters of ㎡. A full-width comma stays punctuation unless it parts
 * the thousands of a number, and a narrow one in Chinese text is read as full-width. Blanks that part thousands (ISO 80000-1) are commas where no line may break at
 * them, and in what holds nothing but the number: a whole text, or a cell between bars.
 */
export function normaliseWidth(text: string): string {
  // Most texts have nothing of it, and are asked again and again.
  if (!wide.test(text)) return text
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．％－∶＋～]/g, (sign) => narrow[sign]!)
    .replace(/(?<=\d)，(?=\d{3}(?:\D|$))/g, ',')
    .replace(narrowMark, (mark) => chineseMark[mark]!)
    .replace(spacedThousands, (number) => number.replace(/\s/g, ','))
    .replace(/[\u00a0\u3000\t]/g, ' ')
}

const spacedThousands =
  /(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|(?=\d)(?<=^ {0,4}|\| )\d{1,3}(?: \d{3})+(?:\.\d+)?(?= {0,4}$| \|)/g
