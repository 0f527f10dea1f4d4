import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNames, type ExportOptions } from '../export/formats.ts'
import { makeFiles } from '../export/make.ts'
import { showProgress } from '../export/progress.ts'
import { noStudio, openStudio } from '../export/studio.ts'
import { buildSinglePage, type SiteOptions } from './build.ts'
import { requireBrowser, requiresPage } from './requireBrowser.ts'

/** Makes files from the site that stands in `folder`, and puts them into it: `card.png`, and the others in `files/`. */
export async function addFiles(folder: string, site: SiteOptions, options: ExportOptions): Promise<void> {
  requireBrowser(options.formats)
  const progress = showProgress(process.stderr)
  const single = `${folder}-single`
  const studio = requiresPage(site.composed!, options.formats)
    ? openStudio(Promise.resolve(folder))
    : noStudio
  const buildSingle = () =>
    buildSinglePage({ ...site, notes: options.notes, card: false, files: [], outDir: single })
  try {
    const made = await makeFiles({ composed: site.composed!, options, studio, buildSingle, progress })
    await mkdir(join(folder, 'files'), { recursive: true })
    for (const [name, data] of made) {
      await writeFile(name === fileNames.card ? join(folder, name) : join(folder, 'files', name), data)
    }
  } finally {
    progress.clear()
    await studio.close()
    await rm(single, { recursive: true, force: true })
  }
}
