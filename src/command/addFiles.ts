import { startBrowser } from '../export/browser.ts'
import { fileNames, isDrawn, type ExportOptions } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { openStudio } from '../export/studio.ts'
import type { OutputFiles } from '../output/openOutput.ts'
import { stepsOf } from './fitted.ts'
import type { SiteOptions } from '../vite/makeSite.ts'
import { buildSinglePage } from './build.ts'
import { progress } from './terminal.ts'

/** Files of a deck that go along with its site, by their addresses: `card.png`, and the others in `files/`. */
export async function addedFiles(site: SiteOptions, options: ExportOptions): Promise<OutputFiles> {
  const studio = openStudio(
    () => buildSinglePage({ ...site, notes: options.notes, card: false, files: [] }),
    {
      browser: options.formats.some(isDrawn) ? startBrowser() : null,
    },
  )
  try {
    const made = await studio.guard(
      makeFiles({ composed: site.composed!, options, studio, progress, steps: await stepsOf(site.fit) }),
    )
    return new Map([...made].map(([name, data]) => [name === fileNames.card ? name : `files/${name}`, data]))
  } finally {
    progress.clear()
    await studio.close()
  }
}
