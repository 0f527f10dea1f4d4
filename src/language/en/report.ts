import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { ReportCues } from '../engine/report.ts'
import { monthNames } from './months.ts'

const began = table(
  'elected founded opened born built established created launched joined introduced privatised floated since',
).concat('class of')
const until = ['before', 'by', 'until', 'for', 'expected in', 'forecast for', 'in time for']
const seasons = table('the early late mid end start beginning middle spring summer autumn winter of in')
const foretold = table(
  'will would should expect expects expected forecast forecasts predicts predicted could plan plans aim aims',
)

export const report: ReportCues = {
  noYear: /^(?: GMT|[-—~–]\s?(?:19|20)?\d\d)/,
  began: new RegExp(`\\b(?:${alternation(began)})(?: \\w+)? (?:in )?\\s*$`, 'i'),
  toCome: new RegExp(
    [
      `(?:${alternation(until)}|target(?:ed)? for)\\s*[“"]?$`,
      `\\b(?:by|until)(?: (?:${alternation(seasons)}|[A-Z][a-z]+))*[ -]$`,
      `\\b(?:${alternation(foretold)}|set to|for the (?:financial |fiscal )?year to)\\b[^.;]{0,60}$`,
    ].join('|'),
    'i',
  ),
  planned: /^[^，。,.]{0,10}(?:will\b|is expected|are expected|forecast)/i,
  deadline: /\b(?:by|until|before)\b[^.;]{0,24}$/i,
  compared:
    /(?:since|from|than in|than|in the same (?:period|month|quarter) (?:of|in|a)|compared (?:with|to)|against)\s*$|\b(?:compared (?:with|to)|from|than)\b[^.,;]{0,32}$/i,
  dateline: never,
  over: never,
  lastYear: never,
  thisYear: never,
  partOfYear: never,
  told: new RegExp(
    `\\b(?:on |[A-Z][a-z]+day,? )(?:(?<day>\\d{1,2}) (?<month>${monthNames})|(?<monthFirst>${monthNames}) (?<dayBehind>\\d{1,2})),? (?<year>(?:19|20)\\d\\d)\\b`,
    'g',
  ),
  titled: never,
  untitled: never,
  foretells: true,
}
