import { Parser } from 'htmlparser2'

/** Distinct characters by the weight in which they are shown, 400 and 700; those of headings and of formulas. */
export interface Characters {
  regular: Set<string>
  bold: Set<string>
  display: Set<string>
  maths: Set<string>
}

/** Elements that are set in weight 700, with all that they hold; so does any with the class `bold`. */
const boldElements = new Set(['strong', 'b', 'th', 'dt'])
/** Those that are set in the face of headings, and classes of others that are (`theme/box.css`). */
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const displayed = ['figure', 'claim', 'ordinal', 'display']
/** Elements whose text is never shown. */
const silentElements = new Set(['script', 'style', 'template', 'title'])

/**
 * The characters that rendered HTML shows, and those of `extra` strings (chart labels, words of the interface).
 * Attributes are not shown, so they are not read.
 */
export function charactersUsed(html: string, extra: { regular?: string; bold?: string } = {}): Characters {
  const texts = {
    regular: [extra.regular ?? ''],
    bold: [extra.bold ?? ''],
    display: [] as string[],
    maths: [] as string[],
  }
  // How many of the elements that are open are of a kind.
  let bold = 0
  let display = 0
  let maths = 0
  let silent = 0
  // A row's first cell is set in 700 on some slides and in 400 on others (`theme/layouts.css`).
  let isRowOpen = false
  let rowHead = 0
  const open: {
    isBold: boolean
    isDisplay: boolean
    isMaths: boolean
    isSilent: boolean
    isRowHead: boolean
  }[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const classes = (attributes['class'] ?? '').split(/\s+/)
        const isBold = boldElements.has(name) || classes.includes('bold')
        const isDisplay = headings.has(name) || displayed.some((own) => classes.includes(own))
        const isSilent = silentElements.has(name)
        const isMaths = name === 'math'
        const isRowHead = isRowOpen && name === 'td'
        isRowOpen = name === 'tr'
        open.push({ isBold, isDisplay, isMaths, isSilent, isRowHead })
        rowHead += Number(isRowHead)
        bold += Number(isBold)
        display += Number(isDisplay)
        maths += Number(isMaths)
        silent += Number(isSilent)
      },
      onclosetag() {
        // Half a tag at the end of the text closes, and has not opened.
        const closed = open.pop()
        bold -= Number(closed?.isBold ?? false)
        display -= Number(closed?.isDisplay ?? false)
        maths -= Number(closed?.isMaths ?? false)
        silent -= Number(closed?.isSilent ?? false)
        rowHead -= Number(closed?.isRowHead ?? false)
      },
      ontext(text) {
        if (silent > 0) return
        const kind = maths > 0 ? 'maths' : display > 0 ? 'display' : bold > 0 ? 'bold' : 'regular'
        texts[kind].push(text)
        if (rowHead > 0) texts.bold.push(text)
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.end(html)
  const used = (parts: string[]) => charactersOf(parts.join(''))
  return {
    regular: used(texts.regular),
    bold: used(texts.bold),
    display: used(texts.display),
    maths: used(texts.maths),
  }
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
