import { inflateSync } from 'node:zlib'
import { PdfObjects, PdfReference, PdfStream, type PdfDict, type PdfValue } from './values.ts'

/**
 * Reads a PDF that a browser has printed, or that `writePdf` has written: its objects one after the other, as they lie
 * in the file. What is encrypted or repaired by none but its table of places is not for it.
 *
 * @throws Error where it is no such file
 */
export function readPdf(data: Uint8Array): PdfObjects {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const reader = new Reader(bytes.toString('latin1'))
  const objects = new Map<number, PdfValue>()
  const trailer: PdfDict = new Map()
  const adopt = (dict: PdfDict) => dict.forEach((value, key) => trailer.set(key, value))
  while (!reader.isAtEnd()) {
    const object = reader.take(/(\d+)\s+\d+\s+obj\b/y)
    if (object) {
      const value = reader.object(bytes)
      const type = value instanceof PdfStream ? value.dict.get('/Type') : null
      if (type === '/XRef') adopt((value as PdfStream).dict)
      else if (type === '/ObjStm')
        for (const [number, held] of objectsIn(value as PdfStream)) objects.set(number, held)
      else objects.set(Number(object[1]), value)
    } else if (reader.take(/trailer\b/y)) adopt(reader.value() as PdfDict)
    // The table of places: they are found without it.
    else if (!reader.take(/xref\b|startxref\b|\d+\s+\d+\s+[nf]\b|\d+/y)) throw reader.fault()
  }
  return new PdfObjects(objects, trailer)
}

/** The objects that lie packed in a stream (7.5.7). */
function objectsIn({ dict, data }: PdfStream): [number: number, value: PdfValue][] {
  const text = inflateSync(data).toString('latin1')
  const first = Number(dict.get('/First'))
  const places = text.slice(0, first).trim().split(/\s+/).map(Number)
  return Array.from({ length: Number(dict.get('/N')) }, (_, i) => [
    places[2 * i]!,
    new Reader(text, first + places[2 * i + 1]!).value(),
  ])
}

const gap = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y
const reference = /(\d+)\s+\d+\s+R\b/y
const atom = /\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\/|<[\da-f\s]*>/iy

class Reader {
  readonly #text: string
  #at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  isAtEnd(): boolean {
    this.#take(gap)
    return this.#at >= this.#text.length
  }

  /** Takes what a pattern finds here, behind blanks and comments. */
  take(pattern: RegExp): RegExpExecArray | null {
    this.#take(gap)
    return this.#take(pattern)
  }

  fault(): Error {
    return new Error(`the PDF cannot be read at byte ${this.#at}`)
  }

  /** The value of an object, and its end. */
  object(bytes: Buffer): PdfValue {
    const value = this.value()
    const stream = value instanceof Map && this.take(/stream\r?\n/y) ? this.#stream(value, bytes) : value
    if (!this.take(/endobj\b/y)) throw this.fault()
    return stream
  }

  value(): PdfValue {
    const referred = this.take(reference)
    if (referred) return new PdfReference(Number(referred[1]))
    if (this.#take(/<</y)) return this.#dict()
    if (this.#take(/\[/y)) return this.#list()
    const written = this.#text[this.#at] === '(' ? this.#literal() : this.#take(atom)?.[0]
    if (written === undefined) throw this.fault()
    return written
  }

  #dict(): PdfDict {
    const dict: PdfDict = new Map()
    while (!this.take(/>>/y)) {
      const key = this.#take(atom)?.[0]
      if (!key?.startsWith('/')) throw this.fault()
      dict.set(key, this.value())
    }
    return dict
  }

  #list(): PdfValue[] {
    const list: PdfValue[] = []
    while (!this.take(/\]/y)) list.push(this.value())
    return list
  }

  /** A string in brackets, which may hold others. */
  #literal(): string {
    const from = this.#at
    let depth = 0
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at]
      if (character === '\\') this.#at++
      else if (character === '(') depth++
      else if (character === ')' && --depth === 0) return this.#text.slice(from, ++this.#at)
    }
    throw this.fault()
  }

  #stream(dict: PdfDict, bytes: Buffer): PdfStream {
    const length = dict.get('/Length')
    const from = this.#at
    const told = typeof length === 'string' ? from + Number(length) : -1
    this.#at =
      told >= 0 && /^\s*endstream/.test(this.#text.slice(told, told + 12))
        ? told
        : this.#text.indexOf('endstream', from)
    if (this.#at < 0) throw this.fault()
    const data = bytes.subarray(from, this.#at)
    if (!this.take(/endstream\b/y)) throw this.fault()
    return new PdfStream(dict, data)
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found) this.#at = pattern.lastIndex
    return found
  }
}
