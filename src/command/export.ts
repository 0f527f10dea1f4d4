import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../commandError.ts'
import { nameInFile, readDrawings, type Drawings } from '../export/drawings.ts'
import { isEditedSince } from '../export/editedSince.ts'
import { formats, isDrawn, papers, type ExportOptions, type Paper } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { markOf, markPicture } from '../export/pictureMark.ts'
import { nameFiles } from '../export/nameFiles.ts'
import { isPicture } from '../export/pictures.ts'
import { openStudio } from '../export/studio.ts'
import type { FitGate } from '../fit/fitGate.ts'
import type { ComposedDeck } from '../page/compose.ts'
import { readChoice, schemes } from '../theme/choice.ts'
import { themes } from '../theme/themes.ts'
import { openOutput } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { buildSinglePage } from './build.ts'
import { compose, type Changes } from './composed.ts'
import { areSeveral, decksArgument } from './deckCommand.ts'
import { gateOf, stepsOf } from './fitted.ts'
import { addLeniency, leniencyOf, type LeniencyOptions } from './leniency.ts'
import { readFormats } from './readFormats.ts'
import { namesIn, removeOldPictures } from './oldFiles.ts'
import { shrunk } from './shrunk.ts'
import { tally } from './tally.ts'
import { progress, say, sayAside } from './terminal.ts'
import { addExamples, choose, wholeNumber } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      "Writes a deck as files to hand around, named after the deck's folder; those of a folder slides are deck.pdf and so " +
        'on. Several decks make a programme: an index page, and the files of each deck below it.',
    )
    .addArgument(decksArgument())
    .requiredOption(
      '-f, --format <formats>',
      `${[...formats, 'all'].join(', ')}; several: pdf,pptx. html is one file, png a picture of each slide, card one for links`,
    )
    .option('-o, --out <folder>', 'where the files go', 'export')
    .option('--range <slides>', 'these slides alone, with their page numbers: 1,4-6')
    .option('--steps', 'a page, or a picture, for each step of a slide')
    .option('--theme <name>', 'a theme, light, dark or "NAME dark" instead of the deck\'s own')
    .option(
      '--paper <size>',
      'the sheets of deck.pdf (slide otherwise) and of handout.pdf (A4): A4, Letter or slide',
      readPaper,
      'slide',
    ) // prettier-ignore
    .option(
      '--notes',
      'with the speaker notes, in a PDF on a page behind their slide; without it no file holds them',
    )
    .option(
      '--scale <number>',
      "pixels of a picture for each of the slide's 1280 × 720: 1 to 3",
      wholeNumber('--scale', "a picture's scale", 1, 3),
      2,
    ) // prettier-ignore
    .option('--drawings <folder>', 'lays over the pictures what the drawing tools saved while presenting')
    .option('--url <address>', 'where the deck is published: sources lead there')
    .option('--allow-overflow', 'also slides that do not show all of what is on them')
    .option('--force', 'overwrites a PPTX that was edited since it was exported')
    .action(run)
  addLeniency(command)
  addExamples(command, {
    'article-deck export talk --format pdf,pptx': 'export/talk.pdf and export/talk.pptx',
    'article-deck export talk -f handout --notes --paper Letter': 'a handout with what is said',
    'article-deck export talk -f png --range 2-4 --scale 3': 'large pictures of three slides',
    'article-deck export talks/* -f pdf,pptx': 'files of each deck of talks/, and a page that lists them',
  })
}

interface FileOptions extends LeniencyOptions {
  format: string
  out: string
  range?: string
  steps?: true
  theme?: string
  paper: Paper
  notes?: true
  scale: number
  drawings?: string
  url?: string
  allowOverflow?: true
  force?: true
}

async function run(folders: string[], given: FileOptions, command: Command): Promise<void> {
  const options: ExportOptions = {
    formats: readFormats(given.format, formats),
    range: given.range ?? null,
    steps: given.steps ?? false,
    theme: readTheme(given.theme),
    paper: given.paper,
    notes: given.notes ?? false,
    scale: given.scale,
    ...(given.drawings !== undefined && { drawings: await readDrawings(given.drawings) }),
  }
  const outDir = resolve(given.out)
  if (areSeveral(folders)) return (await import('./programme.ts')).makeProgramme(folders, outDir, command)
  const changes = {
    range: options.range,
    url: given.url,
    theme: options.theme,
    ...leniencyOf(given),
    allowOverflow: given.allowOverflow ?? false,
    force: given.force ?? false,
  }
  await exportDeck(resolve(folders[0]!), changes, outDir, options)
}

function readPaper(given: string): Paper {
  return choose('paper', papers, given)
}

/** @throws UsageError where a word is neither a theme nor a scheme */
function readTheme(text: string | undefined): string | null {
  if (text === undefined) return null
  const { theme } = readChoice(text)
  if (theme !== null) choose('theme', [...themes.keys(), ...schemes], theme)
  return text
}

/** @throws UsageError where a file that was exported has been worked on since */
async function refuseEdited(folder: string, names: string[]): Promise<void> {
  for (const name of names.filter((each) => each.endsWith('.pptx'))) {
    const path = join(folder, name)
    if (await isEditedSince(path))
      throw new UsageError(`${shownPath(path)} has been edited since it was exported; --force overwrites it`)
  }
}

/** Names the drawings that no slide of the deck is meant by. */
function tellStrayDrawings(drawings: Drawings | undefined, { whole }: ComposedDeck): void {
  const names = new Set(whole.deck.slides.map(({ id }) => nameInFile(id)))
  const stray = [...(drawings?.keys() ?? [])].filter((name) => !names.has(name))
  if (stray.length > 0) sayAside(`drawings of no slide: ${stray.join(', ')}`)
}

async function exportDeck(
  folder: string,
  changes: Changes & { allowOverflow: boolean; force: boolean },
  outDir: string,
  options: ExportOptions,
): Promise<void> {
  const { allowOverflow, force } = changes
  progress.say('building the deck')
  let composed: ComposedDeck
  let fit: FitGate | undefined
  const studio = openStudio(() =>
    buildSinglePage({ folder, composed, notes: options.notes, ...(fit && { fit }) }),
  )
  try {
    // A browser takes its time to start: it does while the deck is read and built.
    if (options.formats.some(isDrawn)) studio.start()
    composed = await studio.guard(shrunk(await compose(folder, changes), studio.openWindow))
    tellStrayDrawings(options.drawings, composed)
    fit = await gateOf(composed, { allowOverflow, openWindow: studio.openWindow })
    const output = await openOutput(outDir)
    try {
      // Building the page measures it, which holds for the formats too that are made without it.
      if (fit) await studio.guard(studio.page())
      const made = await studio.guard(
        makeFiles({ composed, options, studio, progress, steps: await stepsOf(fit) }),
      )
      const mark = markOf(folder)
      const files = new Map(
        [...nameFiles(made, folder)].map(([name, data]) => [
          name,
          isPicture(name) ? markPicture(data, mark) : data,
        ]),
      )
      const there = new Set(await namesIn(outDir))
      if (!force) await refuseEdited(outDir, [...files.keys()])
      await Promise.all([output.put(files, { replace: 'all', list: false }), studio.close()])
      const overwritten = [...files.keys()].filter((name) => there.has(name))
      if (overwritten.length > 0) sayAside(`overwritten: ${overwritten.join(', ')}`)
      // A part of a deck leaves the pictures of the others.
      if (options.formats.includes('png') && options.range === null) {
        const removed = await removeOldPictures(outDir, files, mark)
        if (removed.length > 0) sayAside(`removed, for the deck has them no longer: ${removed.join(', ')}`)
      }
      for (const name of files.keys()) say(shownPath(join(outDir, name)))
      // Beside the names, so that a pipe holds these alone.
      sayAside(tally(composed.traced.deck.slides.length, files))
    } finally {
      await output.clear()
    }
  } finally {
    progress.clear()
    await studio.close()
  }
}
