import { parseDeck } from '../deck/parse.ts'
import type { Slide } from '../model.ts'

/** What became of a deck when its article changed. */
export interface Updated {
  text: string
  /** Ids of the slides that were added, and of those whose sentences the article no longer has. */
  added: string[]
  stale: string[]
}

/**
 * A deck that its author has edited, brought up to a changed article: slides of what is new are put in behind those that
 * they follow, slides whose sentences are gone are marked `stale`, and nothing that is there is changed otherwise.
 *
 * @param existing deck.md as its author left it
 * @param drafted a new draft of the changed article
 * @param before hashes of what the article said when the deck was made; what is new is none of these
 * @param now hashes of what it says
 */
export function updateDeck(
  existing: string,
  drafted: string,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): Updated {
  const old = parseDeck({ file: 'deck.md', text: existing }).value.slides
  const fresh = parseDeck({ file: 'deck.md', text: drafted }).value.slides
  const shown = new Set(old.flatMap(({ from = [] }) => from))
  const isNew = ({ from = [] }: Slide) => from.some((hash) => !before.has(hash) && !shown.has(hash))
  const added: { id: string; at: number; text: string }[] = []
  const ids = new Set(old.map(({ id }) => id))
  let behind = 0
  fresh.forEach((slide, i) => {
    const same = old.findLastIndex(({ from = [] }) => slide.from?.some((hash) => from.includes(hash)))
    if (same > behind && same < old.length - 1) behind = same
    if (isNew(slide)) {
      const id = freeOf(slide.id, ids)
      ids.add(id)
      const text = sourceOf(drafted, fresh, i).replace(`id="${slide.id}"`, () => `id="${id}"`)
      added.push({ id, at: behind, text })
    }
  })
  const stale = old.filter(({ from = [], isStale }) => !isStale && from.some((hash) => !now.has(hash)))
  return {
    text: written(existing, old, added, stale),
    added: added.map(({ id }) => id),
    stale: stale.map(({ id }) => id),
  }
}

/** An id, with a number behind it where a slide has it already. */
function freeOf(id: string, ids: ReadonlySet<string>): string {
  let free = id
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`
  return free
}

/** A slide as it stands in a deck, with its notes. */
function sourceOf(text: string, slides: Slide[], index: number): string {
  const end = slides[index + 1]?.start ?? text.length
  return text
    .slice(slides[index]!.start, end)
    .replace(/\s*^---[ \t]*$\s*$/m, '')
    .trim()
}

function written(
  text: string,
  slides: Slide[],
  added: { at: number; text: string }[],
  stale: readonly Slide[],
): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const edits = stale.flatMap(({ settingsEnd }) =>
    settingsEnd === undefined
      ? []
      : [
          {
            at: settingsEnd,
            put: `${/\s/.test(text[settingsEnd - 1] ?? '') ? '' : ' '}stale${/\s/.test(text[settingsEnd] ?? '') ? '' : ' '}`,
          },
        ],
  )
  for (const { at, text: slide } of added) {
    const next = slides[at + 1]
    const lines = slide.replaceAll('\n', end)
    edits.push(
      next
        ? { at: next.start, put: `${end}${lines}${end}${end}---${end}` }
        : { at: text.length, put: `${end}---${end}${end}${lines}${end}` },
    )
  }
  let result = ''
  let done = 0
  for (const { at, put } of edits.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(done, at) + put
    done = at
  }
  return result + text.slice(done)
}
