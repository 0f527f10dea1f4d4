import type { Complaint } from '../model.ts'
import { mediaTypeOf, type MediaType } from './mediaType.ts'
import { readInside } from './readInside.ts'
import { readSize } from './size.ts'
import { decodeXml, looksLikeSvg } from './svg/text.ts'

/** A file of the deck as a page shows it: of a kind that browsers show, and safe to open by its own address. */
export interface ShownFile extends MediaType {
  /** Its name in the folder. */
  name: string
  data: Buffer
}

const megabyte = 1024 * 1024

/** How much of a kind a deck can carry, in bytes. */
const limits: Record<MediaType['kind'], number> = {
  picture: 50 * megabyte,
  video: 200 * megabyte,
  audio: 200 * megabyte,
}
const svgLimit = 5 * megabyte

/** More pixels than that no browser shows: 16384 × 16384. */
const mostPixels = 2 ** 28

/**
 * Reads a picture, or a video or sound, that a deck shows.
 *
 * @returns `file` is null where it cannot be shown, and the complaints say why
 */
export async function readShown(
  folder: string,
  src: string,
  { allowLocalFiles }: { allowLocalFiles: boolean },
): Promise<{ file: ShownFile | null; complaints: Complaint[] }> {
  const limit = Math.max(...Object.values(limits))
  const read = await readInside(folder, src, { allowLocalFiles, limit })
  if (!('data' in read)) {
    const { code, message } = read
    const shown = code === 'missing-file' ? `${message}: the sign of a picture stands in its place` : message
    return { file: null, complaints: [{ ...read, message: shown }] }
  }
  const result = await judge(read.data, src)
  if (!('type' in result)) return { file: null, complaints: [result] }
  const { removed = [], ...shown } = result
  const complaints = removed.length > 0 ? [cleaned(src, removed)] : []
  return { file: { name: read.name, ...shown }, complaints }
}

type Judged = (MediaType & { data: Buffer; removed?: string[] }) | Complaint

async function judge(data: Buffer, src: string): Promise<Judged> {
  if (data.length === 0) return complain(src, 'is empty')
  const type = mediaTypeOf(data)
  if (type === null) return looksLikeSvg(data) ? judgeSvg(data, src) : complain(src, 'is no picture inside')
  if (type.kind === 'unshown') return complain(src, `is ${type.name}`, type.expected)
  if (data.length > limits[type.kind]) return tooLarge(src, limits[type.kind])
  if (type.kind !== 'picture') return { ...type, data }
  const size = readSize(data)
  if (size === null) return complain(src, 'is broken: it does not say how large it is')
  if (size.width * size.height > mostPixels) {
    return complain(src, `is ${size.width} × ${size.height} pixels large`, 'a smaller picture')
  }
  return { ...type, data }
}

/** What cleans an SVG is loaded when one comes: it is a large part of the program. */
async function judgeSvg(data: Buffer, src: string): Promise<Judged> {
  if (data.length > svgLimit) return tooLarge(src, svgLimit)
  const { cleanSvg } = await import('./svg/cleanSvg.ts')
  const clean = cleanSvg(decodeXml(data))
  if ('objection' in clean) return complain(src, clean.objection, 'an SVG that a drawing program wrote')
  const { text, removed } = clean
  return { kind: 'picture', type: 'image/svg+xml', ending: 'svg', data: Buffer.from(text), removed }
}

function complain(
  src: string,
  what: string,
  expected = 'a PNG, JPEG, WebP, AVIF, GIF or SVG picture',
): Complaint {
  return { code: 'broken-file', severity: 'warning', message: `\`${src}\` ${what}`, expected }
}

function tooLarge(src: string, limit: number): Complaint {
  return complain(src, 'is too large', `at most ${limit / megabyte} MB`)
}

function cleaned(src: string, removed: string[]): Complaint {
  return {
    code: 'cleaned-picture',
    severity: 'warning',
    message: `\`${src}\` is shown without ${removed.join(', ')}`,
    expected: 'a drawing that runs nothing and needs no other file',
  }
}
