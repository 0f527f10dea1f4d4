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

/**
 * Adds a picture to the blocks of its place, if nothing speaks against it.
 *
 * @param blocks null where it stands among the words
 * @returns what of it stands among the words
 */
export function readPicture(
  picture: Pick<Picture, 'src' | 'alt' | 'altStart' | 'title' | 'start' | 'end'>,
  attributes: ElementAttributes,
  blocks: Block[] | null,
  source: Source,
): Inline[] {
  const { start, src } = picture
  const objection = pictureObjection(src)
  if (objection) {
    source.report(start, objection)
    if (objection.severity !== 'warning') return []
    const link = linkInstead(picture, source)
    if (blocks === null) return [link]
    const { end } = picture
    blocks.push({ type: 'paragraph', inlines: [link], start, end, line: source.lineAt(start), attributes })
    return []
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
  if (blocks === null) return [{ type: 'picture', ...picture, alt, attributes }]
  blocks.push({ type: 'image', ...picture, alt, line: source.lineAt(start), attributes })
  return []
}

/** Pictures in a link lead where it does. */
export function linkPictures(pictures: Block[], href: string | null): void {
  if (href === null) return
  for (const picture of pictures) if (picture.type === 'image') picture.href ??= href
}

/** A link to a picture that is elsewhere: a deck works offline, and hides nothing. */
function linkInstead(
  { src, alt, altStart, start }: Pick<Picture, 'src' | 'alt' | 'altStart' | 'start'>,
  source: Source,
): Inline {
  const isNamed = alt.trim() !== ''
  const place = Math.max(start, source.text.indexOf(src, start))
  const text: Inline = { type: 'text', text: isNamed ? alt : src, start: isNamed ? altStart : place }
  const href = safeHref(src)
  return href === null ? text : { type: 'link', href, inlines: [text] }
}

/** `<img>` as a picture. */
export function readImageElement(tag: Tag, blocks: Block[] | null, source: Source): Inline[] {
  const start = tag.text.offset(0)
  const picture = {
    src: valueOf(tag, 'src') ?? '',
    alt: valueOf(tag, 'alt') ?? '',
    altStart: tag.attributes.find(({ name }) => name === 'alt')?.valueStart ?? start,
    title: valueOf(tag, 'title'),
    start,
    end: start + tag.text.text.length,
  }
  return readPicture(picture, readAttributes(tag, source), blocks, source)
}
