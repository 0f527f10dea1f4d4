import { decodeEntities } from '../entities.ts'

/** Distinct characters by the weight in which they are shown: 400 and 700. */
export interface Characters {
  regular: Set<string>
  bold: Set<string>
}

/** Elements that the theme sets in weight 700, with all that they hold; so does any with the class `bold`. */
const boldElements = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'th', 'dt'])
const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** A comment, an element whose text is never shown, or a tag: its name and its attributes. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi

/**
 * The characters that rendered HTML shows, and those of `extra` strings (chart labels, words of the interface).
 * Attributes are not shown, so they are not read. The HTML is well formed, as render writes it.
 */
export function charactersUsed(html: string, extra: { regular?: string; bold?: string } = {}): Characters {
  const used: Characters = {
    regular: charactersOf(extra.regular ?? ''),
    bold: charactersOf(extra.bold ?? ''),
  }
  const open: { name: string; bold: boolean }[] = []
  let end = 0
  const take = (text: string): void => {
    const into = open.at(-1)?.bold ? used.bold : used.regular
    for (const character of charactersOf(decodeEntities(text))) into.add(character)
  }
  for (const match of html.matchAll(markup)) {
    take(html.slice(end, match.index))
    end = match.index + match[0].length
    const name = match[3]?.toLowerCase()
    if (!name) continue
    if (match[2]) close(open, name)
    else if (!voidElements.has(name) && !match[4]!.endsWith('/'))
      open.push({ name, bold: open.at(-1)?.bold || boldElements.has(name) || hasBoldClass(match[4]!) })
  }
  take(html.slice(end))
  return used
}

/**
 * The distinct characters of a text that need a glyph. Controls, plain white space and what Unicode lets a font
 * ignore (joiners, soft hyphens, variation selectors) need none; U+FE0F does, for it asks for a coloured emoji.
 */
export function charactersOf(text: string): Set<string> {
  const needed = [...text].filter(
    (character) =>
      character === '\ufe0f' || !/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp} ]/u.test(character),
  )
  return new Set(needed)
}

function close(open: { name: string }[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at >= 0) open.length = at
}

function hasBoldClass(attributes: string): boolean {
  const value = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
  return (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').split(/\s+/).includes('bold')
}
