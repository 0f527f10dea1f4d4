import type { Token, Tokens } from 'marked'
import type { Block, ElementAttributes, Inline } from '../model.ts'
import { charAt, charBefore, isChinese } from './chinese.ts'
import { parseDirective, reportMisplaced } from './comment.ts'
import { applyElementDirective } from './elementAttributes.ts'
import { decodeEntity } from '../decodeEntity.ts'
import { treatmentOf, voidElements } from './html/elements.ts'
import { hrefOf, wrapInlines } from './html/inlines.ts'
import { htmlTokens, type Tag } from './html/tokens.ts'
import { warnOfElement } from './html/warn.ts'
import { safeHref } from './link.ts'
import type { Mapped } from './mapped.ts'
import { parseNumberNote } from './numberNote.ts'
import { linkPictures, readImageElement, readMediaElement, readPicture } from './picture.ts'
import { sizesOf } from './pictureSizes.ts'
import { noAttributes, type SlideReading } from './reading.ts'
import { applySlideDirective } from './slideSettings.ts'

/** Where inlines stand: what their `.element` comments are about, and where their pictures go. */
export interface InlinePlace {
  element: ElementAttributes | null
  /** null where a picture stands among the words. */
  pictures: Block[] | null
}

interface InlineContext {
  reading: SlideReading
  place: InlinePlace
  /** Whether any text stands before, for `.number` comments. */
  begun: boolean
}

type Piece = { text: Mapped; context: InlineContext }
type Reader<T> = (token: T, piece: Piece) => Inline[]

/** The inlines of `text`, of which `tokens` are marked's; every text knows its place in the file. */
export function readInlines(
  tokens: Token[],
  text: Mapped,
  reading: SlideReading,
  place: InlinePlace,
): Inline[] {
  return trimInlines(readTokens(tokens, text, { reading, place, begun: false }))
}

/** An element of HTML that is open in a line; without a tag it is the line itself. */
interface OpenElement {
  tag: Tag | null
  inlines: Inline[]
  /** How many pictures of its place stand before it. */
  pictures: number
  /** Of a video or a sound, where it is found. */
  sources: Tag[]
}

function readTokens(tokens: Token[], text: Mapped, context: InlineContext): Inline[] {
  const frames: OpenElement[] = [{ tag: null, inlines: [], pictures: 0, sources: [] }]
  let at = 0
  for (const token of tokens) {
    const { start, end } = text.locate(token.raw, at)
    at = end
    const piece = { text: text.slice(start, end), context }
    if (token.type === 'html') readMarkup(piece, frames)
    else {
      const read = readers[token.type as keyof typeof readers] as Reader<Token> | undefined
      frames.at(-1)!.inlines.push(...(read ?? readers.text)(token as never, piece))
    }
  }
  while (frames.length > 1) closeFrame(frames, context)
  return frames[0]!.inlines
}

/** A tag or a comment in a line. */
function readMarkup({ text, context }: Piece, frames: OpenElement[]): void {
  const top = frames.at(-1)!
  const [token] = htmlTokens(text)
  if (token?.kind === 'comment' || text.text.startsWith('<!--'))
    top.inlines.push(...readComment(text, context))
  else if (token?.kind === 'close') {
    const at = frames.findLastIndex(({ tag }) => tag?.name === token.name)
    if (at > 0) while (frames.length > at) closeFrame(frames, context)
    else if (treatmentOf(token.name) === undefined) top.inlines.push(...readLiteral(text, context))
  } else if (token?.kind === 'open') openFrame(token.tag, text, context, frames)
}

function openFrame(tag: Tag, text: Mapped, context: InlineContext, frames: OpenElement[]): void {
  const { inlines, tag: outer, sources } = frames.at(-1)!
  if (isMedia(outer) && tag.name === 'source') {
    sources.push(tag)
    return
  }
  const treatment = treatmentOf(tag.name)
  const { source } = context.reading
  const isLost = frames.some((frame) => frame.tag && treatmentOf(frame.tag.name) === 'dropped')
  if (!isLost && (treatment === undefined || treatment === 'dropped')) warnOfElement(tag, treatment, source)
  if (tag.name === 'br') inlines.push({ type: 'break' })
  else if (tag.name === 'img') inlines.push(...readImageElement(tag, context.place.pictures, source))
  // `List<String>` is no element: what nothing speaks for is text.
  else if (treatment === undefined && !tag.closed && tag.attributes.length === 0 && !tag.name.includes('-'))
    inlines.push(...readLiteral(text, context))
  else if (!tag.closed && !voidElements.has(tag.name))
    frames.push({ tag, inlines: [], pictures: context.place.pictures?.length ?? 0, sources: [] })
}

function isMedia(tag: Tag | null): boolean {
  return tag?.name === 'video' || tag?.name === 'audio'
}

function closeFrame(frames: OpenElement[], context: InlineContext): void {
  const { tag, inlines, pictures, sources } = frames.pop()!
  if (tag && isMedia(tag)) {
    const { place, reading } = context
    frames.at(-1)!.inlines.push(...readMediaElement(tag, sources, place.pictures, reading.source))
    return
  }
  if (tag === null || treatmentOf(tag.name) === 'dropped') return
  if (tag.name === 'a') linkPictures(context.place.pictures?.slice(pictures) ?? [], hrefOf(tag))
  frames.at(-1)!.inlines.push(...wrapInlines(tag, inlines, context.reading))
}

/** The inlines of a text between tags of HTML, where Markdown has no meaning. */
export function readHtmlText(text: Mapped, reading: SlideReading): Inline[] {
  const context = { reading, place: { element: null, pictures: null }, begun: false }
  const lead = /^\s/.test(text.text)
  const trail = /\s$/.test(text.text)
  const inlines = readText(text.trim(), context)
  const blank = (at: number): Inline => ({ type: 'text', text: ' ', start: text.offset(at) })
  if (inlines.length === 0) return lead ? [blank(0)] : []
  return [...(lead ? [blank(0)] : []), ...inlines, ...(trail ? [blank(text.text.length - 1)] : [])]
}

function wrapped(type: 'strong' | 'emphasis' | 'deleted'): Reader<Tokens.Strong | Tokens.Em | Tokens.Del> {
  return (token, { text, context }) => {
    const width =
      type === 'emphasis' ? 1 : Math.max(0, token.raw.indexOf(token.text, type === 'strong' ? 2 : 1))
    const inside = text.slice(width, width + token.text.length)
    return [{ type, inlines: readTokens(token.tokens, inside, context) }]
  }
}

const readers = {
  text: (_token: Token, { text, context }: Piece) => readText(text, context),
  escape: (token: Token, { text, context }: Piece) =>
    readLiteral(text.slice(token.raw.length > 1 ? 1 : 0), context),
  strong: wrapped('strong'),
  em: wrapped('emphasis'),
  del: wrapped('deleted'),
  br: (): Inline[] => [{ type: 'break' }],

  codespan(token: Tokens.Codespan, { text, context }: Piece): Inline[] {
    const ticks = /^`+/.exec(token.raw)?.[0].length ?? 0
    const start = token.raw.length - 2 * ticks > token.text.length ? ticks + 1 : ticks
    context.begun = true
    const inside = text.slice(start, start + token.text.length)
    const pieces = inside.pieces()
    if (pieces.length < 2) return [{ type: 'code', text: token.text, start: inside.offset(0) }]
    // Over several lines of a quote it is in pieces, so that each character knows its place.
    return pieces.map((piece) => ({
      type: 'code',
      text: piece.text.replaceAll('\n', ' '),
      start: piece.start,
    }))
  },

  link(token: Tokens.Link, { text, context }: Piece): Inline[] {
    const width = token.raw.startsWith('[') ? 1 : Math.max(0, token.raw.indexOf(token.text))
    const before = context.place.pictures?.length ?? 0
    const inlines = readTokens(token.tokens, text.slice(width), context)
    const href = safeHref(token.href)
    linkPictures(context.place.pictures?.slice(before) ?? [], href)
    const start = text.offset(0)
    if (href === null) {
      context.reading.source.report(start, {
        code: 'unsafe-link',
        severity: 'warning',
        message: `a link cannot lead to \`${token.href}\``,
        expected: 'http, https, mailto, a relative address or #slide',
      })
      return inlines
    }
    if (href.startsWith('#')) context.reading.anchors.push({ href, start, end: start + token.raw.length })
    return inlines.some(says) ? [{ type: 'link', href, inlines }] : inlines
  },

  image(token: Tokens.Image & { sizes?: string }, { text, context }: Piece): Inline[] {
    const start = text.offset(0)
    const altAt = Math.min(2 + token.text.length - token.text.trimStart().length, text.text.length)
    const { href: src, text: alt, title } = token
    const end = start + token.raw.length
    const picture = { src, alt, altStart: text.offset(altAt), title, start, end }
    const { source } = context.reading
    const attributes = sizesOf(token.sizes ?? '', end, source)
    const among = readPicture(picture, attributes, context.place.pictures, source)
    return among.length > 0 ? among : whereItStood(start, end, context)
  },

  maths(token: Tokens.Generic & { tex: string }, { text, context }: Piece): Inline[] {
    context.begun = true
    const texStart = text.offset(Math.max(0, text.text.indexOf(token.tex)))
    return [{ type: 'maths', tex: token.tex, texStart }]
  },

  'footnote-mark'(token: Tokens.Generic & { label: string }, { text }: Piece): Inline[] {
    const start = text.offset(0)
    return [{ type: 'footnote', label: token.label, number: 0, start, end: start + token.raw.length }]
  },

  mark(token: Tokens.Generic, { text, context }: Piece): Inline[] {
    const inlines = readTokens(token.tokens!, text.slice(2, text.text.length - 2), context)
    return [{ type: 'span', tag: 'mark', attributes: noAttributes(), inlines }]
  },
}

/** A comment inside a line: for its slide, for the block that it stands in, or for the number before it. */
function readComment(comment: Mapped, { reading, place, begun }: InlineContext): Inline[] {
  const { source } = reading
  const directive = parseDirective(comment, source)
  if (directive?.name === 'slide') applySlideDirective(directive, reading.settings, source)
  if (directive?.name === 'element') {
    const picture = begun ? undefined : place.pictures?.at(-1)
    applyElementDirective(directive, picture?.attributes ?? place.element, source)
  }
  if (directive?.name === 'chart') {
    const expected = 'the comment on a line of its own, above a table'
    reportMisplaced(directive, 'stands inside a text', expected, source)
  }
  if (directive?.name !== 'number') return [remark]
  if (!begun) {
    reportMisplaced(directive, 'stands behind no number', 'a number before it', source)
    return [remark]
  }
  const note = parseNumberNote(directive, source)
  return note ? [{ type: 'number-note', note, start: directive.start, end: directive.end }] : [remark]
}

/** Stands where a comment was until blanks around it are seen to. */
const remark: Inline = { type: 'text', text: '', start: -1 }

const special = /&#?\w{1,31};|[ \t]*(?:\n[ \t]*)+/g

/** Text as it is, its entities decoded, its lines joined as their characters want it. */
function readText(text: Mapped, context: InlineContext): Inline[] {
  const inlines: Inline[] = []
  let done = 0
  for (const found of text.text.matchAll(special)) {
    const { 0: raw, index } = found
    const isBreak = raw.includes('\n')
    const decoded = isBreak ? null : decodeEntity(raw)
    if (!isBreak && decoded === null) continue
    inlines.push(...readLiteral(text.slice(done, index), context))
    done = index + raw.length
    if (decoded !== null) inlines.push({ type: 'text', text: decoded, start: text.offset(index) })
    else if (!joinsWithout(text.offset(index), text.offset(done), context)) {
      inlines.push({ type: 'text', text: ' ', start: text.offset(index) })
    }
  }
  return [...inlines, ...readLiteral(text.slice(done), context)]
}

/** Whether an inline is more than a blank, such as pictures leave behind. */
function says(inline: Inline): boolean {
  return inline.type !== 'text' || inline.text.trim() !== ''
}

/** What a picture leaves behind in its text: `12![x](y.png)34` are two numbers. */
function whereItStood(start: number, end: number, context: InlineContext): Inline[] {
  const { text } = context.reading.source
  const isApart = /\s$|^$/.test(charBefore(text, start)) || /^\s|^$/.test(charAt(text, end))
  return isApart || joinsWithout(start, end, context) ? [] : [{ type: 'text', text: ' ', start }]
}

/** Whether two lines of Chinese meet: marks of emphasis around the line end do not part them. */
function joinsWithout(start: number, end: number, { reading: { source } }: InlineContext): boolean {
  const before = source.text
    .slice(Math.max(0, start - 300), start)
    .replace(/(?:[*~`_\s]|<!--(?:(?!-->)[^])*-->)+$/, '')
  const after = source.text.slice(end, end + 20).replace(/^[*~`_[]+/, '')
  return isChinese(charBefore(before, before.length)) && isChinese(charAt(after, 0))
}

/** Text that reads as it is written. */
function readLiteral(text: Mapped, context: InlineContext): Inline[] {
  if (text.text.trim() !== '') context.begun = true
  return text.pieces().map((piece) => ({ type: 'text', ...nearText(piece, context.reading.source.whole) }))
}

/** How far marked may have moved words that it rewrites: lazy lines in nested quotes, tabs. */
const reach = 200

/** A text where it stands: there, or where the same words are near. */
function nearText(piece: { text: string; start: number }, file: string): { text: string; start: number } {
  if (file.startsWith(piece.text, piece.start)) return piece
  const from = Math.max(0, piece.start - reach)
  const found = file.slice(from, piece.start + piece.text.length + reach).indexOf(piece.text)
  return found < 0 ? piece : { text: piece.text, start: from + found }
}

/** Drops what comments leave behind: the marks themselves, blanks before them, blanks at both ends. */
export function trimInlines(inlines: Inline[]): Inline[] {
  const kept = withoutRemarks(inlines)
  while (kept[0]?.type === 'break' || (kept[0]?.type === 'text' && kept[0].text.trimStart() === ''))
    kept.shift()
  const [first] = kept
  if (first?.type === 'text') {
    const text = first.text.trimStart()
    kept[0] = { ...first, text, start: first.start + first.text.length - text.length }
  }
  for (;;) {
    const last = kept.at(-1)
    if (last?.type === 'break' || (last?.type === 'text' && last.text.trimEnd() === '')) kept.pop()
    else {
      if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
      return kept
    }
  }
}

function withoutRemarks(inlines: Inline[]): Inline[] {
  const kept: Inline[] = []
  inlines.forEach((inline, index) => {
    const isComment = inline === remark || inline.type === 'number-note'
    const before = kept.at(-1)
    if (isComment && before?.type === 'text' && !/^\w/.test(followingText(inlines, index + 1))) {
      kept[kept.length - 1] = { ...before, text: before.text.trimEnd() }
      if (before.text.trim() === '') kept.pop()
    }
    if (inline === remark) return
    kept.push('inlines' in inline ? { ...inline, inlines: withoutRemarks(inline.inlines) } : inline)
  })
  return kept
}

function followingText(inlines: Inline[], index: number): string {
  const next = inlines.slice(index).find((inline) => inline !== remark && inline.type !== 'number-note')
  return next && 'text' in next ? next.text : ''
}
