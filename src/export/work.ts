import type { ComposedDeck } from '../page/compose.ts'
import type { ExportOptions } from './formats.ts'
import type { Progress } from './progress.ts'
import type { Studio } from './studio.ts'

/** What every format is made from. */
export interface Work {
  /** The deck, or the part of it that is asked for. */
  composed: ComposedDeck
  options: ExportOptions
  studio: Studio
  progress: Progress
  /** At which step of its layout the page shows all of each slide, by id; null where that is not known. */
  steps: ReadonlyMap<string, string> | null
}

/** Finished files by their names. */
export type Files = Map<string, Uint8Array>

/** A query for the page: `true` stands for a name without a value, null and false for none. */
export function queryOf(parts: Record<string, string | boolean | null>): string {
  const written = Object.entries(parts).flatMap(([name, value]) => {
    if (value === null || value === false) return []
    return value === true ? name : `${name}=${encodeURIComponent(value)}`
  })
  return `?${written.join('&')}`
}
