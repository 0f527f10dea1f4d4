import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readPdf as readObjects } from '../src/export/pdfFile/read.ts'
import type { PdfObjects, PdfValue } from '../src/export/pdfFile/values.ts'
import { openPrinted, type PrintedPdf } from './openPrinted.ts'
import { test as base } from './fixtures.ts'

export interface Outcome {
  code: number
  out: string
  err: string
}

/** Runs the program as its user does, its output in pipes. */
export function run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      'node',
      [resolve('lib/cli.js'), ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

/** Where the deck of the tests is said to be published. */
export const url = 'https://example.org/deck/'

export const test = base.extend<{ scratch: string }, { exported: { folder: string; outcome: Outcome } }>({
  /** A folder of the test's own. */
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
  /** All formats of the deck, made once. */
  exported: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'export-all-'))
      const outcome = await run(['export', 'slides', '--format', 'all', '--url', url, '-o', folder])
      await use({ folder, outcome })
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** A PDF as another program reads it. */
export async function readPdf(path: string): Promise<PrintedPdf> {
  return openPrinted(await readFile(path))
}

/** A page's text without white space; pages count from 1. */
export async function textOf(pdf: PrintedPdf, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''))
}

export async function allText(pdf: PrintedPdf): Promise<string> {
  const texts = []
  for (let page = 1; page <= pdf.numPages; page++) texts.push(await textOf(pdf, page))
  return texts.join('')
}

export function squeeze(text: string): string {
  return text.replace(/\s/g, '')
}

export interface Tag {
  role: string
  alt: string | undefined
}

/** The tags of a PDF in the order of its reading, as those of PDF 1.7. */
export async function readTags(path: string): Promise<Tag[]> {
  const pdf = await objectsOf(path)
  const root = pdf.dictIn(pdf.catalog, '/StructTreeRoot')!
  const roles = pdf.dictIn(root, '/RoleMap')
  const tags: Tag[] = []
  const walk = (value: PdfValue) => {
    const node = pdf.valueOf(value)
    if (!(node instanceof Map)) return
    const role = node.get('/S')
    if (typeof role === 'string') {
      const alt = pdf.textIn(node, '/Alt') ?? undefined
      tags.push({ role: String(roles?.get(role) ?? role).slice(1), alt })
    }
    for (const child of pdf.listIn(node, '/K')) walk(child)
  }
  walk(root)
  return tags
}

/** A PDF by its objects. */
export async function objectsOf(path: string): Promise<PdfObjects> {
  return readObjects(await readFile(path))
}

/** What a program of this machine prints; null where it is not installed. */
export function ask(program: string, ...args: string[]): string | null {
  const { status, stdout, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (error) return null
  return status === 0 ? stdout : `failed with ${status}`
}

/** Width and height of a PNG, from its header. */
export function sizeOf(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
