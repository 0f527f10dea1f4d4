import type { Language } from '../engine/language.ts'
import { answers } from './answers.ts'
import { cues } from './tables.ts'
import { deck } from './deck.ts'
import { draft } from './draft.ts'
import { measuresIn } from './measure.ts'
import { names } from './names.ts'
import { findPeriods } from './periods.ts'
import { prose } from './prose.ts'
import { relations } from './relations.ts'
import { report } from './report.ts'
import { readHeading, readTitle } from './headingTimes.ts'
import { readSentence } from './read.ts'

/** A Chinese character says as much as so many letters: a text of which more are Han is Chinese. */
const LETTER = 0.15

export const en: Language = {
  tag: 'en',
  named: /^en\b/i,
  script: 'Latin',
  weigh: (text) => LETTER * (text.match(/\p{L}/gu)?.length ?? 0),
  // Titles and headings of English news give no time to what follows.
  statistics: {
    findTimes: (text, calendar) => findPeriods(text, calendar, null),
    readTitle,
    readHeading,
    readSentence,
    leads: true,
  },
  names,
  measuresIn,
  relations,
  answers,
  report,
  prose,
  draft,
  deck,
  cues,
}
