import { diagramPictures, withDiagramPictures } from './diagramPictures.ts'
import { fitPictures } from './fitPictures.ts'
import { fileNames } from './formats.ts'
import { logoName } from './pptx/logo.ts'
import { renderPptx } from './pptx/renderPptx.ts'
import { readChoice } from '../theme/choice.ts'
import { queryOf, type Files, type Work } from './work.ts'

/** The deck as a presentation that its receiver can edit. */
export async function exportPowerpoint({ composed, options, studio, progress, steps }: Work): Promise<Files> {
  const { slides, meta } = composed.traced.deck
  progress.say(`pptx: ${slides.length} slides`)
  const { logo } = composed
  const shown = logo ? new Map([...composed.pictures, [logoName, logo]] as const) : composed.pictures
  const { files, rasters, failed } = await fitPictures(
    shown,
    composed.theme.colours.light.page,
    studio.openWindow,
  )
  for (const src of failed) console.error(`${fileNames.pptx}: \`${src}\` cannot be drawn; its place is grey`)
  const { diagrams, theme } = composed
  const asked = readChoice(meta.theme).scheme ?? theme.scheme
  const scheme = asked === 'auto' ? 'light' : asked
  let drawn = new Map<string, Uint8Array>()
  if (diagrams.size > 0) {
    progress.say('pptx: diagrams')
    const page = await studio.open(queryOf({ 'print-pdf': true, theme: scheme }))
    drawn = await diagramPictures(page, diagrams.values())
  }
  const data = await renderPptx(withDiagramPictures(composed.traced, diagrams, drawn), {
    notes: options.notes,
    theme,
    scheme,
    steps,
    pictures: new Map([...files, ...drawn]),
    rasters,
    media: new Map([...composed.pictures].filter(([, { kind }]) => kind !== 'picture')),
    files: new Map([...composed.files].map(([href, { address }]) => [href, address])),
  })
  return new Map([[fileNames.pptx, data]])
}
