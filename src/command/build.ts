import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { InlineConfig, Rolldown } from 'vite'
import { defaultOptions, fileNames, offered, type ExportOptions } from '../export/formats.ts'
import { ProblemError } from '../problem.ts'
import { deckConfig } from '../vite/config.ts'
import type { DeckOptions } from '../vite/plugin.ts'
import { compose } from './composed.ts'
import { folderOf, reportProblems } from './deckCommand.ts'
import { gateOf } from './fitted.ts'
import { readFormats } from './readFormats.ts'
import { readArgs, UsageError } from './usage.ts'

export const usage = `article-deck build [folder] [-o dist] [--with pdf,handout,pptx,html] [--url https://…] [--notes]
                   [--allow-unsupported] [--allow-local-files] [--allow-overflow]
                   [--force]
  Writes the deck as static files that work from any path of any host.
  --with      puts the deck into files too, in files/, and offers them on the page
  --url       where it will be published, if the front matter does not say it: links to it get a picture, card.png
  --allow-local-files
              shows pictures that lie outside the deck's folder, as decks that share them do
  --allow-overflow
              builds slides too that do not show all of what is on them
  --notes     with the speaker notes, for your own copy: whoever opens the page can read them`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o', default: 'dist' },
    with: { type: 'string' },
    url: { type: 'string' },
    notes: { type: 'boolean', default: false },
    'allow-unsupported': { type: 'boolean', default: false },
    'allow-local-files': { type: 'boolean', default: false },
    'allow-overflow': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  })
  const outDir = resolve(values.out)
  const formats = values.with === undefined ? [] : readFormats(values.with, offered)
  const folder = folderOf(positionals)
  const allowUnsupported = values['allow-unsupported']
  const allowLocalFiles = values['allow-local-files']
  const composed = await compose(folder, { url: values.url, allowUnsupported, allowLocalFiles })
  // A browser, and what drives it, is asked for only where something is to be drawn.
  const isPublic = composed.traced.deck.meta.url !== null
  const card = isPublic && (await import('../export/browser.ts')).findBrowser() !== null
  if (isPublic && !card) console.error('no card.png is made for links to the page, for there is no browser')
  const fit = await gateOf(composed, { allowOverflow: values['allow-overflow'] })
  const site: SiteOptions = {
    ...(fit && { fit }),
    folder,
    composed,
    notes: values.notes,
    allowUnsupported,
    card,
    files: formats.map((format) => `files/${fileNames[format]}`),
  }
  const made: ExportOptions = {
    ...defaultOptions,
    formats: card ? [...formats, 'card'] : formats,
    notes: values.notes,
  }
  try {
    await buildInto(outDir, { ...site, force: values.force }, async (unfinished) => {
      if (made.formats.length > 0) await (await import('./addFiles.ts')).addFiles(unfinished, site, made)
    })
  } finally {
    await fit?.close()
  }
  console.log(`built ${relative('', outDir) || '.'}/`)
}

export type SiteOptions = Omit<DeckOptions, 'report'>

/**
 * Builds a deck into `outDir`, which stays as it was until the new site is whole.
 *
 * @param finish adds to the new site before it takes its place
 * @throws UsageError where the folder holds anything but a built deck, unless `force`
 * @throws ProblemError where the deck has errors
 */
export async function buildInto(
  outDir: string,
  options: SiteOptions & { force: boolean },
  finish: (unfinished: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const names = await readdir(outDir).catch(ignoreMissing)
  if (names?.length && !options.force && !(await isBuilt(outDir))) {
    throw new UsageError(
      `${relative('', outDir)} holds files that are not a built deck; --force replaces them`,
    )
  }
  await replaceWhole(outDir, async (unfinished) => {
    await buildSite({ ...options, outDir: unfinished })
    await finish(unfinished)
  })
}

/** Whether a folder holds a deck that was built before. */
export async function isBuilt(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(ignoreMissing)
  return page?.includes('name="generator" content="article-deck"') ?? false
}

/**
 * Builds a deck's site into a folder.
 *
 * @throws ProblemError where the deck has errors
 */
export async function buildSite(options: SiteOptions & { outDir: string }): Promise<void> {
  await runVite(deckConfig({ ...options, report: reportProblems }))
}

/**
 * Builds a deck as one page that needs nothing beside it.
 *
 * @returns its text
 * @throws ProblemError where the deck has errors
 */
export async function buildSinglePage(options: SiteOptions): Promise<string> {
  const config = deckConfig({ ...options, single: true, outDir: 'none', report: reportProblems })
  const built = await runVite({ ...config, build: { ...config.build, write: false } })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return String((output.find(({ fileName }) => fileName === 'index.html') as Rolldown.OutputAsset).source)
}

async function runVite(config: InlineConfig): Promise<unknown> {
  // Vite loads while a browser starts.
  const { build } = await import('vite')
  try {
    return await build({ ...config, logLevel: 'error' })
  } catch (error) {
    // Rolldown wraps what a plugin throws.
    const { errors, cause } = error as { errors?: unknown[]; cause?: unknown }
    const own = [error, cause, ...(errors ?? [])].find(problemsOf)
    throw own ? new ProblemError(problemsOf(own)!) : error
  }
}

function problemsOf(error: unknown): ProblemError['problems'] | undefined {
  const { problems, cause } = (error ?? {}) as { problems?: ProblemError['problems']; cause?: unknown }
  return problems ?? (cause ? problemsOf(cause) : undefined)
}

/** Lets `make` write a folder beside its place, and moves it there when it is whole. */
async function replaceWhole(path: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = await mkdtemp(join(dirname(path), `.${basename(path)}-`))
  const old = `${unfinished}-old`
  try {
    await make(unfinished)
    await rename(path, old).catch(ignoreMissing)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
