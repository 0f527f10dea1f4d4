import { decodeEntity } from '../decodeEntity.ts'
import { textBehind } from '../language/engine/beside.ts'

/** How far a link's or a tag's end is looked for, so that stray brackets cost no time. */
const FARTHEST = 400

const autolink = /^<(?:https?:|mailto:)/

const entity = /^&#?\w{1,31};/
const lineBreak = /^<br\b/i

type Keep = (index: number, char?: string) => void
/** Reads the sign at a place, keeps what of it is seen, and gives the last place that it takes. */
type ReadSign = (line: string, at: number, keep: Keep, ends: Jump[]) => number
/** At the end of a link's words, the place where the link ends. */
interface Jump {
  at: number
  to: number
}

const readMark: ReadSign = (line, at, keep) => {
  if (!isMark(line, at)) keep(at)
  return at
}

/** A tag of Hugo's between words, and attributes as kramdown and pandoc write them. */
const shortcode = /^\{\{[<%].*?[%>]\}\}|^\{(?::|[#.](?=[a-zA-Z]))[^{}]*\}/

/** A name of an emoji between colons. */
const emoji = /^:[a-z][a-z\d_+-]{1,30}:(?=\s|$|[.,!?;])/

/** Raised and lowered words between signs; a power of a number keeps its sign. */
function readSmall(line: string, at: number, keep: Keep, ends: Jump[], whole: RegExp): number {
  const found = whole.exec(textBehind(line, at, 12))?.[0]
  const before = line[at - 1] ?? ''
  if (!found || !/[\p{L}\d)]/u.test(before) || (/\d/.test(before) && /\d/.test(found))) {
    keep(at)
    return at
  }
  ends.push({ at: at + found.length - 1, to: at + found.length - 1 })
  return at
}

/** `[[Page|words]]` shows its words, and without them the page's name. */
const wiki = /^\[\[(?:[^[\]|\n]{1,200}\|)?(?=[^[\]|\n]{1,200}\]\])/

const readLink: ReadSign = (line, at, keep, ends) => {
  const inner = wiki.exec(textBehind(line, at, FARTHEST))
  if (inner) {
    const close = line.indexOf(']]', at)
    ends.push({ at: close, to: close + 1 })
    return at + inner[0].length - 1
  }
  const note = /^\[\^[^\]]{1,40}\]/.exec(textBehind(line, at, 44))
  if (note) return at + note[0].length - 1
  const link = linkAt(line, at)
  if (link) ends.push({ at: link.close, to: link.end })
  else keep(at)
  return at
}

/** What stands between as many backticks is seen as it is typed, whatever its signs would mean elsewhere. */
const readCode: ReadSign = (line, at, keep) => {
  const [mark] = /^`+/.exec(line.slice(at))!
  const close = endOfCode(line, at + mark.length, mark)
  if (close === -1) return at + mark.length - 1
  for (let i = at + mark.length; i < close; i++) keep(i)
  return close + mark.length - 1
}

/** Where a run of backticks of the same length begins; -1 for none. */
function endOfCode(line: string, from: number, mark: string): number {
  for (let at = line.indexOf(mark, from); at !== -1; at = line.indexOf(mark, at)) {
    const [run] = /^`+/.exec(line.slice(at))!
    if (run.length === mark.length) return at
    at += run.length
  }
  return -1
}

/** Signs that Markdown may read otherwise than they stand. */
const signs: Record<string, ReadSign> = {
  '\\': (line, at, keep) => {
    const isEscape = /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '')
    keep(isEscape ? at + 1 : at)
    return isEscape ? at + 1 : at
  },
  '*': readMark,
  _: readMark,
  '`': readCode,
  '=': (line, at, keep) => {
    const isOne = line[at + 1] === '=' && line.split('==').length > 2
    if (!isOne || !(/\S/.test(line[at + 2] ?? ' ') || /\S/.test(line[at - 1] ?? ' '))) {
      keep(at)
      return at
    }
    return at + 1
  },
  '^': (line, at, keep, ends) => readSmall(line, at, keep, ends, /^\^[\w+-]{1,8}\^/),
  ':': (line, at, keep) => {
    const sign = /^(?:|.*\s)$/.test(line.slice(0, at)) ? emoji.exec(textBehind(line, at, 34)) : null
    if (!sign) keep(at)
    return sign ? at + sign[0].length - 1 : at
  },
  '~': (line, at, keep, ends) => {
    if (line[at + 1] !== '~' && line[at - 1] !== '~') return readSmall(line, at, keep, ends, /^~\w{1,4}~/)
    return at
  },
  '<': (line, at, keep, ends) => {
    const end = tagEnd(line, at)
    const link = end === -1 ? /^<[^<>\s]*>/.exec(textBehind(line, at, FARTHEST)) : null
    if (link && autolink.test(link[0])) {
      const close = at + link[0].length - 1
      ends.push({ at: close, to: close })
      return at
    }
    if (end === -1) keep(at)
    else if (lineBreak.test(textBehind(line, at, 4))) keep(at, ' ')
    return Math.max(end, at)
  },
  '&': (line, at, keep) => {
    const written = entity.exec(textBehind(line, at, 34))?.[0] ?? ''
    const read = decodeEntity(written)
    keep(at, read?.replace(/\s/g, ' '))
    return read ? at + written.length - 1 : at
  },
  '!': (line, at, keep) => {
    const link = line[at + 1] === '[' ? linkAt(line, at + 1) : null
    if (!link) keep(at)
    return link ? link.end : at
  },
  '[': readLink,
  '{': (line, at, keep) => {
    const tag = shortcode.exec(textBehind(line, at, FARTHEST))
    if (!tag) keep(at)
    return tag ? at + tag[0].length - 1 : at
  },
}

/** Whether a line holds a sign that may read otherwise than it stands. */
export function isMarkedUp(line: string): boolean {
  return anySign.test(line)
}

const anySign = /[\\*_`=^:~<&![{]/

/**
 * Calls `keep` with the place of each character of a Markdown line that a reader sees, and with the character where it
 * reads otherwise: emphasis marks, link targets, tags, pictures and footnote marks are passed over.
 */
export function visible(line: string, keep: Keep): void {
  const ends: Jump[] = []
  for (let i = 0; i < line.length; i++) {
    const jump = ends.at(-1)
    if (jump?.at === i) {
      ends.pop()
      i = jump.to
      continue
    }
    const read = signs[line[i]!]
    if (read) i = read(line, i, keep, ends)
    else keep(i)
  }
}

/** A `*` between digits or spaces multiplies; a `_` inside a word belongs to it. */
function isMark(line: string, i: number): boolean {
  const before = line[i - 1] ?? ' '
  const after = line[i + 1] ?? ' '
  if (/\s/.test(before) && /\s/.test(after)) return false
  if (line[i] === '*') return !(/\d/.test(before) && /\d/.test(after))
  return !(/\w/.test(before) && /\w/.test(after))
}

function tagEnd(line: string, i: number): number {
  const ahead = textBehind(line, i, FARTHEST)
  if (!/^<(?:!--|\/?[a-zA-Z])/.test(ahead) || autolink.test(ahead)) return -1
  const end = ahead.startsWith('<!--') ? ahead.indexOf('-->') + 2 : ahead.indexOf('>')
  return end > 1 ? i + end : -1
}

function linkAt(line: string, open: number): { close: number; end: number } | null {
  const ahead = textBehind(line, open, FARTHEST)
  const link = /^\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/.exec(ahead)
  if (!link) return null
  const close = open + ahead.indexOf(']')
  return { close, end: open + link[0].length - 1 }
}
