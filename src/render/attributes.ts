import type { ElementAttributes } from '../model.ts'
import { html, type Html } from './html.ts'
import { styleClass } from './style.ts'

/** An element's attributes, each behind a space. */
export function attributes(element: ElementAttributes, ...classes: string[]): Html {
  const style = Object.keys(element.style ?? {}).length > 0 ? [styleClass(element.style!)] : []
  const names = [...classes, ...element.classes, ...style].join(' ')
  return html`${names && html` class="${names}"`}${element.dataId && html` data-id="${element.dataId}"`}${element.fragmentIndex !== null && html` data-fragment-index="${element.fragmentIndex}"`}`
}
