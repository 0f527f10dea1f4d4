import type { Token, Tokens } from 'marked'
import type { Block, ElementAttributes, Inline } from '../model.ts'
import { charAt, charBefore, isChinese } from './chinese.ts'
import { parseDirective } from './comment.ts'
import { applyElementDirective } from './elementAttributes.ts'
import { decodeEntity } from './entities.ts'
import { safeHref } from './link.ts'
import type { Mapped } from './mapped.ts'
import { parseNumberNote } from './numberNote.ts'
import { pictureObjection } from './picture.ts'
import { noAttributes, type Reading } from './reading.ts'
import { applySlideDirective } from './slideSettings.ts'

/** Where inlines stand: what their `.element` comments are about, and where their pictures go. */
export interface Place {
  element: ElementAttributes | null
  /** null where a picture cannot stand. */
  pictures: Block[] | null
}

interface Context {
  reading: Reading
  place: Place
  /** Whether any text stands before, for `.number` comments. */
  begun: boolean
}

type Piece = { text: Mapped; context: Context }
type Reader<T> = (token: T, piece: Piece) => Inline[]

/** The inlines of `text`, of which `tokens` are marked's; every text knows its place in the file. */
export function readInlines(tokens: Token[], text: Mapped, reading: Reading, place: Place): Inline[] {
  return trimInlines(readTokens(tokens, text, { reading, place, begun: false }))
}

function readTokens(tokens: Token[], text: Mapped, context: Context): Inline[] {
  let at = 0
  return tokens.flatMap((token) => {
    const { start, end } = text.locate(token.raw, at)
    at = end
    const read = readers[token.type as keyof typeof readers] as Reader<Token> | undefined
    return (read ?? readers.text)(token as never, { text: text.slice(start, end), context })
  })
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
    return [{ type: 'code', text: token.text, start: inside.offset(0) }]
  },

  link(token: Tokens.Link, { text, context }: Piece): Inline[] {
    const width = token.raw.startsWith('[') ? 1 : Math.max(0, token.raw.indexOf(token.text))
    const inlines = readTokens(token.tokens, text.slice(width), context)
    const href = safeHref(token.href)
    const start = text.offset(0)
    if (href === null) {
      context.reading.source.report(start, {
        code: 'unsafe-link',
        message: `a link cannot lead to \`${token.href}\``,
        expected: 'http, https, mailto, a relative address or #slide',
      })
      return inlines
    }
    if (href.startsWith('#')) context.reading.anchors.push({ href, start, end: start + token.raw.length })
    return [{ type: 'link', href, inlines }]
  },

  image(token: Tokens.Image, { text, context }: Piece): Inline[] {
    const { source } = context.reading
    const start = text.offset(0)
    if (context.place.pictures === null) {
      const message = 'a picture cannot stand inside a table'
      source.report(start, { code: 'picture', message, expected: 'a picture in a paragraph of its own' })
      return whereItStood(start, start + token.raw.length, context)
    }
    const objection = pictureObjection(token.href)
    if (objection) {
      source.report(start, objection)
      return whereItStood(start, start + token.raw.length, context)
    }
    const alt = token.text.replace(/\s+/g, ' ').trim()
    if (alt === '') {
      source.report(start, {
        code: 'picture-alt',
        severity: 'warning',
        message: `\`${token.href}\` says nothing to those who cannot see it`,
        expected: `![what it shows](${token.href})`,
      })
    }
    const altStart = text.offset(
      Math.min(2 + token.text.length - token.text.trimStart().length, text.text.length),
    )
    context.place.pictures.push({
      type: 'image',
      src: token.href,
      alt,
      altStart,
      title: token.title,
      start,
      end: start + token.raw.length,
      line: source.lineAt(start),
      attributes: noAttributes(),
    })
    return whereItStood(start, start + token.raw.length, context)
  },

  html(_token: Token, { text, context }: Piece): Inline[] {
    if (text.text.startsWith('<!--')) return readComment(text, context)
    if (/^<br\s*\/?>$/i.test(text.text)) return [{ type: 'break' }]
    if (!text.text.startsWith('</')) reportRawHtml(text, context.reading)
    return readText(text, context)
  },
}

function reportRawHtml(text: Mapped, { source }: Reading): void {
  source.report(text.offset(0), {
    code: 'raw-html',
    severity: 'warning',
    message: `\`${text.text.slice(0, 40)}\` is shown as it is written: HTML has no effect in a deck`,
    expected: 'Markdown',
  })
}

/** A comment inside a line: for its slide, for the block that it stands in, or for the number before it. */
function readComment(comment: Mapped, { reading, place, begun }: Context): Inline[] {
  const { source } = reading
  const directive = parseDirective(comment, source)
  if (directive?.name === 'slide') applySlideDirective(directive, reading.settings, source)
  if (directive?.name === 'element') {
    const picture = begun ? undefined : place.pictures?.at(-1)
    applyElementDirective(directive, picture?.attributes ?? place.element, source)
  }
  if (directive?.name === 'chart') {
    const expected = 'the comment on a line of its own, above a table'
    source.report(directive.start, {
      code: 'misplaced-comment',
      message: '`.chart` stands inside a text',
      expected,
    })
  }
  if (directive?.name !== 'number') return [remark]
  if (!begun) {
    const message = '`.number` stands behind no number'
    source.report(directive.start, { code: 'misplaced-comment', message, expected: 'a number before it' })
    return [remark]
  }
  const note = parseNumberNote(directive, source)
  return note ? [{ type: 'number-note', note, start: directive.start, end: directive.end }] : [remark]
}

/** Stands where a comment was until blanks around it are seen to. */
const remark: Inline = { type: 'text', text: '', start: -1 }

const special = /&#?\w{1,31};|[ \t]*(?:\n[ \t]*)+/g

/** Text as it is, its entities decoded, its lines joined as their characters want it. */
function readText(text: Mapped, context: Context): Inline[] {
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

/** What a picture leaves behind in its text: `12![x](y.png)34` are two numbers. */
function whereItStood(start: number, end: number, context: Context): Inline[] {
  const { text } = context.reading.source
  const isApart = /\s$|^$/.test(charBefore(text, start)) || /^\s|^$/.test(charAt(text, end))
  return isApart || joinsWithout(start, end, context) ? [] : [{ type: 'text', text: ' ', start }]
}

/** Whether two lines of Chinese meet: marks of emphasis around the line end do not part them. */
function joinsWithout(start: number, end: number, { reading: { source } }: Context): boolean {
  const before = source.text
    .slice(Math.max(0, start - 300), start)
    .replace(/(?:[*~`_\s]|<!--(?:(?!-->)[^])*-->)+$/, '')
  const after = source.text.slice(end, end + 20).replace(/^[*~`_[]+/, '')
  return isChinese(charBefore(before, before.length)) && isChinese(charAt(after, 0))
}

/** Text that reads as it is written. */
function readLiteral(text: Mapped, context: Context): Inline[] {
  if (text.text.trim() !== '') context.begun = true
  return text.pieces().map((piece) => ({ type: 'text', ...nearText(piece, context.reading.source.text) }))
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
function trimInlines(inlines: Inline[]): Inline[] {
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
