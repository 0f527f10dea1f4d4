import type { ElementAttributes } from '../model.ts'
import { html, type Html } from './html.ts'
import { styleClass } from './style.ts'

/** Kinds of Reveal's fragments that are seen before their step. */
const seenBefore = /^(?:fade-out|semi-fade-out|strike|grow|shrink|highlight-.+)$/

/** An element's attributes, each behind a space. */
export function attributes(element: ElementAttributes, ...classes: string[]): Html {
  const style = Object.keys(element.style ?? {}).length > 0 ? [styleClass(element.style!)] : []
  // What a step changes, and does not bring, is there before it.
  const seen = element.classes.some((name) => seenBefore.test(name)) ? ['seen-before'] : []
  const names = [...classes, ...element.classes, ...seen, ...style].join(' ')
  return html`${names && html` class="${names}"`}${element.dataId && html` data-id="${element.dataId}"`}${element.fragmentIndex !== null && html` data-fragment-index="${element.fragmentIndex}"`}`
}
