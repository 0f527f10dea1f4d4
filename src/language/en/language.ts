import type { Language } from '../engine/language.ts'
import { deck } from './deck.ts'
import { draft } from './draft.ts'
import { measuresIn } from './measure.ts'
import { names } from './names.ts'
import { findPeriods } from './periods.ts'
import { prose } from './prose.ts'
import { relations } from './relations.ts'
import { report } from './report.ts'
import { readSentence } from './read.ts'

export const en: Language = {
  tag: 'en',
  named: /^en\b/i,
  script: 'Latin',
  // Titles and headings of English news give no time to what follows.
  statistics: {
    findTimes: (text, calendar) => findPeriods(text, calendar, null),
    readTitle() {},
    readHeading() {},
    readSentence,
    leads: true,
  },
  names,
  measuresIn,
  relations,
  report,
  prose,
  draft,
  deck,
}
