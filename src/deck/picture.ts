import type { Block, BlockOf, ElementAttributes, Inline, MediaKind, Playback, Complaint } from '../model.ts'
import { safeHref } from './link.ts'
import { readAttributes, valueOf } from './html/attributes.ts'
import type { Tag } from './html/tokens.ts'
import type { Source } from '../source/source.ts'

const extension = /\.(?:svg|a?png|jpe?g|jfif|webp|avif|gif|bmp|ico)$/i

const mediaEndings: Record<MediaKind, RegExp> = {
  video: /\.(?:mp4|m4v|mov|webm|ogv)$/i,
  audio: /\.(?:mp3|m4a|aac|og[ga]|opus|wav|flac)$/i,
}

/** Whether an address is that of a video or a sound, by its ending. */
function mediaKindOf(src: string): MediaKind | null {
  const path = src.replace(/[?#].*$/, '')
  return (['video', 'audio'] as const).find((kind) => mediaEndings[kind].test(path)) ?? null
}

/** How a video or a sound is played that says nothing of it. */
const asAsked: Playback = { poster: null, controls: true, loop: false, muted: false, autoplay: false }

/** What speaks against a picture's address: a deck works offline, from its own folder. null where nothing does. */
export function pictureObjection(src: string): Complaint | null {
  return (
    addressObjection(src) ?? (extension.test(src.replace(/[?#].*$/, '')) ? null : notShown(src, 'picture'))
  )
}

/** What speaks against the address of a video or a sound. */
export function mediaObjection(src: string): Complaint | null {
  return addressObjection(src) ?? (mediaKindOf(src) ? null : notShown(src, 'video'))
}

function notShown(src: string, kind: 'picture' | 'video'): Complaint {
  const expected =
    kind === 'picture'
      ? 'svg, png, jpg, webp, avif, gif or bmp; mp4, webm, mp3, m4a, ogg or wav'
      : 'mp4, webm, mp3, m4a, ogg or wav'
  return { code: 'picture', message: `\`${src}\` is no ${kind} that a browser shows`, expected }
}

/** A deck works offline, from its own folder. */
function addressObjection(src: string): Complaint | null {
  const expected = "a file in the deck's folder"
  if (src.trim() === '') return { code: 'picture', message: 'a picture, or a video, has no file', expected }
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
  return null
}

type ImageBlock = BlockOf<'image'>

/**
 * Adds a picture to the blocks of its place, if nothing speaks against it.
 *
 * @param blocks null where it stands among the words
 * @returns what of it stands among the words
 */
export function readPicture(
  picture: Pick<ImageBlock, 'src' | 'alt' | 'altStart' | 'title' | 'start' | 'end'>,
  attributes: ElementAttributes,
  blocks: Block[] | null,
  source: Source,
  playback: Playback = asAsked,
): Inline[] {
  const { start, src } = picture
  const kind = mediaKindOf(src)
  const objection = kind ? mediaObjection(src) : pictureObjection(src)
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
  const place = { line: source.lineAt(start), attributes }
  if (kind && blocks === null) return [linkInstead({ ...picture, alt }, source)]
  if (blocks === null) return [{ type: 'picture', ...picture, alt, attributes }]
  if (kind) blocks.push({ type: 'media', kind, ...playback, ...picture, alt, ...place })
  else blocks.push({ type: 'image', ...picture, alt, ...place })
  return []
}

/** Pictures in a link lead where it does. */
export function linkPictures(pictures: Block[], href: string | null): void {
  if (href === null) return
  for (const picture of pictures) if (picture.type === 'image') picture.href ??= href
}

/** A link to a picture that is elsewhere: a deck works offline, and hides nothing. */
function linkInstead(
  { src, alt, altStart, start }: Pick<ImageBlock, 'src' | 'alt' | 'altStart' | 'start'>,
  source: Source,
): Inline {
  const isNamed = alt.trim() !== ''
  const place = Math.max(start, source.text.indexOf(src, start))
  const text: Inline = { type: 'text', text: isNamed ? alt : src, start: isNamed ? altStart : place }
  const href = safeHref(src)
  return href === null ? text : { type: 'link', href, inlines: [text] }
}

/**
 * `<video>` or `<audio>` as what plays.
 *
 * @param inside its `<source>` elements
 */
export function readMediaElement(tag: Tag, inside: Tag[], blocks: Block[] | null, source: Source): Inline[] {
  const start = tag.text.offset(0)
  const [named] = [tag, ...inside].filter((one) => valueOf(one, 'src') !== null)
  const has = (name: string) => valueOf(tag, name) !== null
  const label = tag.attributes.find(({ name }) => name === 'aria-label' || name === 'title')
  const media = {
    src: named ? valueOf(named, 'src')! : '',
    alt: label ? (valueOf(tag, label.name) ?? '') : '',
    altStart: label?.valueStart ?? start,
    title: null,
    start,
    end: start + tag.text.text.length,
  }
  const written = valueOf(tag, 'poster')
  const objection = written === null ? null : pictureObjection(written)
  if (objection) source.report(start, objection)
  const autoplay = has('autoplay') || has('data-autoplay')
  const playback = {
    poster: objection ? null : written,
    // What neither starts by itself nor can be started is never seen.
    controls: has('controls') || !autoplay,
    loop: has('loop'),
    muted: has('muted'),
    autoplay,
  }
  if (mediaKindOf(media.src) === null && addressObjection(media.src) === null) {
    source.report(start, notShown(media.src, 'video'))
    return []
  }
  return readPicture(media, readAttributes(tag, source), blocks, source, playback)
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
