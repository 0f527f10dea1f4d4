import type { AnyNode, ChildNode, Element } from 'domhandler'

/** A node as an element of one of some names; null where it is none. */
export function elementOf(node: AnyNode | null | undefined, ...names: string[]): Element | null {
  if (!node || !('attribs' in node)) return null
  return names.length === 0 || names.includes(node.name) ? node : null
}

export function childElements(node: { children: ChildNode[] }, ...names: string[]): Element[] {
  return node.children.flatMap((child) => elementOf(child, ...names) ?? [])
}

/** All elements of some names below a node, in the order of the page; of all names where none is given. */
export function descendants(node: { children: ChildNode[] }, ...names: string[]): Element[] {
  const found: Element[] = []
  const open = [...node.children].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (!('children' in next)) continue
    const element = elementOf(next, ...names)
    if (element) found.push(element)
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
  return found
}

/** The words below a node, as they are written. */
export function wordsIn(node: AnyNode): string {
  let words = ''
  const open: AnyNode[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('children' in next) {
      if (isSilent(next)) continue
      for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
    } else if (next.type === 'text') words += next.data
  }
  return words
}

/** What shows no words, or words that are no part of an article. */
const silent = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'title', 'nav', 'form', 'button', 'input', 'select',
  'textarea', 'option', 'iframe', 'frame', 'svg', 'canvas', 'object', 'embed', 'video', 'audio', 'map', 'dialog',
]) // prettier-ignore

export function isSilent(node: AnyNode): boolean {
  if (!('attribs' in node)) return node.type === 'comment' || node.type === 'directive'
  return (
    silent.has(node.name) ||
    'hidden' in node.attribs ||
    /display\s*:\s*none/i.test(node.attribs['style'] ?? '')
  )
}

/** White space of a page as one blank; between two characters of Han script a line's end is nothing. */
export function collapse(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}，。；：、！？”’）》])[^\S\u00a0\u3000]*\n\s*(?=[\p{Script=Han}“‘（《])/gu,
      '',
    )
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
}
