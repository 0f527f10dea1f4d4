import { orientationOf } from '../media/orientation.ts'
import type { ShownFile } from '../media/shownFile.ts'
import { readSize } from '../media/size.ts'
import { withInner } from '../innerBlocks.ts'
import type { Slide, TracedDeck } from '../model.ts'
import { articlePicturesOf, picturesOf } from '../render/pictures.ts'
import { asData } from './asData.ts'

/** What is shorter is written again wherever it is shown, in bytes. */
const short = 2048

/**
 * Pictures as parts of one page, each once however often it is shown. One that is shown again and again stands in a
 * style sheet; its elements hold a blank drawing of its size, which the style sheet's takes the place of.
 *
 * @returns addresses by `src`, and the style sheet, empty where no picture is shown again
 */
export function embedPictures(
  pictures: ReadonlyMap<string, ShownFile>,
  { deck, article }: Pick<TracedDeck, 'deck' | 'article'>,
): { addresses: Map<string, string>; rules: string } {
  const addresses = new Map<string, string>()
  const rules = new Map<string, string>()
  const uses = new Map<string, number>()
  const posters = new Set(deck.slides.flatMap(postersOf))
  const keyOf = ({ type, data }: ShownFile) => asData(type, data)
  for (const { src } of [...picturesOf(deck), ...articlePicturesOf(article)]) {
    const file = pictures.get(src)
    if (file) uses.set(keyOf(file), (uses.get(keyOf(file)) ?? 0) + 1)
  }
  for (const [src, file] of pictures) {
    const whole = keyOf(file)
    // What plays, and what stands for it until then, is no `img` that a style sheet could fill.
    const isAlone = file.kind !== 'picture' || posters.has(src)
    if (isAlone || file.data.length < short || (uses.get(whole) ?? 0) < 2) addresses.set(src, whole)
    else {
      const known = [...rules].find(([, kept]) => kept === whole)?.[0]
      const blank = known ?? blankOf(file, rules.size + 1)
      rules.set(blank, whole)
      addresses.set(src, blank)
    }
  }
  const written = [...rules].map(([blank, whole]) => `img[src="${blank}"]{content:url("${whole}")}`)
  return { addresses, rules: written.join('\n') }
}

/** What stands for the videos of a slide, and for the one behind it. */
function postersOf({ blocks, notes, background }: Slide): string[] {
  const inBlocks = [...blocks, ...notes]
    .flatMap(withInner)
    .flatMap((block) => (block.type === 'media' && block.poster !== null ? [block.poster] : []))
  return [...inBlocks, ...(background.video && background.image !== null ? [background.image] : [])]
}

/** A drawing of nothing in a picture's size; its number makes it one of its own. */
function blankOf({ data }: ShownFile, number: number): string {
  const stored = readSize(data) ?? { width: 1, height: 1 }
  // From 5 on a camera was held upright.
  const [width, height] =
    orientationOf(data) < 5 ? [stored.width, stored.height] : [stored.height, stored.width]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" id="p${number}" width="${width}" height="${height}"/>`
  return asData('image/svg+xml', Buffer.from(svg))
}
