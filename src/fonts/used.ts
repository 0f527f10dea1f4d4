import { Parser } from 'htmlparser2'

/** Distinct characters by the weight in which they are shown, 400 and 700, and those of formulas. */
export interface Characters {
  regular: Set<string>
  bold: Set<string>
  maths: Set<string>
}

/** Elements that the theme sets in weight 700, with all that they hold; so does any with the class `bold`. */
const boldElements = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'th', 'dt'])
/** Elements whose text is never shown. */
const silentElements = new Set(['script', 'style', 'template', 'title'])

/**
 * The characters that rendered HTML shows, and those of `extra` strings (chart labels, words of the interface).
 * Attributes are not shown, so they are not read.
 */
export function charactersUsed(html: string, extra: { regular?: string; bold?: string } = {}): Characters {
  const texts = { regular: [extra.regular ?? ''], bold: [extra.bold ?? ''], maths: [] as string[] }
  // How many of the elements that are open are of a kind.
  let bold = 0
  let maths = 0
  let silent = 0
  const open: { isBold: boolean; isMaths: boolean; isSilent: boolean }[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isBold = boldElements.has(name) || (attributes['class'] ?? '').split(/\s+/).includes('bold')
        const isSilent = silentElements.has(name)
        const isMaths = name === 'math'
        open.push({ isBold, isMaths, isSilent })
        bold += Number(isBold)
        maths += Number(isMaths)
        silent += Number(isSilent)
      },
      onclosetag() {
        // Half a tag at the end of the text closes, and has not opened.
        const closed = open.pop()
        bold -= Number(closed?.isBold ?? false)
        maths -= Number(closed?.isMaths ?? false)
        silent -= Number(closed?.isSilent ?? false)
      },
      ontext(text) {
        if (silent === 0) texts[maths > 0 ? 'maths' : bold > 0 ? 'bold' : 'regular'].push(text)
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.end(html)
  const used = (parts: string[]) => charactersOf(parts.join(''))
  return { regular: used(texts.regular), bold: used(texts.bold), maths: used(texts.maths) }
}

/**
 * The distinct characters of a text that need a glyph. Controls, plain white space and what Unicode lets a font
 * ignore (joiners, soft hyphens, variation selectors) need none; U+FE0F does, for it asks for a coloured emoji.
 */
export function charactersOf(text: string): Set<string> {
  const needed = [...new Set(text)].filter(
    (character) =>
      character === '\ufe0f' || !/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp} ]/u.test(character),
  )
  return new Set(needed)
}
