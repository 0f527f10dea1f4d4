import { withInner } from '../innerBlocks.ts'
import type { BlockOf, Deck, Diagram, ElementAttributes } from '../model.ts'
import { attributes } from './attributes.ts'
import { html, Html } from './html.ts'

/** Whether code is the text of a diagram, as GitHub, Slidev and Obsidian know it. */
export function isDiagram({ lang }: { lang: string | null }): boolean {
  return /^mermaid$/i.test(lang ?? '')
}

/** The diagrams of a deck as code, on its slides and in its notes. */
export function diagramsOf({ slides }: Deck): BlockOf<'code'>[] {
  return slides
    .flatMap(({ blocks, notes }) => [...blocks, ...notes].flatMap(withInner))
    .flatMap((block) => (block.type === 'code' && isDiagram(block) ? [block] : []))
}

/** A drawn diagram, with its words for who cannot see it. */
export function renderDiagram({ id, markup, words }: Diagram, element: ElementAttributes): Html {
  // Its markup has been through the sanitiser of pictures.
  return html`<figure${attributes(element, 'diagram')} data-diagram="${id}" role="img" aria-label="${words}">${Html.unsafe(markup)}</figure>`
}
