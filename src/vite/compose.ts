import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Problem, TracedDeck, RenderedDeck } from '../model.ts'
import { hasErrors, runPipeline, type PipelineOptions } from '../pipeline.ts'
import { readDeckFolder } from './deckFolder.ts'

/** A deck as read from its folder, with its pictures. */
export interface ComposedDeck {
  traced: TracedDeck
  rendered: RenderedDeck
  /** By the address under which the page shows it: `files/name-hash.png`. */
  pictures: Map<string, Buffer>
  /** The same by their names as deck.md writes them. */
  files: Map<string, Buffer>
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
  const { traced, rendered, problems } = runPipeline(article, deck, options)
  const pictures = new Map<string, Buffer>()
  const files = new Map<string, Buffer>()
  let { slides } = rendered
  for (const picture of rendered.pictures) {
    const data = await readInside(folder, picture.src)
    if (!data) {
      const { line, column } = picture
      const message = `the picture ${picture.src} is missing`
      const expected = `a file in ${folder}`
      problems.push({
        code: 'missing-picture',
        severity: 'error',
        message,
        expected,
        file: deck.file,
        line,
        column,
      })
      continue
    }
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 8)
    const stem = picture.src.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
    // A name that needs no escape is the same on a disk and in an address.
    const address = `files/${stem.replace(/(?:%..|[^\w-])+/g, '-')}-${hash}${extname(picture.src)}`
    pictures.set(address, data)
    files.set(picture.src, data)
    slides = slides.replaceAll(`src="${picture.src}"`, `src="${address}"`)
  }
  if (hasErrors(problems)) return { composed: null, problems }
  return { composed: { traced, rendered: { ...rendered, slides }, pictures, files }, problems }
}

/** A file of the folder; null where there is none, or where it lies outside. */
async function readInside(folder: string, name: string): Promise<Buffer | null> {
  const path = resolve(folder, decodeURIComponent(name))
  if (!path.startsWith(resolve(folder) + sep)) return null
  try {
    return await readFile(join(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
