import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError } from '../../commandError.ts'
import { readerLimits } from '../limits.ts'
import type { PdfPage, PdfPiece, Tagged } from './page.ts'
import { pagePictures, type Objects } from './pagePictures.ts'
import { isBlank, rulesOf, times, type Matrix, type Operators } from './rules.ts'

/** What a PDF says of itself, and what its pages show. */
export interface PdfFile {
  title: string | null
  pages: PdfPage[]
}

/**
 * Opens a PDF by pdf.js.
 *
 * @throws CommandError where it is locked or broken, or has more pages than are read
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PdfFile> {
  // pdf.js asks for what Node 20 does not have yet.
  const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>
  buffers['transferToFixedLength'] ??= function copy(this: ArrayBuffer) {
    return this.slice(0)
  }
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, OPS } = (await getResolvedPDFJS()) as unknown as PdfJs
  process.on('unhandledRejection', passOver)
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWasm: false,
    verbosity: 0,
    cMapPacked: true,
    cMapUrl: 'cmaps/',
    BinaryDataFactory: FontTables,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > readerLimits.pages)
      throw new CommandError(
        `${name} has ${pdf.numPages} pages; an article has at most ${readerLimits.pages.toLocaleString('en')}: give those that the talk needs`,
      )
    const { info } = await pdf.getMetadata()
    const title = typeof info?.['Title'] === 'string' ? info['Title'].trim() : ''
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await readPage(await pdf.getPage(number), OPS))
    return { title: title || null, pages }
  } catch (error) {
    if (error instanceof CommandError) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      throw new CommandError(`${name} is locked with a password; open it and save a copy without one`)
    throw new CommandError(`${name} is a broken PDF; copy or download it again, or print it to a new PDF`)
  } finally {
    await task.destroy()
    // What is left behind fails by the end of this turn.
    setImmediate(() => process.off('unhandledRejection', passOver))
  }
}

/** pdf.js leaves promises behind that a broken file makes fail; any other failure stays one. */
function passOver(error: unknown): void {
  if (!(error instanceof Error) || !error.stack?.includes('pdfjs.mjs')) throw error
}

const tables = resolve(import.meta.dirname, '../../../cmaps')

/** Adobe's tables of Chinese, Japanese and Korean fonts, which files name that do not hold their fonts. */
class FontTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`there is no ${filename}`)
    return new Uint8Array(await readFile(join(tables, filename)))
  }
}

async function readPage(page: PdfJsPage, operators: Operators): Promise<PdfPage> {
  const sheet = page.getViewport({ scale: 1, rotation: 0 })
  const list = await page.getOperatorList()
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const { turn, width, height } = uprightOf(items, sheet)
  const tree = await page.getStructTree()
  const bold = new Map<string, boolean>()
  const isBold = (font: string) => {
    if (!bold.has(font)) bold.set(font, nameIsBold(page, font))
    return bold.get(font)!
  }
  const marks: (string | null)[] = []
  const pieces = items.flatMap((item) => {
    if (item.type?.startsWith('begin')) marks.push(item.id ?? marks.at(-1) ?? null)
    else if (item.type === 'endMarkedContent') marks.pop()
    return pieceOf(item, turn, isBold, marks.at(-1) ?? null) ?? []
  })
  const { rules, drawn } = rulesOf(list, operators, turn)
  // A page without words is a scan of some.
  const stores = { own: page.objs, shared: page.commonObjs as unknown as Objects }
  const pictures = pieces.length === 0 ? [] : await pagePictures(drawn, { width, height }, stores)
  page.cleanup()
  const tags = tree ? taggedOf(tree) : null
  return {
    width,
    height,
    pieces,
    tree: tags,
    rules,
    isBlank: isBlank(list, operators),
    drawn: drawn.length,
    pictures,
  }
}

/** A sheet, and the matrix that sets its words upright: a wide table is often printed along the longer side. */
interface Upright {
  turn: Matrix
  width: number
  height: number
}

/** Turns a sheet so that most of its words stand upright. */
function uprightOf(items: PdfJsItem[], { width, height }: { width: number; height: number }): Upright {
  const turns: Upright[] = [
    { turn: [1, 0, 0, 1, 0, 0], width, height },
    { turn: [0, -1, 1, 0, 0, width], width: height, height: width },
    { turn: [-1, 0, 0, -1, width, height], width, height },
    { turn: [0, 1, -1, 0, height, 0], width: height, height: width },
  ]
  const lengths = turns.map(() => 0)
  for (const { str = '', transform: [a = 1, b = 0] = [] } of items)
    lengths[(Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4]! += str.length
  return turns[lengths.indexOf(Math.max(...lengths))]!
}

function nameIsBold({ commonObjs }: PdfJsPage, font: string): boolean {
  if (!commonObjs.has(font)) return false
  const { name = '', bold, black } = commonObjs.get(font)
  return Boolean(bold || black) || /bold|black|heavy|semibold|simhei|heiti/i.test(name)
}

function pieceOf(
  { str, transform, width, fontName }: PdfJsItem,
  turn: Matrix,
  isBold: (font: string) => boolean,
  mark: string | null,
): PdfPiece | null {
  if (str === undefined || !transform) return null
  const [a, b, , d, x, y] = times(turn, transform)
  // What stands across a page, as a mark of water, or upside down, is no text.
  if (str.trim() === '' || a <= 0 || Math.abs(b) > a / 4) return null
  // Blanks that stand before words only set them in.
  const indent = /^\s+/.exec(str)?.[0] ?? ''
  const from = x + indent.length * a * (indent.includes('\u3000') ? 1 : 0.3)
  return {
    text: str.trim(),
    x: from,
    end: x + (width ?? 0),
    y,
    size: Math.abs(d) || a,
    isBold: isBold(fontName ?? ''),
    mark,
  }
}

/** Tags as pdf.js gives them, without what only points at links and pictures. */
function taggedOf({ role = 'Div', children = [] }: PdfJsTag): Tagged {
  return {
    role,
    children: children.flatMap((child): Tagged[] => {
      if (child.type === 'content' && child.id) return [{ id: child.id }]
      return child.type ? [] : [taggedOf(child)]
    }),
  }
}

/** As much of pdf.js's types as is used; its own know the DOM. */
interface PdfJs {
  getDocument: (options: Record<string, unknown>) => {
    promise: Promise<PdfJsDocument>
    destroy: () => Promise<void>
  }
  OPS: Operators
}
interface PdfJsDocument {
  numPages: number
  getPage: (number: number) => Promise<PdfJsPage>
  getMetadata: () => Promise<{ info: Record<string, unknown> | null }>
}
interface PdfJsPage {
  getViewport: (options: { scale: number; rotation: number }) => { width: number; height: number }
  getTextContent: (options: object) => Promise<{ items: PdfJsItem[] }>
  getStructTree: () => Promise<PdfJsTag | null>
  getOperatorList: () => Promise<{ fnArray: number[]; argsArray: unknown[] }>
  cleanup: () => void
  objs: Objects
  commonObjs: {
    has: (name: string) => boolean
    get: (name: string) => { name?: string; bold?: boolean; black?: boolean }
  }
}
interface PdfJsTag {
  role?: string
  type?: string
  id?: string
  children?: PdfJsTag[]
}
interface PdfJsItem {
  type?: string
  id?: string
  str?: string
  transform?: Matrix
  width?: number
  fontName?: string
}
