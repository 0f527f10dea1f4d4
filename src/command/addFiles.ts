import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNames, isDrawn, type ExportOptions } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { showProgress } from '../export/progress.ts'
import { openStudio } from '../export/studio.ts'
import { buildSinglePage, type SiteOptions } from './build.ts'

/** Makes files of a deck for the site that stands in `folder`: `card.png`, and the others in `files/`. */
export async function addFiles(folder: string, site: SiteOptions, options: ExportOptions): Promise<void> {
  const progress = showProgress(process.stderr)
  const studio = openStudio(() => buildSinglePage({ ...site, notes: options.notes, card: false, files: [] }))
  try {
    if (options.formats.some(isDrawn)) studio.start()
    const made = await makeFiles({ composed: site.composed!, options, studio, progress })
    await mkdir(join(folder, 'files'), { recursive: true })
    for (const [name, data] of made) {
      await writeFile(name === fileNames.card ? join(folder, name) : join(folder, 'files', name), data)
    }
  } finally {
    progress.clear()
    await studio.close()
  }
}
