/**
 * A value of a PDF file (ISO 32000-1, 7.3): a name, number or string as it is written (`/Type`, `12`, `(words)`,
 * `<FEFF>`), a reference, a list, a dictionary or a stream.
 */
export type PdfValue = string | PdfReference | PdfValue[] | PdfDict | PdfStream

/** Its keys are names as they are written: `/Type`. */
export type PdfDict = Map<string, PdfValue>

/** The value that an object of the file has. */
export class PdfReference {
  readonly to: number

  constructor(to: number) {
    this.to = to
  }
}

/** Bytes as they lie in the file, and what they are. */
export class PdfStream {
  readonly dict: PdfDict
  readonly data: Uint8Array

  constructor(dict: PdfDict, data: Uint8Array) {
    this.dict = dict
    this.data = data
  }
}

/** A file by its objects; these may be changed where they are. */
export class PdfObjects {
  readonly objects: Map<number, PdfValue>
  readonly trailer: PdfDict

  constructor(objects: Map<number, PdfValue>, trailer: PdfDict) {
    this.objects = objects
    this.trailer = trailer
  }

  /** A value, or that of the object that it refers to. */
  valueOf(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfReference ? this.objects.get(value.to) : value
  }

  /** What a dictionary holds, where that is a dictionary too. */
  dictIn(dict: PdfDict, key: string): PdfDict | null {
    const value = this.valueOf(dict.get(key))
    return value instanceof Map ? value : null
  }

  /** What a dictionary holds, as a list: one value is a list of one, none is empty. */
  listIn(dict: PdfDict, key: string): PdfValue[] {
    const value = this.valueOf(dict.get(key))
    return Array.isArray(value) ? value : value === undefined ? [] : [value]
  }

  /** The words of a string in a dictionary. */
  textIn(dict: PdfDict, key: string): string | null {
    const value = this.valueOf(dict.get(key))
    return typeof value === 'string' && /^[(<]/.test(value) ? textOf(value) : null
  }

  /** Puts a value into the file. */
  add(value: PdfValue): PdfReference {
    const number = Math.max(0, ...this.objects.keys()) + 1
    this.objects.set(number, value)
    return new PdfReference(number)
  }

  /** @throws Error where the file has none */
  get catalog(): PdfDict {
    const catalog = this.dictIn(this.trailer, '/Root')
    if (!catalog) throw new Error('the PDF has no catalog')
    return catalog
  }

  /** The pages in their order, each with the number of its object. */
  get pages(): { number: number; page: PdfDict }[] {
    const within = (value: PdfValue | undefined): { number: number; page: PdfDict }[] => {
      const node = this.valueOf(value)
      if (!(node instanceof Map) || !(value instanceof PdfReference)) return []
      return node.has('/Kids')
        ? this.listIn(node, '/Kids').flatMap(within)
        : [{ number: value.to, page: node }]
    }
    return within(this.catalog.get('/Pages'))
  }
}

/** Words as a string that holds all of Unicode. */
export function stringOf(words: string): string {
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** The words of a string as it is written. */
export function textOf(written: string): string {
  const inner = written.slice(1, -1)
  const bytes = written.startsWith('<')
    ? Buffer.from(inner.replace(/\s/g, '').replace(/^((?:..)*.)$/, '$10'), 'hex')
    : Buffer.from(inner.replace(escapes, unescaped), 'latin1')
  const mark = bytes.toString('hex', 0, 3)
  if (mark.startsWith('feff'))
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  return mark === 'efbbbf' ? bytes.toString('utf8', 3) : bytes.toString('latin1')
}

const escapes = /\\(?:([0-7]{1,3})|\r\n|([^]))|\r\n?/g
const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

function unescaped(all: string, octal: string | undefined, character: string | undefined): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
  if (character !== undefined) return controls[character] ?? character
  // A line's end is one character, and none where it is passed over.
  return all.startsWith('\\') ? '' : '\n'
}

/** The characters of a name as it is written. */
export function nameOf(written: string): string {
  return written
    .slice(1)
    .replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
