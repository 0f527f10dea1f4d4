import type { Page } from 'playwright-core'
import type { Diagram, TracedDeck } from '../model.ts'
import { isDiagram } from '../render/diagram.ts'

/** Pixels of a picture for each of the slide's. */
const scale = 2

/**
 * Diagrams as pictures, for what shows no SVG with a page's fonts.
 *
 * @param page the deck as it is printed
 * @returns PNG by the diagrams' ids
 */
export async function diagramPictures(
  page: Page,
  diagrams: Iterable<Diagram>,
): Promise<Map<string, Uint8Array>> {
  const session = await page.context().newCDPSession(page)
  const pictures = new Map<string, Uint8Array>()
  for (const { id } of diagrams) {
    const drawing = page.locator(`figure[data-diagram="${id}"] > svg`).first()
    if ((await drawing.count()) === 0) continue
    const box = await drawing.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { scrollX, scrollY } = element.ownerDocument.defaultView
      return { x: x + scrollX, y: y + scrollY, width, height }
    })
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { ...box, scale },
    })
    pictures.set(id, Buffer.from(data, 'base64'))
  }
  return pictures
}

/** A deck in which diagrams are the pictures that were made of them, each under its id. */
export function withDiagramPictures(
  traced: TracedDeck,
  diagrams: ReadonlyMap<string, Diagram>,
  pictures: ReadonlyMap<string, Uint8Array>,
): TracedDeck {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (value === null || typeof value !== 'object') return value
    const block = value as { type?: string; lang: string | null; text: string; attributes: object }
    const diagram = block.type === 'code' && isDiagram(block) ? diagrams.get(block.text) : undefined
    if (!diagram || !pictures.has(diagram.id)) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner)]))
    }
    const { lang: _lang, text: _text, ...rest } = block
    return { ...rest, type: 'image', src: diagram.id, alt: diagram.words, altStart: 0, title: null }
  }
  const slides = traced.deck.slides.map((slide) => ({
    ...slide,
    blocks: replaced(slide.blocks) as typeof slide.blocks,
  }))
  return { ...traced, deck: { ...traced.deck, slides } }
}
