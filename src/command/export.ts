import { resolve } from 'node:path'
import type { Command } from 'commander'
import { startBrowser } from '../export/browser.ts'
import { readDrawings } from '../export/drawings.ts'
import { formats, isDrawn, papers, type ExportOptions, type Paper } from '../export/formats.ts'
import { readChoice, schemes } from '../theme/choice.ts'
import { themes } from '../theme/themes.ts'
import { areSeveral, decksArgument } from './deckCommand.ts'
import { addLeniency, leniencyOf, type LeniencyOptions } from './leniency.ts'
import { readFormats } from './readFormats.ts'
import { traceApart } from './traceApart.ts'
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
  // A browser takes its time to start, and so does the rest of the program: each does beside the others.
  const tracing = traceApart(resolve(folders[0]!), changes)
  const browser = options.formats.some(isDrawn) ? startBrowser() : null
  const { exportDeck } = await import('./exportDeck.ts')
  await exportDeck(resolve(folders[0]!), changes, outDir, options, { tracing, browser })
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
