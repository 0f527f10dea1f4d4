import { everyMatch } from '../../everyMatch.ts'
import type { OwnerRules } from '../engine/owner.ts'
import { alternation } from '../engine/alternation.ts'
import { down, rateNouns, up } from './cues.ts'
import { linking } from './indicators.ts'
import { reporting } from './nameCues.ts'
import { beginsFrom, endsBy, liesIn, spansOf } from '../engine/spans.ts'
import { textBefore } from '../engine/beside.ts'

const breaks = /[,;:]\s|\s[–—-]\s|\b(?:while|but|although|whereas|though)\s/g

/** Where clauses begin: behind a stop that is no part of a number, and behind a word that turns to something else. */
function breaksIn(text: string): number[] {
  return everyMatch(text, breaks).map((one) => one.index + one[0].length)
}

/** Zenith (3%), Zenith: 3%, Zenith's 3%. */
const owns = /^(?:['’]s?)?\s*[(:]?\s*(?:an?|the|its|at|with|was|is|were|are|had|has)?\s*$/
/** 5 % in the south, 31.9% of women, $3bn from the Gulf. */
const ownedBy = /^(?: [A-Za-z-]+){0,2}? (?:in|of|among|for|at|from|by|under) (?:the |all )?$/

/** A 12% drop in exports to the south. */
const movedIn = new RegExp(
  `^ (?:${alternation(rateNouns)}) in (?:[a-z-]+ ){1,3}(?:to|from|in|of|at|with) (?:the )?$`,
)

const asides =
  /, (?:an?|the|which|who|whose|where|now|formerly|based|owned|led|run|maker|part|[a-z]+ed (?:in|by|at|on|from|to|as)|(?:[A-Z]\w+ )*[A-Z]\w+['’]s? [a-z]+)\b(?:[^,;.]|(?<=\d)[,.](?=\d)|\.(?=,))*(?=,)/g

/** ", with offices in Harrow, Nv., has": more of who does something. */
export const WITH_ASIDE = `, with [a-z]+ (?:in|at|of|on) (?:[^,;.\\d]|\\.(?=,)|, (?=[A-Z][\\w.]*,))*(?=, (?:has|have|is|was|${alternation(reporting)})\\b)`
const withAsides = new RegExp(WITH_ASIDE, 'g')

/** "In Harrow, the …": what stands behind such an opening is the sentence itself. */
const opened =
  /(?:^|[,;] )(?:According|In|At|On|For|From|By|To|With|Among|Of|During|Across|Since|After|As|Despite|Due|Thanks|Because|[A-Z][a-z]+(?:ed|en|ing)(?: [a-z]+)? (?:by|on|in|from|to|with))\b[^,;]*$/

/** "Harrow's harbour has seen two falls" is a sentence, and no aside. */
const tells = new RegExp(
  `^, (?:[A-Z][^,;]*['’]s? |the [A-Z])[^,;]*\\b(?:has|have|had|was|were|is|are|saw|recorded|reported|posted|${alternation([...up, ...down])})\\b`,
)

/** "U.S. package deliveries", but not "Britain exported". */
const qualifies = new RegExp(
  `^\\.? (?!(?:was|were|has|have|had|is|are|and|or|in|on|of|to|for|with|by|at|as|from|than|that|who|which|but|while|[a-z]+ed|${alternation([...up, ...down, ...linking, ...reporting])})\\b)[a-z]+`,
)

/** A place that leads a sentence is spoken of: "In Harrow, …". */
const LEAD = 8

export const owners: OwnerRules = {
  breaksIn,
  breaksDown: () => false,
  isWhere: (text, start) =>
    start > LEAD && /\b(?:in|from|across|at|to) (?:the )?$/.test(textBefore(text, start, 12)),
  isOrigin: (before) => /\bfrom (?:the )?$/.test(before),
  isPassed: (before, between) =>
    /\b(?:to|from) (?:the )?$/.test(before) &&
    /^ (?:[a-z]+ ){0,2}?(?:[a-z]+ed|was|were|is|are|rose|fell|grew|made)\b/.test(between),
  asidesIn: (text) =>
    [...spansOf(text, withAsides), ...spansOf(text, asides)]
      .sort((a, b) => a.start - b.start)
      .filter(({ start, end }) => {
        const words = text.slice(start, end)
        return !(/\d[.,]\d/.test(words) || tells.test(words)) || !opened.test(text.slice(0, start))
      }),
  partsFrom: (text) => (/^(?:Of|Among) (?:these|those|them|which)\b/.test(text) ? 0 : text.length),
  lists: (behind) => /^(?:,? and |, | & )(?:the )?/.test(behind),
  leadsIn: (behind) => behind.startsWith(': '),
  shares: (behind) => /^ (?:all|each|both)\b/.test(behind),
  joins: (between) => /^['’]s? (?:own )?$/.test(between),
  qualifies: (behind) => qualifies.test(behind),
  isOwner: (behind) => /^['’]s? [a-z]/.test(behind),
  possesses: (between) =>
    /^['’]s? (?:(?:about|around|nearly|almost|just|over|more than) )*[$£€]?$/.test(between),
  sumsUp: (clause) => /^\s*(?:in total|in all|altogether|overall)\b/i.test(clause),
  refersBack: (clause) => /\b(?:its|their)\b/.test(clause),
  tellsOfItself: (behind) =>
    /^[^,.;\d]{0,30}?\b(?:said|says|reported|announced|warned|estimates?|expects?|forecasts?)\b[^,.;\d]{0,30}?\b(?:its|it|their|they)\b/.test(
      behind.replace(/^, [^,;.]{3,70},/, ''),
    ),
  goesOn: (opening) => /^["“]?(?:It|Its|They|Their|He|She|His|Her|That|Those|These|This)\b/.test(opening),
  direct(text, number, names, from, to, opening) {
    const behind = names.find((one) => beginsFrom(one, number.end) && one.start < to)
    const before = names.findLast((one) => endsBy(one, number.start) && beginsFrom(one, from))
    const place =
      behind && [ownedBy, movedIn].some((one) => one.test(text.slice(number.end, behind.start)))
        ? [behind]
        : []
    if (place.length > 0) {
      // "Zenith sold 3 in the south": of Zenith, and of the south.
      const first = names.find((one) => liesIn(one, { start: from, end: opening }))
      return first ? [first, ...place] : place
    }
    return before && owns.test(text.slice(before.end, number.start)) ? [before] : []
  },
}
