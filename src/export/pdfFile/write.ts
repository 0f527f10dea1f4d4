import { deflateSync } from 'node:zlib'
import { PdfReference, PdfStream, type PdfDict, type PdfObjects, type PdfValue } from './values.ts'

/** As many objects are packed together. */
const packed = 200

/** Writes a PDF anew (ISO 32000-1, 7.5): all but its streams is packed, for tags are thousands of small objects. */
export function writePdf({ objects, trailer }: PdfObjects): Uint8Array {
  const parts: Buffer[] = []
  let length = 0
  /** Of each object where it lies: its byte, or the pack that holds it and its place in there. */
  const places = new Map<number, [kind: 1 | 2, where: number, index: number]>()
  let last = Math.max(0, ...objects.keys())
  const put = (...pieces: (string | Uint8Array)[]) => {
    for (const piece of pieces) {
      const part = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece)
      parts.push(part)
      length += part.length
    }
  }
  const putStream = (number: number, dict: PdfDict, data: Uint8Array) => {
    places.set(number, [1, length, 0])
    const head = new Map(dict).set('/Length', String(data.length))
    put(`${number} 0 obj\n${written(head)}\nstream\n`, data, '\nendstream\nendobj\n')
  }

  put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  const plain: [number: number, text: string][] = []
  for (const [number, value] of objects) {
    if (value instanceof PdfStream) putStream(number, value.dict, value.data)
    else plain.push([number, written(value)])
  }
  for (let from = 0; from < plain.length; from += packed) {
    const pack = plain.slice(from, from + packed)
    const number = ++last
    let at = 0
    const heads = pack.map(([held, text], index) => {
      places.set(held, [2, number, index])
      const head = `${held} ${at}`
      at += text.length + 1
      return head
    })
    const head = `${heads.join(' ')}\n`
    const body = pack.map(([, text]) => text).join('\n')
    putStream(
      number,
      new Map([['/Type', '/ObjStm'], ['/N', String(pack.length)], ['/First', String(head.length)], flate]),
      deflateSync(Buffer.from(head + body, 'latin1')),
    )
  }
  const [table, begin] = [++last, length]
  places.set(table, [1, begin, 0])
  const kept = ['/Root', '/Info', '/ID'].flatMap((key) =>
    trailer.has(key) ? [[key, trailer.get(key)!] as const] : [],
  )
  putStream(
    table,
    new Map<string, PdfValue>([
      ['/Type', '/XRef'],
      ['/Size', String(table + 1)],
      ['/W', ['1', '4', '2']],
      ...kept,
      flate,
    ]),
    deflateSync(tableOf(places, table + 1)),
  )
  put(`startxref\n${begin}\n%%EOF\n`)
  return Buffer.concat(parts, length)
}

const flate: [string, string] = ['/Filter', '/FlateDecode']

/** Rows of a kind, a place and an index; numbers that no object has are free. */
function tableOf(places: ReadonlyMap<number, [number, number, number]>, size: number): Buffer {
  const rows = Buffer.alloc(7 * size)
  for (let number = 0; number < size; number++) {
    const [kind, where, index] = places.get(number) ?? [0, 0, number === 0 ? 0xffff : 0]
    rows.writeUInt8(kind, 7 * number)
    rows.writeUInt32BE(where, 7 * number + 1)
    rows.writeUInt16BE(index, 7 * number + 5)
  }
  return rows
}

function written(value: PdfValue): string {
  if (typeof value === 'string') return value
  if (value instanceof PdfReference) return `${value.to} 0 R`
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  // A stream is an object of its own.
  const entries = value instanceof PdfStream ? value.dict : value
  return `<<${[...entries].map(([key, each]) => `${key} ${written(each)}`).join(' ')}>>`
}
