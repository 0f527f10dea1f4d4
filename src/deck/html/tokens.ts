import { Tokenizer } from 'htmlparser2'
import type { Mapped } from '../mapped.ts'

/** One attribute as written; `start` is an offset in the file. */
export interface HtmlAttribute {
  name: string
  value: string
  start: number
  valueStart: number
}

export interface Tag {
  /** In small letters. */
  name: string
  /** As written. */
  written: string
  attributes: HtmlAttribute[]
  /** `<Tag/>`. */
  closed: boolean
  /** The whole tag. */
  text: Mapped
}

export type HtmlToken =
  | { kind: 'open'; tag: Tag }
  | { kind: 'close'; name: string; text: Mapped }
  | { kind: 'text'; text: Mapped }
  | { kind: 'comment'; text: Mapped }

/** A piece of HTML cut into its tags, comments and texts; entities stay as they are written. */
export function htmlTokens(text: Mapped): HtmlToken[] {
  const source = text.text
  const tokens: HtmlToken[] = []
  let open: { name: string; start: number; attributes: HtmlAttribute[] } | null = null
  const end = (index: number, closed: boolean) => {
    if (!open) return
    const { name, start, attributes } = open
    const tag = text.slice(start, index + 1)
    tokens.push({
      kind: 'open',
      tag: { name: name.toLowerCase(), written: name, attributes, closed, text: tag },
    })
    open = null
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => tokens.push({ kind: 'text', text: text.slice(from, to) }),
      ontextentity: () => {},
      oncomment: (from, to, offset) =>
        tokens.push({ kind: 'comment', text: text.slice(Math.max(0, from - 4), to - offset + 3) }),
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onopentagname: (from, to) => (open = { name: source.slice(from, to), start: from - 1, attributes: [] }),
      onopentagend: (index) => end(index, false),
      onselfclosingtag: (index) => end(index, true),
      onclosetag: (from, to) => {
        const close = source.indexOf('>', to)
        tokens.push({
          kind: 'close',
          name: source.slice(from, to).toLowerCase(),
          text: text.slice(from - 2, close < 0 ? source.length : close + 1),
        })
      },
      onattribname: (from, to) =>
        open?.attributes.push({
          name: source.slice(from, to).toLowerCase(),
          value: '',
          start: text.offset(from),
          valueStart: text.offset(from),
        }),
      onattribdata: (from, to) => {
        const last = open?.attributes.at(-1)
        if (!last) return
        if (last.value === '') last.valueStart = text.offset(from)
        last.value += source.slice(from, to)
      },
      onattribentity: () => {},
      onattribend: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return tokens
}
