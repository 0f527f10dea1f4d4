import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { InlineConfig, Rolldown } from 'vite'
import { defaultOptions, fileNames, offered, type ExportOptions } from '../export/formats.ts'
import { refuseAround } from '../output/checkFolder.ts'
import { manifestName } from '../output/manifest.ts'
import { isUnfinished, openOutput, type OutputFiles } from '../output/openOutput.ts'
import { ProblemError } from '../problem.ts'
import { shownPath } from '../shownPath.ts'
import { serviceWorker, serviceWorkerName } from '../page/serviceWorker.ts'
import { deckConfig } from '../vite/config.ts'
import type { DeckOptions } from '../vite/plugin.ts'
import { compose } from './composed.ts'
import { folderOf } from './deckCommand.ts'
import { gateOf } from './fitted.ts'
import { leniencyOf, leniencyOptions } from './leniency.ts'
import { readFormats } from './readFormats.ts'
import { shrunk } from './shrunk.ts'
import { reportProblems, say, sayAside } from './terminal.ts'
import { readArgs, UsageError } from './usage.ts'

export const usage = `article-deck build [folder] [-o dist] [--with pdf,handout,pptx,html] [--url https://…] [--notes]
                   [--strict] [--allow-unsupported] [--allow-local-files] [--allow-overflow] [--force]
  Writes the deck as static files that work from any path of any host.
  --with      puts the deck into files too, in files/, and offers them on the page
  --url       where it will be published, if the front matter does not say it: links to it get a picture, card.png
  --strict    takes what the article does not confirm for an error
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
    ...leniencyOptions,
    'allow-overflow': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  })
  const outDir = resolve(values.out)
  const formats = values.with === undefined ? [] : readFormats(values.with, offered)
  const folder = folderOf(positionals)
  const composed = await shrunk(await compose(folder, { url: values.url, ...leniencyOf(values) }))
  // A browser, and what drives it, is asked for only where something is to be drawn.
  const isPublic = composed.traced.deck.meta.url !== null
  const card = isPublic && (await import('../export/browser.ts')).findBrowser() !== null
  if (isPublic && !card) sayAside('no card.png is made for links to the page, for there is no browser')
  const fit = await gateOf(composed, { allowOverflow: values['allow-overflow'] })
  const site: SiteOptions = {
    ...(fit && { fit }),
    folder,
    composed,
    notes: values.notes,
    card,
    files: formats.map((format) => `files/${fileNames[format]}`),
  }
  const made: ExportOptions = {
    ...defaultOptions,
    formats: card ? [...formats, 'card'] : formats,
    notes: values.notes,
  }
  try {
    await buildInto(outDir, { ...site, force: values.force }, async () =>
      made.formats.length === 0 ? new Map() : (await import('./addFiles.ts')).addedFiles(site, made),
    )
  } finally {
    await fit?.close()
  }
  say(`built ${shownPath(outDir)}/`)
}

export type SiteOptions = Omit<DeckOptions, 'report'>

/**
 * Builds a deck into `outDir`, which stays as it was until the new site is whole. Of what is there, files of the last
 * build are replaced; everything else stays.
 *
 * @param add makes what goes along with the site
 * @throws UsageError where the folder is one to keep out of, or holds anything but a built deck, unless `force`
 * @throws CommandError where the disk refuses
 * @throws ProblemError where the deck has errors
 */
export async function buildInto(
  outDir: string,
  { force, ...site }: SiteOptions & { force: boolean },
  add: () => Promise<OutputFiles> = () => Promise.resolve(new Map()),
): Promise<void> {
  await refuseAround(outDir, { 'the deck itself': site.folder, 'the working directory': process.cwd() })
  const wasBuilt = await isBuilt(outDir)
  if (!force && !wasBuilt && (await holdsFiles(outDir))) {
    throw new UsageError(
      `${shownPath(outDir)} holds files that are not a built deck; --force adds the deck to them`,
    )
  }
  const output = await openOutput(outDir)
  try {
    const files = new Map([...(await buildSite(site)), ...(await add())])
    await output.put(files, { replace: force ? 'all' : 'listed', list: true, last: page })
  } finally {
    await output.clear()
  }
}

const page = 'index.html'

/** Whether a folder holds anything but hidden files, such as `.git`. */
async function holdsFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ignoreMissing)
  return names?.some((name) => !name.startsWith('.') && !isUnfinished(name)) ?? false
}

/** Whether a folder holds a deck that was built before. */
export async function isBuilt(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ignoreMissing)
  return names?.includes(manifestName) ?? false
}

/**
 * Builds a deck's site.
 *
 * @returns its files by their addresses
 * @throws ProblemError where the deck has errors
 */
async function buildSite(options: SiteOptions): Promise<OutputFiles> {
  const config = deckConfig({ ...options, outDir: 'none', report: reportProblems })
  const files = new Map<string, Uint8Array | string>(await publicFiles(config.publicDir as string))
  for (const file of await runVite(config)) {
    files.set(file.fileName, file.type === 'chunk' ? file.code : file.source)
  }
  files.set(serviceWorkerName, serviceWorker(files))
  return files
}

/** Files that a site has as they are, by their addresses. */
async function publicFiles(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }): Promise<[string, Uint8Array]> => {
        const path = join(parentPath, name)
        return [relative(folder, path).split(sep).join('/'), await readFile(path)]
      }),
  )
}

/**
 * Builds a deck as one page that needs nothing beside it.
 *
 * @returns its text
 * @throws ProblemError where the deck has errors
 */
export async function buildSinglePage(options: SiteOptions): Promise<string> {
  const config = deckConfig({ ...options, single: true, outDir: 'none', report: reportProblems })
  const files = await runVite(config)
  return String((files.find(({ fileName }) => fileName === page) as Rolldown.OutputAsset).source)
}

/** What Vite makes, which one writer of ours puts in its place. */
async function runVite(config: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
  // Vite loads while a browser starts.
  const { build } = await import('vite')
  try {
    // What goes wrong is said once, in our own words.
    const built = await build({ ...config, build: { ...config.build, write: false }, logLevel: 'silent' })
    return ([built].flat() as Rolldown.RolldownOutput[])[0]!.output
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

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
