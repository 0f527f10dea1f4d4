import type { Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { childElements, descendants } from '../markdown/nodes.ts'

/** What a paragraph's style says of its looks and its place in the outline. */
export interface WordStyle {
  /** 1 to 9 for a heading; null for words. */
  outline: number | null
  /** Points; null where it is the document's own. */
  size: number | null
  isBold: boolean
  isCentred: boolean
  /** Whether it is the title's. */
  isTitle: boolean
  /** Whether its paragraphs are lines of a table of contents. */
  isContents: boolean
}

/** Paragraph styles by their identifiers, with what each takes over from the one that it is based on. */
export function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const own = new Map<string, { base: string | null; style: Partial<WordStyle> }>()
  for (const style of descendants(parseDocument(xml, { xmlMode: true }), 'w:style')) {
    const id = style.attribs['w:styleId']
    if (style.attribs['w:type'] !== 'paragraph' || !id) continue
    const base = childElements(style, 'w:basedOn')[0]?.attribs['w:val'] ?? null
    own.set(id, { base, style: ownStyle(style) })
  }
  const styles = new Map<string, WordStyle>()
  const resolve = (id: string, seen: Set<string>): WordStyle => {
    const found = styles.get(id)
    if (found) return found
    const { base, style } = own.get(id)!
    seen.add(id)
    const below = base !== null && own.has(base) && !seen.has(base) ? resolve(base, seen) : plain
    const whole = { ...below, ...style }
    styles.set(id, whole)
    return whole
  }
  for (const id of own.keys()) resolve(id, new Set())
  return styles
}

/** What a style says itself, and does not take over. */
function ownStyle(style: Element): Partial<WordStyle> {
  const [paragraph] = childElements(style, 'w:pPr')
  const [run] = childElements(style, 'w:rPr')
  const value = (name: string, parent: Element | undefined) =>
    (parent && childElements(parent, name)[0])?.attribs['w:val']
  const name = value('w:name', style) ?? ''
  const outline = outlineOf(name, value('w:outlineLvl', paragraph))
  const size = value('w:sz', run)
  const align = value('w:jc', paragraph)
  const bold = run && childElements(run, 'w:b')[0]
  return {
    ...(outline === undefined ? {} : { outline }),
    ...(size ? { size: Number(size) / 2 } : {}),
    ...(align ? { isCentred: align === 'center' } : {}),
    ...(bold ? { isBold: !/^(?:0|false|off)$/.test(bold.attribs['w:val'] ?? '') } : {}),
    ...(/^title$/i.test(name) ? { isTitle: true } : {}),
    ...(/^toc(?: \d| heading)$/i.test(name) ? { isContents: true } : {}),
  }
}

/** A heading's level, from 1, by its style's name or its outline, which counts from 0 and has 9 for words. */
function outlineOf(name: string, outline: string | undefined): number | null | undefined {
  const named = /^heading ([1-9])$/i.exec(name)?.[1]
  if (named) return Number(named)
  if (!outline) return undefined
  return Number(outline) > 8 ? null : Number(outline) + 1
}

export const plain: WordStyle = {
  outline: null,
  size: null,
  isBold: false,
  isCentred: false,
  isTitle: false,
  isContents: false,
}
