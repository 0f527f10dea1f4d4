import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import { defaultOptions, fileNames, offered, type ExportOptions } from '../export/formats.ts'
import { refuseAround } from '../output/checkFolder.ts'
import { openOutput, type OutputFiles } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { serviceWorker, serviceWorkerName } from '../page/serviceWorker.ts'
import { makeSite, makeSinglePage, type SiteOptions } from '../vite/makeSite.ts'
import { refuseForeign } from './builtFolder.ts'
import { compose } from './composed.ts'
import { areSeveral, decksArgument } from './deckCommand.ts'
import { gateOf } from './fitted.ts'
import { addLeniency, leniencyOf, type LeniencyOptions } from './leniency.ts'
import { readFormats } from './readFormats.ts'
import { shrunk } from './shrunk.ts'
import { tally } from './tally.ts'
import { ownName, typed } from './ownName.ts'
import { progress, reportProblems, say, sayAside } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      'Writes a deck as static files that work from any path of any host: their addresses are relative. ' +
        'Several decks make a programme: an index page, and each deck below it.',
    )
    .addArgument(decksArgument())
    .option('-o, --out <folder>', 'where the site goes', 'dist')
    .option(
      '--with <formats>',
      `puts the deck into files too, and offers them on the page: ${offered.join(',')}`,
    )
    .option('--url <address>', 'where it will be published: links to it get a picture, card.png')
    .option('--card', 'makes card.png, a picture of the cover, also where no address is known')
    .option('--notes', 'with the speaker notes, for your own copy: whoever opens the page can read them')
    .option('--allow-overflow', 'builds slides too that do not show all of what is on them')
    .option('--force', 'adds the deck to a folder that holds other files')
    .action(run)
  addLeniency(command)
  addExamples(command, {
    'article-deck build talk': 'the site of the deck in talk/, in dist/',
    'article-deck build talk --with pdf,pptx -o site': 'with files to download',
    'article-deck build talks/*': 'all decks of talks/, each in dist/NAME/, and a page that lists them',
  })
}

interface BuildOptions extends LeniencyOptions {
  out: string
  with?: string
  url?: string
  card?: true
  notes?: true
  allowOverflow?: true
  force?: true
}

async function run(folders: string[], options: BuildOptions, command: Command): Promise<void> {
  const outDir = resolve(options.out)
  const formats = options.with === undefined ? [] : readFormats(options.with, offered)
  if (areSeveral(folders)) return (await import('./programme.ts')).makeProgramme(folders, outDir, command)
  const folder = resolve(folders[0]!)
  progress.say('reading the deck')
  const composed = await shrunk(await compose(folder, { url: options.url, ...leniencyOf(options) }))
  // A browser, and what drives it, is asked for only where something is to be drawn.
  const isPublic = composed.traced.deck.meta.url !== null
  const asksCard = isPublic || (options.card ?? false)
  const drawsCard = asksCard && (await import('../export/browser.ts')).findBrowser() !== null
  if (asksCard && !drawsCard) sayAside('no card.png is made for links to the page, for there is no browser')
  const fit = await gateOf(composed, { allowOverflow: options.allowOverflow ?? false })
  const notes = options.notes ?? false
  const site: SiteOptions = {
    ...(fit && { fit }),
    folder,
    composed,
    notes,
    card: isPublic && drawsCard,
    files: formats.map((format) => `files/${fileNames[format]}`),
  }
  const made: ExportOptions = {
    ...defaultOptions,
    formats: drawsCard ? [...formats, 'card'] : formats,
    notes,
  }
  progress.say('building the page')
  try {
    const files = await buildInto(outDir, { ...site, force: options.force ?? false }, async () =>
      made.formats.length === 0 ? new Map() : (await import('./addFiles.ts')).addedFiles(site, made),
    )
    say(`built ${shownPath(outDir)}/: ${tally(composed.traced.deck.slides.length, files)}`)
    const where = options.out === 'dist' ? '' : ` -o ${typed(shownPath(outDir))}`
    say(`next: ${ownName} preview${where}, or put the folder on any web server`)
  } finally {
    progress.clear()
    await fit?.close()
  }
}

/**
 * Builds a deck into `outDir`, which stays as it was until the new site is whole. Of what is there, files of the last
 * build are replaced; everything else stays.
 *
 * @param add makes what goes along with the site
 * @returns the files that are in it now
 * @throws UsageError where the folder is one to keep out of, or holds anything but a built deck, unless `force`
 * @throws CommandError where the disk refuses
 * @throws ProblemError where the deck has errors
 */
export async function buildInto(
  outDir: string,
  { force, ...site }: SiteOptions & { force: boolean },
  add: () => Promise<OutputFiles> = () => Promise.resolve(new Map()),
): Promise<OutputFiles> {
  await refuseAround(outDir, { 'the deck itself': site.folder, 'the working directory': process.cwd() })
  if (!force) await refuseForeign(outDir)
  const output = await openOutput(outDir)
  try {
    const files = new Map([...(await buildSite(site)), ...(await add())])
    await output.put(files, { replace: force ? 'all' : 'listed', list: true, last: 'index.html' })
    return files
  } finally {
    await output.clear()
  }
}

/**
 * Builds a deck's site.
 *
 * @returns its files by their addresses
 * @throws ProblemError where the deck has errors
 */
async function buildSite(options: SiteOptions): Promise<OutputFiles> {
  const made = await makeSite(options, reportProblems)
  const files = new Map([...(await publicFiles(resolve(import.meta.dirname, '../../public'))), ...made])
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
export function buildSinglePage(options: SiteOptions): Promise<string> {
  return makeSinglePage(options, reportProblems)
}
