import type { Language } from '../engine/language.ts'
import { prose } from './prose.ts'
import { readSentence } from './read.ts'

export const en: Language = {
  tag: 'en',
  named: /^en\b/i,
  script: 'Latin',
  // Titles and headings of English news give no time to what follows.
  statistics: { readTitle() {}, readHeading() {}, readSentence, leads: true },
  prose,
  deck: { agenda: /^(?:agenda|contents|outline)$/i },
}
