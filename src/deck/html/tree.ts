import type { Block } from '../../model.ts'
import type { Mapped } from '../mapped.ts'
import { voidElements } from './elements.ts'
import type { Tag } from './tokens.ts'

export interface HtmlElement {
  kind: 'element'
  tag: Tag
  children: HtmlNode[]
}

export type HtmlNode =
  | HtmlElement
  | { kind: 'text'; text: Mapped }
  | { kind: 'comment'; text: Mapped }
  /** Markdown between tags, read. */
  | { kind: 'blocks'; blocks: Block[] }

/** Elements whose end may be left out before another of the same kind. */
const endsBefore: Record<string, string[]> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['td', 'th', 'tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
}

/** Elements of HTML as they are opened and closed, tag by tag, with Markdown between. */
export class HtmlTree {
  readonly roots: HtmlNode[] = []
  readonly #open: HtmlElement[] = []

  get isOpen(): boolean {
    return this.#open.length > 0
  }

  /** The elements that are open, outermost first. */
  get open(): readonly HtmlElement[] {
    return this.#open
  }

  add(node: HtmlNode): void {
    ;(this.#open.at(-1)?.children ?? this.roots).push(node)
  }

  start(tag: Tag): void {
    while (endsBefore[tag.name]?.includes(this.#open.at(-1)?.tag.name ?? '')) this.#open.pop()
    const element: HtmlElement = { kind: 'element', tag, children: [] }
    this.add(element)
    if (!tag.closed && !voidElements.has(tag.name)) this.#open.push(element)
  }

  /** Closes an element and those open in it; false where none of the name is open. */
  end(name: string): boolean {
    const at = this.#open.findLastIndex(({ tag }) => tag.name === name)
    if (at >= 0) this.#open.length = at
    return at >= 0
  }
}
