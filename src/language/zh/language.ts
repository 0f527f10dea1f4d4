import type { Language } from '../engine/language.ts'
import { weighHan } from '../zh-hant/fold.ts'
import { cues } from './tables.ts'
import { deck } from './deck.ts'
import { draft } from './draft.ts'
import { measuresIn } from './measure.ts'
import { names } from './names.ts'
import { findPeriods } from './periods.ts'
import { prose } from './prose.ts'
import { relations } from './relations.ts'
import { report } from './report.ts'
import { readHeading, readSentence, readTitle } from './read.ts'

/** Chinese in simplified characters. */
export const zh: Language = {
  tag: 'zh-CN',
  named: /^zh(?!-(?:TW|HK|MO|Hant)\b)\b/i,
  script: 'Han',
  weigh: (text) => weighHan(text).simplified,
  statistics: {
    findTimes: (text, calendar) => findPeriods(text, calendar, null),
    readTitle,
    readHeading,
    readSentence,
    leads: false,
  },
  names,
  measuresIn,
  relations,
  answers: null,
  report,
  prose,
  draft,
  deck,
  cues,
}
