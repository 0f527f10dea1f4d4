import { common, createLowlight } from 'lowlight'

/** A stretch of code that looks alike, and the names of its kind (`hljs-keyword`). */
export interface CodeToken {
  text: string
  classes: string[]
}

type Node = ReturnType<ReturnType<typeof createLowlight>['highlight']>['children'][number]

const grammars: Record<string, (typeof common)[string]> = common
/** Grammars are costly to set up: only those of languages that a deck uses. */
const lowlight = createLowlight()

/** Code by its lines, coloured where its language is known. */
export function highlightLines(text: string, lang: string | null): CodeToken[][] {
  const known = lang !== null && register(lang.toLowerCase())
  const tokens = known ? flatten(lowlight.highlight(lang.toLowerCase(), text).children, []) : []
  return asLines(known ? tokens : [{ text, classes: [] }])
}

function register(lang: string): boolean {
  if (!lowlight.registered(lang) && Object.hasOwn(grammars, lang)) lowlight.register(lang, grammars[lang]!)
  // An alias (`sh`, `html`) is known to its grammar alone.
  if (!lowlight.registered(lang)) lowlight.register(grammars)
  return lowlight.registered(lang)
}

function flatten(nodes: Node[], classes: string[]): CodeToken[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, classes }]
    if (node.type !== 'element') return []
    const own = node.properties['className']
    return flatten(node.children as Node[], [...classes, ...(Array.isArray(own) ? own.map(String) : [])])
  })
}

function asLines(tokens: CodeToken[]): CodeToken[][] {
  const lines: CodeToken[][] = [[]]
  for (const { text, classes } of tokens) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      if (part !== '') lines.at(-1)!.push({ text: part, classes })
    })
  }
  return lines
}
