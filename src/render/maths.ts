import temml from 'temml'
import { html, Html } from './html.ts'

/** A node of the tree that Temml makes of TeX. */
interface MathsNode {
  /** None for a fragment. */
  type?: string
  text?: string
  attributes?: Record<string, string>
  style?: Record<string, string>
  children?: MathsNode[]
}

/** The elements and attributes of MathML that are let through; what Temml may write beside them is left out. */
const elements = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd menclose'.split(
    ' ',
  ),
)
const attributes = new Set(
  'display displaystyle scriptlevel fence form stretchy separator lspace rspace minsize maxsize movablelimits accent accentunder largeop symmetric linethickness width height depth voffset columnspan rowspan'.split(
    ' ',
  ),
)

/** TeX as a tree; null for what is no TeX. */
function parseMaths(tex: string, isBlock: boolean): MathsNode | null {
  try {
    return temml.__renderToMathMLTree(tex, { displayMode: isBlock, throwOnError: true }) as MathsNode
  } catch {
    // Not its ParseError alone: broken TeX makes Temml trip over its own tree.
    return null
  }
}

/** TeX as MathML, which needs nothing of a browser; what is no TeX is shown as it is written. */
export function renderMaths(tex: string, isBlock: boolean): Html {
  const tree = parseMaths(tex, isBlock)
  return tree ? renderNode(tree) : html`<code>${tex}</code>`
}

function renderNode(node: MathsNode): Html {
  if (node.text !== undefined && !node.children?.length) return html`${letterOf(node.text).text}`
  const inner = html`${(node.children ?? []).map(renderNode)}`
  if (!node.type || !elements.has(node.type)) return inner
  const letter = node.type === 'mi' ? letterOf(textOf(node)) : null
  const style = node.style ?? {}
  const written = [
    ...Object.entries(node.attributes ?? {}).filter(([name]) => attributes.has(name)),
    ...(style['color'] ? [['mathcolor', style['color']]] : []),
    ...(style['backgroundColor'] ? [['mathbackground', style['backgroundColor']]] : []),
    // A browser would take a letter of its own for a variable, which few fonts have: the theme slants it.
    ...(letter
      ? [
          ['mathvariant', 'normal'],
          ['class', letter.classes],
        ]
      : []),
  ] as [string, string][]
  const head = written.map(([name, value]) => html` ${Html.unsafe(name)}="${value}"`)
  const tag = Html.unsafe(node.type)
  return html`<${tag}${head}>${inner}</${tag}>`
}

/** A letter of mathematics (𝐑, 𝑥) as the plain one, which every font has, and how it is set. */
function letterOf(text: string): { text: string; classes: string } {
  const plain = text.replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
  const code = text.codePointAt(0) ?? 0
  const bold = (code >= 0x1d400 && code <= 0x1d433) || (code >= 0x1d468 && code <= 0x1d49b)
  const upright = Array.from(text).length > 1 || plain !== text || /[^a-zα-ω]/iu.test(text)
  return { text: plain, classes: [bold ? 'bold' : '', upright ? 'upright' : 'variable'].join(' ').trim() }
}

function textOf(node: MathsNode): string {
  return (node.text ?? '') + (node.children ?? []).map(textOf).join('')
}

/** TeX as a line of text, for what shows no MathML. */
export function mathsText(tex: string): string {
  const tree = parseMaths(tex, false)
  return tree ? lineOf(tree).replace(/\s+/g, ' ').trim() : tex
}

const raised = { digits: '⁰¹²³⁴⁵⁶⁷⁸⁹', mark: '^' }
const lowered = { digits: '₀₁₂₃₄₅₆₇₈₉', mark: '_' }

function lineOf(node: MathsNode): string {
  const children = node.children ?? []
  const part = (i: number) => (children[i] ? lineOf(children[i]) : '')
  const lines: Record<string, () => string> = {
    mfrac: () => `${grouped(part(0))}/${grouped(part(1))}`,
    msqrt: () => `√${grouped(children.map(lineOf).join(''))}`,
    mroot: () => `${script(part(1), raised)}√${grouped(part(0))}`,
    msup: () => part(0) + script(part(1), raised),
    msub: () => part(0) + script(part(1), lowered),
    msubsup: () => part(0) + script(part(1), lowered) + script(part(2), raised),
    munder: () => part(0) + script(part(1), lowered),
    mover: () => part(0) + part(1),
    munderover: () => part(0) + script(part(1), lowered) + script(part(2), raised),
    mtr: () => children.map(lineOf).join('  '),
    mtable: () => children.map(lineOf).join('; '),
    mo: () => spaced(textOf(node)),
    mspace: () => ' ',
  }
  if (node.type && lines[node.type]) return lines[node.type]!()
  if (node.text !== undefined && children.length === 0) return letterOf(node.text).text
  return children.map(lineOf).join('')
}

function spaced(sign: string): string {
  return /^[=≠<>≤≥≈∼≡→←⇒⇔+−±×÷∈∝]$/u.test(sign) ? ` ${sign} ` : sign
}

function grouped(text: string): string {
  return Array.from(text.trim()).length > 1 && !/^[\p{L}\p{N}.]+$/u.test(text)
    ? `(${text.trim()})`
    : text.trim()
}

function script(text: string, { digits, mark }: typeof raised): string {
  if (/^\d+$/.test(text)) return text.replace(/\d/g, (digit) => digits[Number(digit)]!)
  return mark + grouped(text)
}
