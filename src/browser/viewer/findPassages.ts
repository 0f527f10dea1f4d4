/** Something that is said, and where. */
export interface Passage {
  head: string
  text: string
  href: string
}

/** A passage that was found: what surrounds the words and the words themselves by turns. */
export interface FoundPassage extends Omit<Passage, 'text'> {
  pieces: string[]
}

/** More than these are read by no one. */
const most = 40

/** Characters that stand before the first word that was found. */
const before = 20
const longest = 90

/**
 * The passages that hold every word of a query, whatever the case and the width of its letters; Chinese is looked for
 * as it stands, for it has no spaces.
 */
export function findPassages(query: string, passages: readonly Passage[]): FoundPassage[] {
  const terms = fold(query).split(/\s+/).filter(Boolean)
  if (terms.length === 0) return []
  const found: FoundPassage[] = []
  for (const { head, text, href } of passages) {
    const folded = fold(text)
    if (!terms.every((term) => folded.includes(term))) continue
    // Where folding changes how long a text is, places in it are not places in the text.
    const isSame = folded.length === text.length
    found.push({ head, href, pieces: isSame ? cut(text, folded, terms) : [text.slice(0, longest)] })
    if (found.length === most) break
  }
  return found
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function cut(text: string, folded: string, terms: string[]): string[] {
  const first = Math.min(...terms.map((term) => folded.indexOf(term)))
  const start = Math.max(0, first - before)
  const end = Math.min(text.length, start + longest)
  const pieces: string[] = []
  let done = start
  for (let at = start; at < end;) {
    const term = terms.find((one) => folded.startsWith(one, at))
    if (!term) {
      at++
      continue
    }
    pieces.push(text.slice(done, at), text.slice(at, at + term.length))
    done = at += term.length
  }
  pieces.push(text.slice(done, Math.max(done, end)))
  pieces[0] = (start > 0 ? '…' : '') + pieces[0]
  pieces[pieces.length - 1] += end < text.length ? '…' : ''
  return pieces
}
