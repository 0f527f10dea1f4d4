import type { ElementAttributes, Shown } from '../model.ts'
import { attributes } from './attributes.ts'
import type { RenderContext } from './context.ts'
import { html, type Html } from './html.ts'

/** A picture at its address; `classes` tell how it stands. */
export function renderPicture(
  { src, alt, title, attributes: element }: Shown & { attributes: ElementAttributes },
  context: RenderContext,
  ...classes: string[]
): Html {
  return html`<img src="${context.pictureAt(src)}" alt="${alt}"${title && html` title="${title}"`}${attributes(element, ...classes)} />`
}
