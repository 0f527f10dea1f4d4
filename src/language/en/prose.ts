import type { Prose } from '../engine/language.ts'
import { alternation, table } from '../engine/alternation.ts'
import { terminal } from '../engine/punctuation.ts'
import { MONTH, monthOf } from './months.ts'

const NAMED = `(?<month>${MONTH})`

const DAY_OF_MONTH = String.raw`(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?`
/** 30 May – 2 June 2024 */
const acrossMonths = new RegExp(`^(${DAY_OF_MONTH})\\s*(?:[-–—]|to)\\s*${DAY_OF_MONTH}(,? \\d{4})$`)

/** A name of two words or more, and no role (Staff Writer). */
const PERSON = String.raw`(?!\w+ (?:Writer|Reporter|Editor|Correspondent)\b)[A-Z][\w.'’-]+(?: (?!and )[A-Z][\w.'’-]+){1,3}`

/** What the names of those who publish end with, and no one's own. */
const HOUSES =
  'News|Post|Times|Press|Journal|Magazine|Review|Herald|Tribune|Guardian|Today|Daily|Weekly|Blog|Team|Staff|Office|Council|University|Institute|Agency|Group|Department|Ministry|Bank|Inc|Ltd|Street|City|County'

const ABBREVIATED = alternation(
  table(
    'Mr Mrs Ms Dr Prof Sir Jr Sr Gen Sen Rep Gov No vs Inc Ltd Co Corp approx est Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec',
  ),
)

/** English running text: words between spaces, lines often wrapped at a width. */
export const prose: Prose = {
  joint: ' ',
  longestHeading: 90,
  terminal,
  // Shorter words may be abbreviations.
  insideText: /\p{Ll}{4}[.!?]\s+\p{Lu}/u,
  wraps: true,
  numbered: /(?!)/,
  figure: /\d[\d,.]*\s*(?:%|m\b|bn\b|trillion|billion|million|per ?cent)|[$£€]\s?\d/i,
  figureInTitle: /(?!)/,
  captions: [
    /^(?:photo(?:graph)?:|image(?: caption)?:|picture:)/i,
    /\((?:photo|image|picture|illustration|credit|courtesy)\b[^()]*\)$/i,
  ],
  bylines: [
    /^[Bb]y [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,.*)?$/,
    /^(?:source|published|updated|last updated)\s*:|^story from\b/i,
    /^(?:Published|Updated|Last updated) (?:(?:on|by|at|in) )?(?:[A-Z]|\d)/,
    /^(?:additional )?(?:reporting|editing|writing|written|edited|reported) by [A-Z]/i,
  ],
  notices: [
    /^(?:read more|see also|related|also read)\s*:\s/i,
    /^advertisement$/i,
    // What somebody asked a program, as chats copy it.
    /^(?:you|user|human) said:/i,
    /^(?:follow|like|find|join) (?:us|me|@)/i,
    /^(?:sign up|subscribe)\b.{0,100}$/i,
    /^(?:share|tweet|print|email) this\b/i,
    /^(?:©|copyright\b|all rights reserved)/i,
    /^\d{1,2} min(?:ute)?s?(?: read)?$/i,
    /^references\s*:?$/i,
    /^this (?:article|post|story) (?:was|is|first|originally) (?:first |originally )?(?:published|appeared|posted)/i,
    /^(?:(?:please )?let me know (?:if|whether)|(?:i )?hope (?:this|that) helps|would you like me to|if you['’]d like, i)\b/i,
    /^(?:comments|leave a (?:comment|reply)|about the authors?)$/i,
    /^[-—\s#]*(?:ends?|30|###)[-—\s#]*$/i,
  ],
  notesHead: /^(?:notes?|footnotes)\s*:?$/i,
  related:
    /^(?:related(?: (?:posts?|articles?|stories|links?|reading|content|news))?|(?:read|see) (?:more|next|also)|further reading|more stories|(?:recommended|more) reading|you (?:may|might) also like)\s*:?$/i,
  figureName: /^(?:fig(?:ure)?\.?\s*|(?:chart|exhibit)\s+)(?:[a-z]{1,3}[-.]?)?\d+/i,
  authored: new RegExp(
    `^(?:(?:(?:written|prepared|compiled|reported|words|text|story|posted) )?by|authors?\\s*:) (?<names>${PERSON}(?:(?:,| and|, and) ${PERSON})*)`,
    'i',
  ),
  person: new RegExp(`^(?!The\\b)(?!.*\\b(?:${HOUSES})\\b)${PERSON}$`),
  sourced: [/^source: (?<source>.+)$/i],
  answer:
    /^(?:\w+ said:\s+)?(?:(?:sure|certainly|of course|absolutely|great(?: question)?|okay|ok)(?: thing)?[!,.]\s*)?here(?:['’]s| is| are)\s+(?:(?:a|an|the|your|some)\s+)?(?<title>[^:]{4,100}):$/i,
  dateline:
    /^[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][\w. ]{1,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?:\s*\([A-Z][\w &.-]{1,40}\))?(?:\s*\/[A-Za-z ]+\/)?\s*(?:—|–|--|-)\s+(?=[A-Z])/,
  tableName: /^table\s+(?:[a-z]{1,3}[-.]?)?\d+/i,
  tableUnit:
    /(?:^|[\s(])(?:in|units?\s*:)\s+(?<unit>(?:[£$€¥]\s?)?(?:thousands?|millions?|billions?|m|bn|%|per ?cent)(?:\s+of\s+\w+)?)\)?$/i,
  unitHead: /^units?(?: of measure(?:ment)?)?$/i,
  total: /^(?:(?:grand |sub)?totals?|all|overall|sum)$/i,
  bothWays: /\bchanges?\b|\bup\s*\/\s*down\b|\bvariance\b/i,
  form: /^(?:%? ?(?:annual |yearly |quarterly )?(?:change|growth|increase|decrease|difference)(?: .*)?|values?|amounts?|numbers?|figures?|shares?|counts?|y-?o-?y|year[- ](?:on|over)[- ]year)$/i,
  stamp: /(?:^|\n)\s*(?:published|updated|date|last updated)?[^\n]{0,24}$/i,
  stamped: /^\s*\(reuters/i,
  dates: [
    new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? ${NAMED}\\.?,? (?<year>[12]\\d{3})\\b`, 'i'),
    new RegExp(`\\b${NAMED}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>[12]\\d{3})\\b`, 'i'),
  ],
  vagueDates: [new RegExp(`${NAMED}\\.?,? (?<year>[12]\\d{3})`, 'i')],
  dateInDigits: (date) => date,
  firstDay: (date) =>
    date
      .replace(acrossMonths, '$1$2')
      .replace(
        /(?<![\d./-])(\d{1,2})(?:st|nd|rd|th)?\s*(?:[-–—]|to|and|&)\s*\d{1,2}(?:st|nd|rd|th)?(?=,|\s+[A-Z])/i,
        '$1',
      ),
  monthNamed: monthOf,
  stop: /[。！？]/,
  spacedStop: /[!?]/,
  // Also a place in two words (Stow-St. Mary), an initial (J. Smith), and letters with dots (the U.S. Navy).
  abbreviated: new RegExp(
    `(?:^|[\\s("'“])(?:${ABBREVIATED}|(?:[A-Z][a-z]+-)?(?:St|Ft|Mt)|[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z])$`,
  ),
  broken: /[\w,–—-]$/,
  continues: (next) => /^[a-z£$€\d]/.test(next),
}
