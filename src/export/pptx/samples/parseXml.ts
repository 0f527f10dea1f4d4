/** An element of a parsed part, for tests that read a file back. */
export class XmlElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[] = []
  text = ''

  constructor(name: string, attributes: Record<string, string>) {
    this.name = name
    this.attributes = attributes
  }

  /** Itself and all in it, in order. */
  every(): XmlElement[] {
    return [this, ...this.children.flatMap((child) => child.every())]
  }

  /** All elements in it of a name. */
  all(name: string): XmlElement[] {
    return this.every().filter((element) => element.name === name)
  }
}

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/**
 * Parses XML without comments and CDATA, which our files have none of.
 *
 * @throws Error where it is not well formed
 */
export function parseXml(text: string): XmlElement {
  const root = new XmlElement('', {})
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) throw new Error(`not well formed at ${text.slice(at, at + 80)}`)
    const [, closing, name, attributes, empty, words] = found
    const parent = open.at(-1)!
    if (words !== undefined) parent.text += unescape(words)
    else if (closing) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes ${parent.name}`)
    } else if (name !== undefined) {
      const element = new XmlElement(name, readAttributes(attributes!))
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element')
  return root.children[0]!
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescape(value!)])
  const names = pairs.map(([name]) => name)
  if (new Set(names).size !== names.length) throw new Error(`an attribute stands twice: ${text}`)
  return Object.fromEntries(pairs) as Record<string, string>
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescape(text: string): string {
  return text.replace(/&(\w*);?/g, (_, name: string) => {
    if (!(name in entities)) throw new Error(`unknown entity &${name}`)
    return entities[name]!
  })
}
