import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { PictureUse, Problem, RenderedDeck, TracedDeck } from '../model.ts'
import { hasErrors, runPipeline, type PipelineOptions } from '../pipeline.ts'
import { picturesOf } from '../render/pictures.ts'
import { renderDeck } from '../render/render.ts'
import { readDeckFolder } from './deckFolder.ts'

/** A picture of a deck's folder. */
export interface Picture {
  data: Buffer
  /** Where a site keeps it: `files/name-hash.png`. */
  address: string
}

/** A deck as read from its folder, with its pictures. */
export interface ComposedDeck {
  /** What is shown: the deck, or a part of it. */
  traced: TracedDeck
  /** The deck that it is a part of; the same where all of it is shown. */
  whole: TracedDeck
  /** By their names as deck.md writes them. */
  pictures: Map<string, Picture>
}

/**
 * Runs the pipeline over a folder.
 *
 * @returns the deck, or null where its problems stop it
 */
export async function composeDeck(
  folder: string,
  options: PipelineOptions,
): Promise<{ composed: ComposedDeck | null; problems: Problem[] }> {
  const { article, deck, problems: missing } = await readDeckFolder(folder)
  if (missing.length > 0) return { composed: null, problems: missing }
  const { traced, problems } = runPipeline(article, deck, options)
  const pictures = new Map<string, Picture>()
  for (const use of picturesOf(traced.deck)) {
    const data = pictures.get(use.src)?.data ?? (await readPicture(folder, use.src))
    if (data) pictures.set(use.src, { data, address: addressOf(use.src, data) })
    else problems.push(missingPicture(use, folder, deck.file))
  }
  if (hasErrors(problems)) return { composed: null, problems }
  return { composed: { traced, whole: traced, pictures }, problems }
}

/** What a site shows: pictures at the addresses where it keeps them, the article on a page beside the deck. */
export function renderSite({ traced, whole, pictures }: ComposedDeck): RenderedDeck {
  return renderDeck(whole, {
    pictures: new Map([...pictures].map(([src, { address }]) => [src, address])),
    keep: traced === whole ? null : new Set(traced.deck.slides.map(({ id }) => id)),
  })
}

/** A part of a deck: the slides of `ids`, and what is said on them. */
export function keepSlides(composed: ComposedDeck, ids: ReadonlySet<string>): ComposedDeck {
  const { whole } = composed
  return {
    ...composed,
    traced: {
      ...whole,
      deck: { ...whole.deck, slides: whole.deck.slides.filter(({ id }) => ids.has(id)) },
      mentions: whole.mentions.filter(({ slide }) => slide === null || ids.has(slide)),
    },
  }
}

const ending = /\.[a-z]+$/i

/** A name that needs no escape is the same on a disk and in an address. */
function addressOf(src: string, data: Buffer): string {
  const name = src.replace(/^.*\//, '')
  const stem = name
    .replace(ending, '')
    .replace(/(?:%[\da-f]{2}|[^\w-])+/gi, '-')
    .slice(0, 60)
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8)
  return `files/${stem}-${hash}${ending.exec(name)?.[0].toLowerCase() ?? ''}`
}

function missingPicture({ src, line, column }: PictureUse, folder: string, file: string): Problem {
  return {
    code: 'missing-picture',
    severity: 'error',
    message: `the picture ${src} is missing`,
    expected: `a file in ${folder}`,
    file,
    line,
    column,
  }
}

/** A picture by its name as deck.md writes it: as the file is called, or with percents for some of its letters. */
async function readPicture(folder: string, src: string): Promise<Buffer | null> {
  for (const name of new Set([src, decoded(src)])) {
    const data = await readInside(folder, name)
    if (data) return data
  }
  return null
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch (error) {
    if (error instanceof URIError) return src
    throw error
  }
}

/** A file of the folder; null where there is none, or where it lies outside. */
async function readInside(folder: string, name: string): Promise<Buffer | null> {
  const path = resolve(folder, name)
  if (!path.startsWith(resolve(folder) + sep) || path.includes('\0')) return null
  try {
    return await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
