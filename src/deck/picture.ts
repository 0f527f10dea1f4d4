import type { Block, ElementAttributes, Inline } from '../model.ts'
import { safeHref } from './link.ts'
import { readAttributes, valueOf } from './html/attributes.ts'
import type { Tag } from './html/tokens.ts'
import type { Complaint, Source } from '../source/source.ts'

const extension = /\.(?:svg|a?png|jpe?g|jfif|webp|avif|gif|bmp|ico)$/i

/** What speaks against a picture's address: a deck works offline, from its own folder. null where nothing does. */
export function pictureObjection(src: string): Complaint | null {
  const expected = "a picture in the deck's folder"
  if (src.trim() === '') return { code: 'picture', message: 'a picture has no file', expected }
  if (/^(?:https?:)?\/\//i.test(src)) {
    return {
      code: 'remote-picture',
      severity: 'warning',
      message: `\`${src}\` is not in the deck's folder`,
      expected,
    }
  }
  // eslint-disable-next-line no-control-regex
  if (/^[\s\u0000-\u0020]*[a-z][a-z\d+.-]*:|[\\\u0000-\u001f]/i.test(src)) {
    return { code: 'unsafe-picture', message: `\`${src}\` is no file of the deck`, expected }
  }
  if (!extension.test(src.replace(/[?#].*$/, ''))) {
    return {
      code: 'picture',
      message: `\`${src}\` is no picture that a browser shows`,
      expected: 'svg, png, jpg, webp, avif, gif or bmp',
    }
  }
  return null
}

type Picture = Extract<Block, { type: 'image' }>

/** Adds a picture to the blocks of its place, if nothing speaks against it; `blocks` is null where none can stand. */
export function readPicture(
  picture: Pick<Picture, 'src' | 'alt' | 'altStart' | 'title' | 'start' | 'end'>,
  attributes: ElementAttributes,
  blocks: Block[] | null,
  source: Source,
): void {
  const { start, src } = picture
  if (blocks === null) {
    const message = 'a picture cannot stand inside a table'
    source.report(start, { code: 'picture', message, expected: 'a picture in a paragraph of its own' })
    return
  }
  const objection = pictureObjection(src)
  if (objection) {
    source.report(start, objection)
    if (objection.severity === 'warning') blocks.push(linkInstead(picture, attributes, source))
    return
  }
  // One blank for one: its numbers are found by their places.
  const alt = picture.alt.replace(/\s/g, ' ').trim()
  if (alt === '') {
    source.report(start, {
      code: 'picture-alt',
      severity: 'warning',
      message: `\`${src}\` says nothing to those who cannot see it`,
      expected: `![what it shows](${src})`,
    })
  }
  blocks.push({ type: 'image', ...picture, alt, line: source.lineAt(start), attributes })
}

/** A link to a picture that is elsewhere: a deck works offline, and hides nothing. */
function linkInstead(
  { src, alt, altStart, start, end }: Pick<Picture, 'src' | 'alt' | 'altStart' | 'start' | 'end'>,
  attributes: ElementAttributes,
  source: Source,
): Block {
  const isNamed = alt.trim() !== ''
  const place = Math.max(start, source.text.indexOf(src, start))
  const text: Inline = { type: 'text', text: isNamed ? alt : src, start: isNamed ? altStart : place }
  const href = safeHref(src)
  const inlines: Inline[] = href === null ? [text] : [{ type: 'link', href, inlines: [text] }]
  return { type: 'paragraph', inlines, start, end, line: source.lineAt(start), attributes }
}

/** `<img>` as a picture. */
export function readImageElement(tag: Tag, blocks: Block[] | null, source: Source): void {
  const start = tag.text.offset(0)
  const picture = {
    src: valueOf(tag, 'src') ?? '',
    alt: valueOf(tag, 'alt') ?? '',
    altStart: tag.attributes.find(({ name }) => name === 'alt')?.valueStart ?? start,
    title: valueOf(tag, 'title'),
    start,
    end: start + tag.text.text.length,
  }
  readPicture(picture, readAttributes(tag, source), blocks, source)
}
