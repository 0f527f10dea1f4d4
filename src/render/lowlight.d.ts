/** What `highlight.ts` uses of lowlight, whose own types bring the DOM into rooms that know none. */
type Grammar = (hljs: never) => unknown
type Node =
  | { type: 'text'; value: string }
  | { type: 'element'; properties: Record<string, unknown>; children: Node[] }
  | { type: 'comment' | 'doctype' }

export const common: Readonly<Record<string, Grammar>>
export function createLowlight(): {
  highlight(language: string, value: string): { children: Node[] }
  register(grammars: Readonly<Record<string, Grammar>>): void
  register(name: string, grammar: Grammar): void
  registered(name: string): boolean
}
