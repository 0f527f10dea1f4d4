import { diagramPictures, withDiagramPictures } from './diagramPictures.ts'
import { fitPictures } from './fitPictures.ts'
import { fileNames } from './formats.ts'
import { renderPptx } from './pptx/renderPptx.ts'
import { queryOf, type Files, type Work } from './work.ts'

/** The deck as a presentation that its receiver can edit. */
export async function exportPowerpoint({ composed, options, studio, progress, steps }: Work): Promise<Files> {
  const { slides, meta } = composed.traced.deck
  progress.say(`pptx: ${slides.length} slides`)
  const { files, rasters, failed } = await fitPictures(composed.pictures, () => studio.open(''))
  for (const src of failed) console.error(`${fileNames.pptx}: \`${src}\` cannot be drawn; its place is grey`)
  const theme = options.theme ?? (meta.theme === 'dark' ? 'dark' : 'light')
  const { diagrams } = composed
  let drawn = new Map<string, Uint8Array>()
  if (diagrams.size > 0) {
    progress.say('pptx: diagrams')
    const page = await studio.open(queryOf({ 'print-pdf': true, theme }))
    drawn = await diagramPictures(page, diagrams.values())
  }
  const data = await renderPptx(withDiagramPictures(composed.traced, diagrams, drawn), {
    notes: options.notes,
    theme,
    steps,
    pictures: new Map([...files, ...drawn]),
    rasters,
    media: new Map([...composed.pictures].filter(([, { kind }]) => kind !== 'picture')),
    files: new Map([...composed.files].map(([href, { address }]) => [href, address])),
  })
  return new Map([[fileNames.pptx, data]])
}
