import type { ElementAttributes } from '../model.ts'
import { seenBefore } from '../slide/firstSeen.ts'
import { html, type Html } from './html.ts'
import { styleClass } from './style.ts'

/** Of an element about which an author says nothing. */
export const unset: ElementAttributes = { classes: [], dataId: null, fragmentIndex: null }

/** Names of classes that the page's own parts have: an author's element of the same name is none of these. */
const ownClasses = new Set(
  (
    'box body foot lead imprint claim aside explanation takeaway sides side measures timeline agenda entry person ' +
    'skyline horizon page ground title-block stack slides reveal group chart number now next present past future ' +
    'definitions items under beside said-by facets tail facts points hung course level lit'
  ).split(' '),
)

/** An author's class as it stands on the page. */
export function authorClass(name: string): string {
  return ownClasses.has(name) ? `author-${name}` : name
}

/** An element's attributes, each behind a space. */
export function attributes(element: ElementAttributes, ...classes: string[]): Html {
  const style = Object.keys(element.style ?? {}).length > 0 ? [styleClass(element.style!)] : []
  // What a step changes, and does not bring, is there before it.
  const seen = element.classes.some((name) => seenBefore.test(name)) ? ['seen-before'] : []
  const names = [...classes, ...element.classes.map(authorClass), ...seen, ...style].join(' ')
  return html`${names && html` class="${names}"`}${element.dataId && html` data-id="${element.dataId}"`}${element.fragmentIndex !== null && html` data-fragment-index="${element.fragmentIndex}"`}`
}
