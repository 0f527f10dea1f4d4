import { posix } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { contentType } from '../../contentType.ts'
import { xml, type Xml } from './xml.ts'

/** Where office programs find what a relation means (ECMA-376 part 1, 15.3; the two `package` ones from part 2). */
const meanings = {
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: office('extended-properties'),
  officeDocument: office('officeDocument'),
  slideMaster: office('slideMaster'),
  slideLayout: office('slideLayout'),
  slide: office('slide'),
  notesMaster: office('notesMaster'),
  notesSlide: office('notesSlide'),
  theme: office('theme'),
  presProps: office('presProps'),
  viewProps: office('viewProps'),
  tableStyles: office('tableStyles'),
  chart: office('chart'),
  package: office('package'),
  image: office('image'),
  video: office('video'),
  audio: office('audio'),
  media: 'http://schemas.microsoft.com/office/2007/relationships/media',
  hyperlink: office('hyperlink'),
  worksheet: office('worksheet'),
  styles: office('styles'),
}
export type Meaning = keyof typeof meanings

function office(name: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`
}

/** Content types by ending: of parts that only an office file has. */
const endings: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The earliest time a ZIP can hold, so that one deck gives one file, byte for byte. */
const noTime = new Date(1980, 0, 1)

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An office document while it is made: parts with their content types, and the relations between them. */
export class Package {
  readonly #parts = new Map<string, { type: string | null; data: Uint8Array }>()
  readonly #relations = new Map<
    string,
    { id: string; meaning: string; target: string; external: boolean }[]
  >()

  /** Adds an XML part at `path`, as `ppt/slides/slide1.xml`. */
  add(path: string, type: string, content: Xml): void {
    this.#parts.set(path, { type, data: strToU8(declaration + content.text) })
  }

  /** Adds a picture or a workbook, whose ending tells what it is. */
  addData(path: string, data: Uint8Array): void {
    this.#parts.set(path, { type: null, data })
  }

  /** Relates the part at `from` (the package itself: `''`) to another part, and gives the relation's id. */
  relate(from: string, meaning: Meaning, to: string): string {
    return this.#relate(from, meaning, posix.relative(posix.dirname(from), to), false)
  }

  /** Relates a part to an address outside. */
  relateOutside(from: string, meaning: Meaning, address: string): string {
    return this.#relate(from, meaning, address, true)
  }

  #relate(from: string, meaning: Meaning, target: string, external: boolean): string {
    const relations = this.#relations.get(from) ?? []
    this.#relations.set(from, relations)
    const same = relations.find((other) => other.meaning === meaning && other.target === target)
    if (same) return same.id
    const id = `rId${relations.length + 1}`
    relations.push({ id, meaning, target, external })
    return id
  }

  /** The whole as a ZIP; content types come first, as readers expect. */
  zip(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': strToU8(declaration + this.#contentTypes().text) }
    for (const [from, relations] of this.#relations) {
      const { dir, base } = posix.parse(from)
      const entries = relations.map(
        ({ id, meaning, target, external }) =>
          xml`<Relationship Id="${id}" Type="${meanings[meaning as Meaning]}" Target="${target}"${external && xml` TargetMode="External"`}/>`,
      )
      files[posix.join(dir, '_rels', `${base}.rels`)] = strToU8(
        `${declaration}${xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`.text}`,
      )
    }
    for (const [path, { data }] of this.#parts) files[path] = data
    return zipSync(files, { mtime: noTime, level: 6 })
  }

  #contentTypes(): Xml {
    const used = new Set(['rels', 'xml'])
    for (const [path, { type }] of this.#parts) if (type === null) used.add(posix.extname(path).slice(1))
    return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      ${[...used].map((ending) => xml`<Default Extension="${ending}" ContentType="${endings[ending] ?? contentType(`.${ending}`)}"/>`)}
      ${[...this.#parts].flatMap(([path, { type }]) =>
        type === null ? [] : [xml`<Override PartName="/${path}" ContentType="${type}"/>`],
      )}
      </Types>`
  }
}
