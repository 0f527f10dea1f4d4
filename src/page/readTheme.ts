import { join } from 'node:path'
import { readInside } from '../media/readInside.ts'
import { readShown, type ShownFile } from '../media/shownFile.ts'
import type { Problem } from '../model.ts'
import type { SourceFile } from '../pipeline.ts'
import { placeAt } from '../problem.ts'
import { brandTheme } from '../theme/brand.ts'
import { entriesOfCss, entriesOfJson, readBrandTokens, type BrandEntry } from '../theme/brandTokens.ts'
import { isFolder, readChoice } from '../theme/choice.ts'
import type { Faces, FontPath, Theme } from '../theme/theme.ts'
import { plain, shoots, themes } from '../theme/themes.ts'
import { asData } from './asData.ts'
import { fontsExpected, readFonts } from './fontFiles.ts'

/** Where a brand's folder says what it looks like; the first that is there. */
const tokenFiles = ['brand.json', 'tokens.json', 'tokens.css']
const logoFiles = ['logo.svg', 'logo.png', 'logo.jpg', 'logo.webp']

/** As large as each may be, in bytes. */
const limits = { tokens: 100_000, logo: 512 * 1024 }
/** A character that every font for Chinese has (U+7684). */
const commonHan = '\u7684'

/** What a deck looks like, and the logo of a brand, for files that take it as a picture. */
export interface DeckTheme {
  theme: Theme
  logo: ShownFile | null
  problems: Problem[]
}

/** The theme that a deck names: one of those that travel with the program, or a folder beside the deck. */
export async function readTheme(
  folder: string,
  deck: SourceFile,
  chosen: string,
  options: { allowLocalFiles?: boolean },
): Promise<DeckTheme> {
  const { theme } = readChoice(chosen)
  if (theme === null || !isFolder(theme)) {
    return { theme: themes.get(theme ?? '') ?? shoots, logo: null, problems: [] }
  }
  return readBrand(folder, deck, theme.replace(/\/+$/, ''), {
    allowLocalFiles: options.allowLocalFiles ?? false,
  })
}

async function readBrand(
  folder: string,
  deck: SourceFile,
  brand: string,
  options: { allowLocalFiles: boolean },
): Promise<DeckTheme> {
  const problems: Problem[] = []
  const warn = (file: SourceFile, at: number, message: string, expected: string) =>
    problems.push({
      code: 'brand',
      severity: 'warning',
      message,
      expected,
      file: file.file,
      ...placeAt(file.text, at),
    })
  const named = Math.max(0, deck.text.indexOf(brand))
  const file = await readTokens(folder, brand, options)
  if ('message' in file) {
    warn(deck, named, file.message, file.expected)
    return { theme: shoots, logo: null, problems }
  }
  const entries = entriesOf(file, (message) =>
    warn(file, 0, message, 'an object of tokens: { "accent": "navy" }'),
  )
  const { tokens, faults } = readBrandTokens(entries)
  const base = tokens.words.get('base')
  if (base && !themes.has(base.value))
    faults.push({
      at: base.at,
      message: `there is no theme \`${base.value}\``,
      expected: [...themes.keys()].join(', '),
    })
  const made = brandTheme(themes.get(base?.value ?? '') ?? plain, brand, tokens)
  for (const { at, message, expected } of [...faults, ...made.faults]) warn(file, at, message, expected)

  const faces = await readFaces(folder, brand, made.theme.faces, options, (message) =>
    warn(file, 0, message, fontsExpected),
  )
  const logo = await readLogo(folder, brand, tokens.words.get('logo'), options, (at, message, expected) =>
    warn(file, at, message, expected),
  )
  const theme = { ...made.theme, faces, logo: logo && asData(logo.type, logo.data) }
  return { theme, logo, problems }
}

/** The first of the files that says what a brand looks like. */
async function readTokens(
  folder: string,
  brand: string,
  options: { allowLocalFiles: boolean },
): Promise<SourceFile | { message: string; expected: string }> {
  let refusal: { message: string; expected: string } | null = null
  for (const name of tokenFiles) {
    const src = `${brand}/${name}`
    const found = await readInside(folder, src, { ...options, limit: limits.tokens })
    if ('data' in found) return { file: join(folder, src), text: found.data.toString('utf8') }
    if (found.code !== 'missing-file') refusal ??= { message: found.message, expected: found.expected ?? '' }
  }
  return (
    refusal ?? {
      message: `the theme \`${brand}\` is no folder with tokens: the usual theme stands for it`,
      expected: `${brand}/tokens.css or ${brand}/brand.json`,
    }
  )
}

function entriesOf({ file, text }: SourceFile, complain: (message: string) => void): BrandEntry[] {
  if (file.endsWith('.css')) return entriesOfCss(text)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return entriesOfJson(value, text)
    complain('it is no object')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    complain(`it is no JSON: ${error.message}`)
  }
  return []
}

/** The fonts of a brand, in the places of those that its theme has. */
async function readFaces(
  folder: string,
  brand: string,
  faces: Faces,
  options: { allowLocalFiles: boolean },
  complain: (message: string) => void,
): Promise<Faces> {
  const kinds: Record<'display' | 'bold' | 'regular', { path: FontPath; hasHan: boolean } | null> = {
    display: null,
    bold: null,
    regular: null,
  }
  for (const { name, weight, read } of await readFonts(folder, [brand, `${brand}/fonts`], options)) {
    if ('refusal' in read) complain(read.refusal)
    else {
      const kind = /display|heading|title/i.test(name) ? 'display' : weight === 700 ? 'bold' : 'regular'
      kinds[kind] ??= { path: { bytes: read.bytes }, hasHan: read.source.has(commonHan) }
    }
  }
  const regular = kinds.regular ?? kinds.bold
  const bold = kinds.bold ?? kinds.regular
  const { display } = kinds
  return {
    ...faces,
    ...(regular && bold && { latin: { 400: regular.path, 700: bold.path }, latinSize: 100, display: null }),
    ...(regular?.hasHan && bold?.hasHan && { han: { 400: regular.path, 700: bold.path } }),
    ...(display && {
      display: { latin: display.path, han: display.hasHan ? display.path : faces.han[700], latinSize: 100 },
    }),
  }
}

/** A brand's logo: the one that it names, or the file of that name. */
async function readLogo(
  folder: string,
  brand: string,
  named: { value: string; at: number } | undefined,
  options: { allowLocalFiles: boolean },
  complain: (at: number, message: string, expected: string) => void,
): Promise<ShownFile | null> {
  const names = named ? [named.value] : logoFiles
  for (const name of names) {
    const { file, complaints } = await readShown(folder, `${brand}/${name}`, options)
    if (file && file.kind === 'picture' && file.data.length <= limits.logo) return file
    if (file) complain(named?.at ?? 0, `\`${name}\` is no picture of at most 512 KB`, 'an SVG or PNG')
    else if (named || complaints.some(({ code }) => code !== 'missing-file'))
      complain(named?.at ?? 0, complaints[0]!.message, complaints[0]!.expected ?? 'an SVG or PNG')
  }
  return null
}
