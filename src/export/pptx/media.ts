import { crc32, deflateSync } from 'node:zlib'
import type { MediaKind } from '../../model.ts'
import type { AddedMedia } from './drawShape.ts'
import type { Package } from './package.ts'
import { readPicture } from './picture.ts'
import { xml, type Xml } from './xml.ts'

/** Pictures of the deck, each stored once. */
export interface Pictures {
  /** By `src` as written. */
  files: Map<string, Uint8Array>
  /** What an SVG looks like, as PNG by its `src`, for programs that do not draw SVG. */
  rasters: Map<string, Uint8Array>
  /** Videos and sounds by their `src`, with the endings that tell what they are. */
  media: ReadonlyMap<string, { data: Uint8Array; ending: string }>
}

export interface StoredPicture {
  blip: Xml
  /** Pixels. */
  width: number
  height: number
}

/** Stores pictures in a package as slides ask for them. */
export class StoredMedia {
  readonly #pack: Package
  readonly #pictures: Pictures
  readonly #paths = new Map<string, string>()

  constructor(pack: Package, pictures: Pictures) {
    this.#pack = pack
    this.#pictures = pictures
  }

  /** A picture as the part at `from`, a slide, shows it: grey, where it is missing or of an unknown kind. */
  add(src: string, from: string): StoredPicture {
    const data = this.#pictures.files.get(src) ?? this.#stillOf(src)
    const file = data && readPicture(data)
    if (!file) {
      const id = this.#pack.relate(from, 'image', this.#store('', 'png', greyPng))
      return { blip: xml`<a:blip r:embed="${id}"/>`, width: 16, height: 9 }
    }
    const { ending, width, height } = file
    const id = this.#pack.relate(from, 'image', this.#store(src, ending, data))
    if (ending !== 'svg') return { blip: xml`<a:blip r:embed="${id}"/>`, width, height }
    const raster = this.#store(`${src}#png`, 'png', this.#pictures.rasters.get(src) ?? blankPng)
    const rasterId = this.#pack.relate(from, 'image', raster)
    const blip = xml`<a:blip r:embed="${rasterId}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst></a:blip>`
    return { blip, width, height }
  }

  /** A video or a sound as the part at `from` plays it; null where it is not there. */
  play(src: string, kind: MediaKind, from: string): AddedMedia | null {
    const file = this.#pictures.media.get(src)
    if (!file) return null
    const path = this.#store(`${src}#media`, file.ending, file.data)
    return { linked: this.#pack.relate(from, kind, path), embedded: this.#pack.relate(from, 'media', path) }
  }

  /** What a video looks like before it plays. */
  #stillOf(src: string): Uint8Array | undefined {
    return this.#pictures.media.has(src) ? this.#pictures.rasters.get(src) : undefined
  }

  #store(key: string, ending: string, data: Uint8Array): string {
    const known = this.#paths.get(key)
    if (known) return known
    const path = `ppt/media/image${this.#paths.size + 1}.${ending}`
    this.#paths.set(key, path)
    this.#pack.addData(path, data)
    return path
  }
}

/** One pixel as PNG: red, green, blue and opacity, from 0 to 255. */
function pixel(...colour: [number, number, number, number]): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.from([0, ...colour]))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** Stands under an SVG that nobody has drawn. */
const blankPng = pixel(0, 0, 0, 0)
/** Stands for a picture that is not there. */
const greyPng = pixel(128, 128, 128, 255)
