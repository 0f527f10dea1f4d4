import type { Tokens } from 'marked'

/** An address with blanks in it, which CommonMark does not know and everybody writes: `![a map](my map (1).png "title")`. */
const spaced =
  /^(!?)\[((?:\\.|[^\]\\\n])*)\]\([ \t]*((?:[^()<>\n"]|\([^()\n]*\))+?\.\w{1,5})(?:[ \t]+"([^"\n]*)")?[ \t]*\)/

/** What pandoc, kramdown and others set behind a picture: `{width=50%}`, `{: height="3em" }`. */
const braces = /^\{[^{}\n]*=[^{}\n]*\}/

/** A picture or a link as marked knows it. */
type Linked = (Tokens.Image | Tokens.Link) & { sizes?: string }

/**
 * A picture or a link that marked alone would not find: of a file with blanks in its name, or with braces behind it.
 *
 * @param read what marked makes of it
 */
export function linkedFile(
  src: string,
  read: (src: string) => Tokens.Image | Tokens.Link | undefined,
): Linked | undefined {
  if (!/^!?\[/.test(src)) return undefined
  const found = spacedFile(src)
  const picture = found ?? (src.startsWith('!') && src.includes('{') ? read(src) : undefined)
  if (picture?.type !== 'image') return found
  const sizes = braces.exec(src.slice(picture.raw.length))?.[0]
  return sizes === undefined ? found : { ...picture, raw: picture.raw + sizes, sizes }
}

function spacedFile(src: string): Linked | undefined {
  const [raw, mark, text, href, title = null] = spaced.exec(src) ?? []
  if (raw === undefined || !/[^\S\n]/.test(href!)) return undefined
  const words = { raw, href: href!, title, text: text!, tokens: [] }
  return mark ? { type: 'image', ...words } : { type: 'link', ...words }
}
