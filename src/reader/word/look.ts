import { isCaption } from '../isCaption.ts'
import { plain, type WordStyle } from './styles.ts'

/** A node of mammoth's document, as far as it is looked at here. */
interface WordNode {
  type: string
  children?: WordNode[]
  value?: string
  styleId?: string | null
  styleName?: string | null
  alignment?: string | null
  numbering?: unknown
  isBold?: boolean
  fontSize?: number | null
  font?: string | null
}

/** A paragraph's look: of all of its words. */
interface WordLook {
  words: string
  size: number
  /** null where its style, or several runs, decide. */
  font: string | null
  isBold: boolean
  isCentred: boolean
}

/** What a document's paragraphs look like for the most part. */
type Body = Pick<WordLook, 'size' | 'font'>

/** A heading is at most so long, in characters. */
const longestHeading = 60
/** How much larger than the body words of a heading are, in points. */
const largerBy = 1
const bodySize = 10.5
const deepest = 6
/** Within so many paragraphs from the beginning stands a title. */
const titleWithin = 6

const sentenceEnd = /[。．.！!？?；;，,：:、]$/u

/**
 * Makes headings of paragraphs that are headings by the outline level of their style, or, in a document whose styles
 * head nothing, by their look: short, without a full stop, and bold or larger than the body. Takes the title and
 * the table of contents out.
 *
 * @param document mammoth's, which is changed
 */
export function headByLook(
  given: unknown,
  styles: ReadonlyMap<string, WordStyle>,
): { document: unknown; title: string | null; byline: string[] } {
  const document = given as WordNode
  const styleOf = ({ styleId }: WordNode) => styles.get(styleId ?? '') ?? plain
  const children = (document.children ?? []).filter(
    (node) => node.type !== 'paragraph' || !styleOf(node).isContents,
  )
  const looks = new Map(
    children.flatMap((node) =>
      node.type === 'paragraph' ? [[node, lookOf(node, styleOf(node))] as const] : [],
    ),
  )
  const all = [...looks.values()]
  const body = {
    size: mostOf(all, ({ size }) => size) ?? bodySize,
    font: mostOf(all, ({ font }) => font) ?? null,
  }
  const titled = titleOf([...looks], body, styleOf)
  const bylines = titled.length > 0 ? bylinesBelow(titled.at(-1)!, [...looks], styleOf) : []
  const rest = children.filter((node) => !titled.includes(node) && !bylines.includes(node))
  const outlined = rest.filter(
    (node) => looks.has(node) && styleOf(node).outline !== null && looks.get(node)!.words !== '',
  )
  for (const node of outlined) makeHeading(node, styleOf(node).outline!)
  if (outlined.length === 0) {
    const found = [...looks].filter(([node, look]) => rest.includes(node) && looksLikeHeading(look, body))
    const ranks = [...new Set(found.map(([, look]) => rankOf(look)))].toSorted((a, b) => b - a)
    for (const [node, look] of found) makeHeading(node, ranks.indexOf(rankOf(look)) + 2)
  }
  document.children = rest
  const said = (node: WordNode) => looks.get(node)!.words
  const title = titled
    .map(said)
    .join('\n')
    .replace(/(?<=\p{Script=Han}|\p{P})\n(?=\p{Script=Han})/gu, '')
    .replaceAll('\n', ' ')
  return { document, title: title === '' ? null : title, byline: bylines.map(said) }
}

function makeHeading(node: WordNode, level: number): void {
  node.styleId = null
  node.styleName = `heading ${Math.min(level, deepest)}`
  node.numbering = null
  for (const run of runsOf(node)) run.isBold = false
}

function lookOf(node: WordNode, style: WordStyle): WordLook {
  const runs = runsOf(node).map((run) => ({ run, words: wordsOf(run) }))
  const shown = runs.filter(({ words }) => words.trim() !== '')
  return {
    words: runs
      .map(({ words }) => words)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    font: shown[0]?.run.font ?? null,
    size: Math.max(0, ...shown.map(({ run }) => run.fontSize ?? style.size ?? bodySize)),
    isBold: shown.length > 0 && shown.every(({ run }) => run.isBold || style.isBold),
    isCentred: node.alignment === 'center' || (!node.alignment && style.isCentred),
  }
}

function runsOf(node: WordNode): WordNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === 'run' ? [child] : runsOf(child)))
}

function wordsOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab' || node.type === 'break') return ' '
  return (node.children ?? []).map(wordsOf).join('')
}

/** What most characters have. */
function mostOf<T>(looks: WordLook[], read: (look: WordLook) => T): T | undefined {
  const counts = new Map<T, number>()
  for (const look of looks) counts.set(read(look), (counts.get(read(look)) ?? 0) + look.words.length)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** The paragraphs of the title: by style, else the largest ones at the top, in the middle or bold. */
function titleOf(
  looks: [WordNode, WordLook][],
  { size: body }: Body,
  styleOf: (node: WordNode) => WordStyle,
): WordNode[] {
  const byStyle = looks.filter(([node, { words }]) => styleOf(node).isTitle && words !== '')
  if (byStyle.length > 0) return byStyle.slice(0, 1).map(([node]) => node)
  const top = looks.filter(([, { words }]) => words !== '').slice(0, titleWithin)
  const first = top.findIndex(
    ([node, look]) =>
      styleOf(node).outline === null &&
      look.words.length <= 2 * longestHeading &&
      (look.size > body + largerBy || (look.isCentred && look.isBold)) &&
      top.every(([, other]) => other.size <= look.size),
  )
  if (first < 0) return []
  const size = top[first]![1].size
  const end = top.findIndex(
    ([, look], i) => i > first && !(look.size === size && look.isCentred && look.size > body + largerBy),
  )
  return top.slice(first, end < 0 ? first + 1 : end).map(([node]) => node)
}

/** Short lines in the middle below the title: who wrote, and when. */
function bylinesBelow(
  title: WordNode,
  looks: [WordNode, WordLook][],
  styleOf: (node: WordNode) => WordStyle,
): WordNode[] {
  const below = looks.slice(looks.findIndex(([node]) => node === title) + 1)
  const end = below.findIndex(
    ([node, look]) =>
      look.words !== '' &&
      (!look.isCentred ||
        look.words.length > longestHeading ||
        sentenceEnd.test(look.words) ||
        styleOf(node).outline !== null),
  )
  return below.slice(0, end < 0 ? 0 : end).flatMap(([node, { words }]) => (words === '' ? [] : [node]))
}

function looksLikeHeading({ words, size, font, isBold }: WordLook, body: Body): boolean {
  if (words === '' || words.length > longestHeading || sentenceEnd.test(words) || isCaption(words))
    return false
  return isBold || size > body.size + largerBy || (font !== null && font !== body.font)
}

/** Larger before smaller, bold before plain. */
function rankOf({ size, isBold }: WordLook): number {
  return size * 2 + (isBold ? 1 : 0)
}
