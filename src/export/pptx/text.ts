import { withInner } from '../../innerBlocks.ts'
import type { Block, BlockOf, Inline, ListItem, Mention, Span, SpanTag } from '../../model.ts'
import { highlightLines } from '../../render/highlight.ts'
import { cutDigits } from '../../slide/digits.ts'
import { leadingStrong } from '../../slide/named.ts'
import { mathsText } from '../../render/maths.ts'
import { stateOf } from '../../slide/state.ts'
import type { TextParagraph, ParagraphLook, TextPiece, TextRun } from './paragraph.ts'
import type { Lead } from './sourceSlides.ts'

export type ObjectBlock = BlockOf<'table' | 'image' | 'media' | 'chart'>
type TextBlock = Exclude<Block, ObjectBlock>

/** A block that is text, and no table, picture or chart. */
export function isText(block: Block): block is TextBlock {
  return !['table', 'image', 'media', 'chart'].includes(block.type)
}

/** How far a text's parts stand apart, and how much larger its headings are. */
const between = { paragraph: 14, heading: 20, item: 12, nested: 6 }
const headingSize = 1.25

/** What an inline passes on to those in it. */
type Style = Omit<TextRun, 'text'>

/** Inlines as runs. */
export function piecesOf(inlines: Inline[], style: Style = {}): TextPiece[] {
  return inlines.flatMap((inline) => pieceOf(inline, style))
}

function pieceOf(inline: Inline, style: Style): TextPiece[] {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? [] : leadingPieces(inline, style)
    case 'code':
      return [{ ...style, text: inline.text, code: true, at: inline.start }]
    case 'strong':
      return piecesOf(inline.inlines, { ...style, bold: true })
    case 'emphasis':
      return piecesOf(inline.inlines, { ...style, italic: true })
    case 'deleted':
      return piecesOf(inline.inlines, { ...style, deleted: true })
    case 'link':
      return piecesOf(inline.inlines, { ...style, href: inline.href })
    case 'span':
      return piecesOf(inline.inlines, { ...style, ...spanStyles[inline.tag] })
    case 'maths':
      return [{ ...style, text: mathsText(inline.tex), at: inline.texStart }]
    case 'footnote':
      return inline.number > 0 ? [{ ...style, text: String(inline.number), baseline: raised }] : []
    case 'break':
      return ['break']
    case 'number-note':
      return []
    case 'picture':
      return inline.alt === '' ? [] : [{ ...style, text: inline.alt, italic: true }]
  }
}

/** Words in which numbers may lead to their source, as `withLeads` has told them. */
type WordsWithLeads = Extract<Inline, { type: 'text' }> & { leads?: Lead[] }

function leadingPieces({ text, start, leads = [] }: WordsWithLeads, given: Style): TextPiece[] {
  const style = { ...given, at: start }
  const pieces: TextPiece[] = []
  let done = 0
  // What leads somewhere already leads there.
  for (const lead of style.href === undefined ? leads : []) {
    const from = Math.max(lead.start - start, done)
    const to = Math.min(lead.end - start, text.length)
    if (to <= from) continue
    if (from > done) pieces.push({ ...style, text: text.slice(done, from) })
    pieces.push({ ...style, text: text.slice(from, to), href: lead.href })
    done = to
  }
  if (done < text.length) pieces.push({ ...style, text: text.slice(done) })
  return pieces
}

/** How far text is raised or lowered, in per cent of its size. */
const raised = 30
const lowered = -25

/** What an element of HTML makes of its words; the others only hold them. */
const spanStyles: Partial<Record<SpanTag, Style>> = {
  sub: { baseline: lowered },
  sup: { baseline: raised },
  mark: { marked: true },
  kbd: { code: true },
  small: { scale: 0.8 },
  u: { underlined: true },
  cite: { italic: true },
}

/** Against its number, how large a unit in a figure is. */
const unitScale = 0.5

/** A large number: its unit, as the trace knows it, is smaller. */
export function figurePieces(inlines: Inline[], mentionsIn: (span: Span) => Mention[]): TextPiece[] {
  return inlines.flatMap((inline): TextPiece[] => {
    if (inline.type === 'strong' || inline.type === 'emphasis') {
      return figurePieces(inline.inlines, mentionsIn)
    }
    if (inline.type !== 'text') return piecesOf([inline])
    const { text, start, leads = [] }: WordsWithLeads = inline
    const pieces: TextRun[] = []
    let done = 0
    for (const mention of mentionsIn({ start, end: start + text.length })) {
      const from = Math.max(mention.start - start, done)
      const to = Math.min(mention.end - start, text.length)
      if (to <= from) continue
      const [before, digits, unit] = cutDigits(text.slice(from, to))
      const colour = stateOf(mention) === 'target' ? { colour: 'accent3' as const } : {}
      const href = leads.find((lead) => lead.start === mention.start)?.href
      const own = { ...colour, ...(href !== undefined && { href }) }
      pieces.push(
        { text: text.slice(done, from) },
        { text: before, scale: unitScale, ...own },
        { text: digits, ...own },
        // LibreOffice sets a link like what follows it: between a number and its smaller unit stands what is not seen.
        { text: href === undefined || unit === '' ? '' : '\u2060', ...colour },
        { text: unit, scale: unitScale, ...own },
      )
      done = to
    }
    pieces.push({ text: text.slice(done) })
    return pieces.filter((piece) => piece.text !== '').map((piece) => ({ ...piece, at: start }))
  })
}

/** Text blocks as paragraphs, in one look; headings stand out, lists keep their signs. */
export function paragraphsOf(blocks: Block[], look: ParagraphLook): TextParagraph[] {
  return blocks.flatMap((block): TextParagraph[] => {
    switch (block.type) {
      case 'heading':
        return [
          {
            pieces: piecesOf(block.inlines),
            look: {
              ...look,
              size: Math.round(look.size * headingSize),
              bold: true,
              before: between.heading,
              colour: 'tx1',
            },
          },
        ]
      case 'paragraph': {
        const figure = block.attributes.classes.includes('figure')
        return [
          {
            pieces: piecesOf(block.inlines),
            look: {
              ...look,
              before: Math.max(look.before, between.paragraph),
              ...(figure && { bold: true, colour: 'accent1' as const }),
            },
          },
        ]
      }
      case 'list':
        return itemsOf(block, look, 0)
      case 'quote':
        return paragraphsOf(block.blocks, look)
      case 'group': {
        const summary = { pieces: piecesOf(block.summary, { bold: true }), look }
        return [...(block.summary.length > 0 ? [summary] : []), ...paragraphsOf(block.blocks, look)]
      }
      case 'definitions':
        return block.items.flatMap(({ term, descriptions }) => [
          { pieces: piecesOf(term, { bold: true }), look: { ...look, before: between.paragraph } },
          ...descriptions.flatMap((blocks) => innerOf(blocks, look, 1)),
        ])
      case 'footnotes':
        return block.notes.flatMap(({ number, blocks }) => {
          const [first, ...others] = paragraphsOf(blocks, look)
          const sign: TextPiece = { text: String(number), baseline: raised }
          return first ? [{ ...first, pieces: [sign, { text: ' ' }, ...first.pieces] }, ...others] : []
        })
      case 'maths':
        return [
          {
            pieces: [{ text: mathsText(block.tex) }],
            look: { ...look, before: Math.max(look.before, between.paragraph) },
          },
        ]
      case 'code':
        return highlightLines(block.text, block.lang).map((tokens, i) => ({
          pieces: tokens.map(({ text, classes }) => ({ text, code: true, ...codeLook(classes) })),
          look: { ...look, line: 95, before: i ? 0 : between.paragraph },
        }))
      default:
        return []
    }
  })
}

/** How kinds of code look on the page (`theme/prose.css`), by the names that their tokens have. */
const codeLooks: [RegExp, Partial<TextRun>][] = [
  [/^hljs-(?:comment|quote)$/, { colour: 'tx2', italic: true }],
  [/^hljs-(?:keyword|selector-tag|built_in|name|tag|section)$/, { colour: 'accent1' }],
  [/^hljs-(?:string|regexp|addition|link)$/, { colour: 'accent4' }],
  [/^hljs-(?:number|literal|symbol|deletion|variable|template-variable)$/, { colour: 'accent3' }],
]

function codeLook(classes: string[]): Partial<TextRun> {
  return codeLooks.find(([kind]) => classes.some((name) => kind.test(name)))?.[1] ?? {}
}

/** The sign before an item: a bullet, a number that counts on, or a box. */
export function signOf(
  { ordered, first }: BlockOf<'list'>,
  { done }: ListItem,
  level: number,
): NonNullable<TextParagraph['item']> {
  return {
    ordered,
    level,
    ...(ordered && first !== 1 && { first }),
    ...(done !== null && { box: done ? ('☑' as const) : ('☐' as const) }),
  }
}

/** A list's items as paragraphs with signs, those in them a level deeper. */
function itemsOf(list: BlockOf<'list'>, look: ParagraphLook, level: number): TextParagraph[] {
  return list.items.flatMap((item, i) => [
    {
      pieces: piecesOf(item.inlines),
      look: {
        ...look,
        before: level > 0 ? between.nested : Math.max(look.before, i ? between.item : between.paragraph),
      },
      item: signOf(list, item, level),
    },
    ...innerOf(item.blocks, look, level + 1),
  ])
}

/** What stands in an item under its first line. */
export function innerOf(blocks: Block[], look: ParagraphLook, level: number): TextParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return itemsOf(block, look, level)
    return paragraphsOf([block], { ...look, before: between.nested })
  })
}

/** Tables, pictures and charts, also those inside other blocks. */
export function objectsIn(blocks: Block[]): ObjectBlock[] {
  return blocks.flatMap(withInner).filter((block): block is ObjectBlock => !isText(block))
}

/** `**name** explanation`: the name, and what is said of it. */
export function namedPieces(inlines: Inline[]): { name: TextPiece[] | null; rest: TextPiece[] } {
  const { lead, rest } = leadingStrong(inlines)
  return {
    name: lead && piecesOf(lead, { bold: true, colour: 'accent1' }),
    rest: trimmed(piecesOf(rest)),
  }
}

/** Without the blanks around it. */
function trimmed(pieces: TextPiece[]): TextPiece[] {
  const [first, ...others] = pieces
  if (first === undefined || typeof first === 'string') return pieces
  const text = first.text.trimStart()
  return text === '' ? others : [{ ...first, text }, ...others]
}
