import { isTag, type Element } from 'domhandler'

/** What costs nothing where it is referred to: it holds nothing that could multiply. */
const cheap = /^(?:linearGradient|radialGradient|stop|path|rect|circle|ellipse|line)$/

/** What is drawn where something refers to it, and nowhere else. */
const resource = /^(?:pattern|mask|marker|clipPath|symbol)$/

/** An element, and where in the file its attributes lead. */
interface Node {
  element: Element
  references: string[]
  children: Node[]
}

/**
 * How many elements are drawn when every reference (`<use>`, patterns, masks, markers, clips) is followed: thirty
 * doublings of a few lines are a thousand million.
 *
 * @returns Infinity for one that leads to itself
 */
export function countExpanded(root: Element): number {
  const byId = new Map<string, Node>()
  const styled: string[] = []
  const read = (element: Element): Node => {
    const { name, attribs } = element
    if (name === 'style') styled.push(...element.children.flatMap(referencesInside))
    const references = Object.entries(attribs).flatMap(([attribute, value]) =>
      /^(?:xlink:)?href$/.test(attribute) ? [value.trim().slice(1)] : referencesIn(value),
    )
    const node: Node = { element, references, children: element.children.filter(isTag).map(read) }
    if (attribs['id'] && !byId.has(attribs['id'])) byId.set(attribs['id'], node)
    return node
  }
  const counts = new Map<Node, number>()
  const open = new Set<Node>()

  const count = (node: Node, inside: boolean): number => {
    const known = counts.get(node)
    if (known !== undefined) return known
    if (open.has(node)) return Infinity
    open.add(node)
    // A style sheet may mean any element: inside of what is referred to, that is how references multiply.
    const byStyle = inside ? styled.filter((name) => !open.has(byId.get(name)!)) : []
    let sum = 1
    for (const child of node.children) sum += count(child, inside || resource.test(child.element.name))
    for (const name of new Set([...node.references, ...byStyle])) {
      const target = byId.get(name)
      if (target && (!cheap.test(target.element.name) || target.references.length > 0)) {
        sum += count(target, true)
      }
    }
    open.delete(node)
    counts.set(node, sum)
    return sum
  }
  return count(read(root), false)
}

function referencesInside(node: Element['children'][number]): string[] {
  if ('data' in node) return referencesIn(node.data)
  return 'children' in node ? node.children.flatMap(referencesInside) : []
}

function referencesIn(text: string): string[] {
  if (!text.includes('url(')) return []
  return [...text.matchAll(/url\(\s*["']?#([^"')]+)["']?\s*\)/gi)].map(([, name]) => name!)
}
