import { join, resolve } from 'node:path'
import { isEditedSince } from '../export/editedSince.ts'
import { formats, isDrawn, papers, type ExportOptions, type Paper } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { nameFiles } from '../export/nameFiles.ts'
import { showProgress } from '../export/progress.ts'
import { openStudio } from '../export/studio.ts'
import type { FitGate } from '../fit/fitGate.ts'
import type { ComposedDeck } from '../page/compose.ts'
import { readChoice, schemes } from '../theme/choice.ts'
import { themes } from '../theme/themes.ts'
import { openOutput } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { buildSinglePage } from './build.ts'
import { compose, type Changes } from './composed.ts'
import { folderOf } from './deckCommand.ts'
import { gateOf, stepsOf } from './fitted.ts'
import { leniencyOf, leniencyOptions } from './leniency.ts'
import { readFormats } from './readFormats.ts'
import { shrunk } from './shrunk.ts'
import { say } from './terminal.ts'
import { choose, readArgs, UsageError } from './usage.ts'

export const usage = `article-deck export [folder] --format pdf|handout|pptx|html|png|card|all [-o export]
  Writes the deck as files to hand around: deck.pdf, handout.pdf, deck.pptx, deck.html (one file, opened without a
  network), a picture of each slide (01-cover.png, …) and card.png for links. Several formats: --format pdf,html.
  --range 1,4-6      these slides alone, with their page numbers
  --steps            a page, or a picture, for each step of a slide
  --theme NAME|light|dark|"NAME dark"
                     instead of the deck's own; NAME is one of the themes that travel with the program
  --paper A4|Letter|slide
                     the sheets of deck.pdf (slide unless named) and of handout.pdf (A4 unless named)
  --notes            with the speaker notes; without it no file holds them
  --scale 1|2|3      pixels of a picture for each of the slide's 1280 × 720 (2 unless named)
  --url https://…    where the deck is published, if its front matter does not say it
  --strict           takes what the article does not confirm for an error
  --allow-local-files  shows pictures that lie outside the deck's folder
  --allow-unsupported, --allow-overflow
                     with numbers that the article does not support, with slides that do not show all of it
  --force            overwrites a PPTX that was edited since it was exported
  Files are named after the deck's folder, or its one file; those of a folder \`slides\` are deck.pdf and so on.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o', default: 'export' },
    range: { type: 'string' },
    steps: { type: 'boolean', default: false },
    theme: { type: 'string' },
    paper: { type: 'string', default: 'slide' },
    notes: { type: 'boolean', default: false },
    scale: { type: 'string', default: '2' },
    url: { type: 'string' },
    ...leniencyOptions,
    'allow-overflow': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  })
  if (values.format === undefined) {
    throw new UsageError(`export needs a format: --format ${[...formats, 'all'].join('|')}`)
  }
  const options: ExportOptions = {
    formats: readFormats(values.format, formats),
    range: values.range ?? null,
    steps: values.steps,
    theme: readTheme(values.theme),
    paper: choose<Paper>('paper', papers, values.paper),
    notes: values.notes,
    scale: readScale(values.scale),
  }
  const outDir = resolve(values.out)
  const changes = {
    range: options.range,
    url: values.url,
    theme: options.theme,
    ...leniencyOf(values),
    allowOverflow: values['allow-overflow'],
    force: values.force,
  }
  const names = await exportDeck(folderOf(positionals), changes, outDir, options)
  for (const name of names) say(shownPath(join(outDir, name)))
}

/** @throws UsageError where a word is neither a theme nor a scheme */
function readTheme(text: string | undefined): string | null {
  if (text === undefined) return null
  const { theme } = readChoice(text)
  if (theme !== null) choose('theme', [...themes.keys(), ...schemes], theme)
  return text
}

function readScale(text: string): number {
  if (!/^[123]$/.test(text)) throw new UsageError(`--scale ${text}: a picture's scale is 1, 2 or 3`)
  return Number(text)
}

/** @throws UsageError where a file that was exported has been worked on since */
async function refuseEdited(folder: string, names: string[]): Promise<void> {
  for (const name of names.filter((each) => each.endsWith('.pptx'))) {
    const path = join(folder, name)
    if (await isEditedSince(path))
      throw new UsageError(`${shownPath(path)} has been edited since it was exported; --force overwrites it`)
  }
}

async function exportDeck(
  folder: string,
  changes: Changes & { allowOverflow: boolean; force: boolean },
  outDir: string,
  options: ExportOptions,
): Promise<string[]> {
  const { allowOverflow, force } = changes
  const progress = showProgress(process.stderr)
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
    fit = await gateOf(composed, { allowOverflow, openWindow: studio.openWindow })
    const output = await openOutput(outDir)
    try {
      // Building the page measures it, which holds for the formats too that are made without it.
      if (fit) await studio.guard(studio.page())
      const made = await studio.guard(
        makeFiles({ composed, options, studio, progress, steps: await stepsOf(fit) }),
      )
      const files = nameFiles(made, folder)
      if (!force) await refuseEdited(outDir, [...files.keys()])
      await Promise.all([output.put(files, { replace: 'all', list: false }), studio.close()])
      return [...files.keys()]
    } finally {
      await output.clear()
    }
  } finally {
    progress.clear()
    await studio.close()
  }
}
