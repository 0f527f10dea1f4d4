import type { Document, Element } from 'domhandler'
import { descendants, elementOf, wordsIn } from './nodes.ts'

/** The footnotes of a page: where each is called, and where it stands. */
export interface Notes {
  /** By the element that calls it, the note's number. */
  calls: ReadonlyMap<Element, number>
  /** The notes' elements in the order of their numbers. */
  bodies: readonly Element[]
  /** Links that lead from a note back to its call. */
  backLinks: ReadonlySet<Element>
}

const mark = /^[[(（〔【]?(?:\d{1,3}|[ivx]{1,4}|[a-z]|[*†‡§]{1,3}|[①-⑳])[\])）〕】]?$/i

/** Finds footnotes by their links: a short mark that leads to a place further down on the page. */
export function findNotes(page: Document): Notes {
  const order = descendants(page)
  const places = placesOf(order)
  const calls = new Map<Element, number>()
  const bodies: Element[] = []
  const backLinks = new Set<Element>()
  for (const [at, link] of order.entries()) {
    const target = link.name === 'a' ? fragment(link) : null
    const to = target === null ? undefined : places.get(target)
    if (to === undefined || to === at) continue
    const words = wordsIn(link).trim()
    if (to < at) {
      if (/^(?:\W{0,3}|\[?\d{1,3}\]?)$/u.test(words)) backLinks.add(link)
      continue
    }
    const body = bodyOf(order[to]!)
    if (!mark.test(words) || !body || body === link.parent) continue
    if (!bodies.includes(body)) bodies.push(body)
    calls.set(link, bodies.indexOf(body) + 1)
  }
  return { calls, bodies, backLinks }
}

/** Where each place that a link may lead to stands. */
function placesOf(order: Element[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [at, { attribs, name }] of order.entries()) {
    for (const id of [attribs['id'], name === 'a' ? attribs['name'] : undefined]) {
      if (id && !places.has(id)) places.set(id, at)
    }
  }
  return places
}

function fragment({ attribs }: Element): string | null {
  const [, id] = /^#(.+)$/.exec(attribs['href'] ?? '') ?? []
  if (!id) return null
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The item or paragraph that a note's place stands in. */
function bodyOf(place: Element): Element | null {
  for (let node: Element | null = place; node; node = elementOf(node.parent)) {
    if (['li', 'p', 'aside', 'dd', 'tr', 'div'].includes(node.name)) return node
    if (['body', 'article', 'section'].includes(node.name)) return null
  }
  return null
}
