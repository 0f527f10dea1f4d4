import type { Prose } from '../engine/language.ts'
import { terminal } from '../engine/punctuation.ts'

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** English running text: words between spaces, lines often wrapped at a width. */
export const prose: Prose = {
  joint: ' ',
  longestHeading: 90,
  terminal,
  insideText: /(?!)/,
  wraps: true,
  numbered: /(?!)/,
  figure: /\d[\d,.]*\s*(?:%|m\b|bn\b|trillion|billion|million|per ?cent)|[$£€]\s?\d/i,
  figureInTitle: /(?!)/,
  captions: [/^(?:photo(?:graph)?:|image(?: caption)?:|picture:)/i],
  bylines: [
    /^by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,.*)?$/,
    /^(?:source|published|updated|last updated|story from)\b[: ]/i,
  ],
  stamp: /(?:^|\n)\s*(?:published|updated|date|last updated)?[^\n]{0,24}$/i,
  stamped: /^\s*\(reuters/i,
  dates: [
    {
      pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? ((?:19|20)\\d\\d)\\b`, 'i'),
      order: [3, 2, 1],
    },
    {
      pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i'),
      order: [3, 1, 2],
    },
  ],
  monthNamed: (name) => months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1,
  stop: /[。！？]/,
  spacedStop: /[!?]/,
  broken: /[\w,–—-]$/,
  continues: (next) => /^[a-z£$€\d]/.test(next),
}
