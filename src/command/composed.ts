import { parseRange } from '../export/range.ts'
import { hasErrors, ProblemError } from '../problem.ts'
import { composeDeck, keepSlides, type ComposedDeck, type Leniency } from '../page/compose.ts'
import type { TracedFolder } from '../page/traceFolder.ts'
import { reportProblems } from './terminal.ts'
import { CommandError, UsageError } from '../commandError.ts'

/** What of a deck is changed for one call. */
export interface Changes extends Leniency {
  range?: string | null
  url?: string | undefined
}

/**
 * Reads a deck once for everything that is made of it.
 *
 * @param tracing reads and traces the folder; it may have begun before
 * @throws ProblemError where the deck has errors
 * @throws CommandError where the range is not of the deck
 * @throws UsageError where the address cannot be
 */
export async function compose(
  folder: string,
  changes: Changes,
  tracing?: Promise<TracedFolder>,
): Promise<ComposedDeck> {
  const { composed, problems } = await composeDeck(folder, changes, tracing)
  if (!composed || hasErrors(problems)) throw new ProblemError(problems)
  reportProblems(problems)
  const { meta } = composed.traced.deck
  if (changes.url !== undefined) meta.url = readAddress(changes.url)
  if (!changes.range) return composed
  const { slides } = composed.traced.deck
  const indices = parseRange(changes.range, slides.length)
  if (typeof indices === 'string') throw new CommandError(`--range: ${indices}`)
  return keepSlides(composed, new Set(indices.map((index) => slides[index]!.id)))
}

function readAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]+/i.test(text) || !URL.canParse(text)) {
    throw new UsageError(`--url is where the deck is published, such as https://example.org/deck/`)
  }
  return text
}
