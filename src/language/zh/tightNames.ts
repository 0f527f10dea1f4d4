import type { NameRules } from '../engine/name.ts'
import { placedBack, placeIn, withoutBlanks } from './spaced.ts'

/** Rules that read names as if blanks were not set for looks: 10 月南屏 is 10月南屏. Offsets are those of the text as it is. */
export function overTight(rules: NameRules): NameRules {
  const found =
    <F extends { start: number; end: number; text: string }>(find: (text: string) => F[]) =>
    (text: string): F[] => {
      const tight = withoutBlanks(text)
      if (tight === null) return find(text)
      return find(tight.text).map((one) => {
        const placed = placedBack(one, tight)
        return { ...placed, text: text.slice(placed.start, placed.end) }
      })
    }
  return {
    ...rules,
    candidates: (text, isWord) => found((words) => rules.candidates(words, isWord))(text),
    references: found(rules.references),
    measureBehind(text, end) {
      const tight = withoutBlanks(text)
      return tight ? rules.measureBehind(tight.text, placeIn(tight, end)) : rules.measureBehind(text, end)
    },
    beforeMeasures(text, measures) {
      const tight = withoutBlanks(text)
      if (tight === null) return rules.beforeMeasures(text, measures)
      return rules.beforeMeasures(tight.text, measures).map((one) => placedBack(one, tight))
    },
    roleOf(text, start, end) {
      const tight = withoutBlanks(text)
      return tight
        ? rules.roleOf(tight.text, placeIn(tight, start), placeIn(tight, end))
        : rules.roleOf(text, start, end)
    },
  }
}
