import { decodeEntity } from '../decodeEntity.ts'

/** How far a link's or a tag's end is looked for, so that stray brackets cost no time. */
const FARTHEST = 400

const autolink = /^<(?:https?:|mailto:)/

const entity = /^&#?\w{1,31};/
const lineBreak = /^<br\b/i

/**
 * Calls `keep` with the place of each character of a Markdown line that a reader sees, and with the character where it
 * reads otherwise: emphasis marks, link targets, tags, pictures and footnote marks are passed over.
 */
export function visible(line: string, keep: (index: number, char?: string) => void): void {
  const ends: { at: number; to: number }[] = []
  for (let i = 0; i < line.length; i++) {
    const jump = ends.at(-1)
    if (jump?.at === i) {
      ends.pop()
      i = jump.to
      continue
    }
    const char = line[i]!
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(line[i + 1] ?? '')) {
      keep(++i)
    } else if (char === '*' || char === '_' || char === '`') {
      if (!isMark(line, i)) keep(i)
    } else if (char === '~' && (line[i + 1] === '~' || line[i - 1] === '~')) {
      continue
    } else if (char === '<') {
      const end = tagEnd(line, i)
      if (end < 0) keep(i)
      else {
        if (lineBreak.test(line.slice(i, i + 4))) keep(i, ' ')
        i = end
      }
    } else if (char === '&') {
      const written = entity.exec(line.slice(i, i + 34))?.[0] ?? ''
      const read = decodeEntity(written)
      keep(i, read?.replace(/\s/g, ' '))
      if (read) i += written.length - 1
    } else if (char === '!' && line[i + 1] === '[') {
      const link = linkAt(line, i + 1)
      if (link) i = link.end
      else keep(i)
    } else if (char === '[') {
      const note = /^\[\^[^\]]{1,40}\]/.exec(line.slice(i, i + 44))
      const link = note ? null : linkAt(line, i)
      if (note) i += note[0].length - 1
      else if (link) ends.push({ at: link.close, to: link.end })
      else keep(i)
    } else {
      keep(i)
    }
  }
}

/** A `*` between digits or spaces multiplies; a `_` inside a word belongs to it. */
function isMark(line: string, i: number): boolean {
  const before = line[i - 1] ?? ' '
  const after = line[i + 1] ?? ' '
  if (line[i] === '`') return true
  if (/\s/.test(before) && /\s/.test(after)) return false
  if (line[i] === '*') return !(/\d/.test(before) && /\d/.test(after))
  return !(/\w/.test(before) && /\w/.test(after))
}

function tagEnd(line: string, i: number): number {
  const ahead = line.slice(i, i + FARTHEST)
  if (!/^<(?:!--|\/?[a-zA-Z])/.test(ahead) || autolink.test(ahead)) return -1
  const end = ahead.startsWith('<!--') ? ahead.indexOf('-->') + 2 : ahead.indexOf('>')
  return end > 1 ? i + end : -1
}

function linkAt(line: string, open: number): { close: number; end: number } | null {
  const ahead = line.slice(open, open + FARTHEST)
  const link = /^\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/.exec(ahead)
  if (!link) return null
  const close = open + ahead.indexOf(']')
  return { close, end: open + link[0].length - 1 }
}
