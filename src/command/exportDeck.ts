import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { UsageError } from '../commandError.ts'
import { nameInFile, type Drawings } from '../export/drawings.ts'
import { isEditedSince } from '../export/editedSince.ts'
import type { ExportOptions } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { markOf, markPicture } from '../export/pictureMark.ts'
import { nameFiles } from '../export/nameFiles.ts'
import { isPicture } from '../export/pictures.ts'
import { openStudio } from '../export/studio.ts'
import type { FitGate } from '../fit/fitGate.ts'
import type { ComposedDeck } from '../page/compose.ts'
import type { TracedFolder } from '../page/traceFolder.ts'
import { openOutput } from '../output/openOutput.ts'
import { shownPath } from '../shownPath.ts'
import { buildSinglePage } from './build.ts'
import { compose, type Changes } from './composed.ts'
import { gateOf, stepsOf } from './fitted.ts'
import { namesIn, removeOldPictures } from './oldFiles.ts'
import { shrunk } from './shrunk.ts'
import { tally } from './tally.ts'
import { progress, say, sayAside } from './terminal.ts'

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

/**
 * Makes a deck into files.
 *
 * @param begun what takes its time: the folder is read and traced, a browser that draws starts; null where none does
 */
export async function exportDeck(
  folder: string,
  changes: Changes & { allowOverflow: boolean; force: boolean },
  outDir: string,
  options: ExportOptions,
  { tracing, browser }: { tracing: Promise<TracedFolder>; browser: Promise<Browser> | null },
): Promise<void> {
  const { allowOverflow, force } = changes
  progress.say('building the deck')
  let composed: ComposedDeck
  let fit: FitGate | undefined
  const studio = openStudio(
    () => buildSinglePage({ folder, composed, notes: options.notes, ...(fit && { fit }) }),
    { browser },
  )
  try {
    composed = await studio.guard(shrunk(await compose(folder, changes, tracing), studio.openWindow))
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
