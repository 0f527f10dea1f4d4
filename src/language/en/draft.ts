import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { DraftRules } from '../engine/draft.ts'
import { periods } from './draftPeriods.ts'
import { headings } from './headings.ts'
import { labelRules } from './labels.ts'
import { positions } from './positions.ts'
import { series } from './series.ts'
import { shapes } from './shapes.ts'
import { standing, told } from './standing.ts'

/** Words that go on from what stands before, and words that want something behind them. */
const openers = table(`
  took fell grew won lost held kept made paid went became began brought chose gave got knew is are was were has have had did would could might
  and but or so yet that which who while although though because as if when he she it they we i this these those there however meanwhile also with by of to in on at for from up down said according including due after before during among than
`)
const danglers = table(`
  and or the a an of to in on at for from by with that which as is are was were be been has have had its their his her than about over nearly up down said says will would could but not both between into until since per
`)

export const draft: DraftRules = {
  words: {
    agenda: 'Agenda',
    agendaNotes: (parts) => `In this order: ${parts.join('; ')}.`,
    closing: 'Thank you',
    closingWithNumbers: 'What to remember',
    closingNotes: 'Thank you. Every number in this deck leads back to its sentence in the article.',
    comma: '; ',
    continued: (heading, time) =>
      `${heading} (${['continued', 'third part', 'fourth part'][time - 1] ?? 'further'})`,
    coverNotes: (source) => `Welcome. What follows is taken from ${source.join(', ')}.`,
    derivedNote: (label, number) =>
      `${number} for ${label} is not in the article; it is worked out from the change.`,
    difference: 'Difference: ',
    falling: 'fall in',
    goal: ' (target)',
    axes: {
      period: 'Period',
      subject: 'Subject',
      part: 'Part',
      step: 'Step',
      measure: 'Measure',
      value: 'Value',
      change: 'Change',
      goal: 'target',
    },
    leftOutNumber: (line, text) => `a number in line ${line}: ${text}`,
    leftOutPart: (heading) => `a whole part: ${heading}`,
    leftOutTitle: (title) => `the title's number is not in the article, so the title is shorter: ${title}`,
    notesOf: (heading) => `Next: ${heading}.`,
    rising: 'rise in',
    share: 'Share',
    columnsShown: (shown, all, own) =>
      `${own(shown, 'columns shown')} of the table’s ${own(all, 'columns in the article')} columns`,
    rowsShown: (shown, all, own) =>
      `${own(shown, 'rows shown')} of the ${own(all, 'rows of the table')} rows of the article's table`,
    untitled: 'What the article says',
    warning: (numbers) =>
      `Careful: these numbers of the article do not fit each other, check them before you speak: ${numbers.join(', ')}.`,
    warningFormula: (formula) => `The sum: ${formula}.`,
    warningReason: 'the sum of the check',
  },
  // The comma within a date parts nothing.
  stops:
    /[;:!?—…()]|,(?!\d|(?<=\b\p{Lu}[a-z]+\.? \d{1,2},)\s(?:19|20)\d\d\b)|(?<!\b\p{Lu})\.(?=\s+["“]?\p{Lu}|\s*$)|\s[-–](?=\s)/gu,
  badStart: new RegExp(
    `^(?!those${told})(?:(?:${alternation(openers)})\\b|[a-z]{3,}[^e\\W]ed (?:to|by|in|at|the|an?)\\b)`,
    'i',
  ),
  badEnd: new RegExp(`\\b(?:${alternation(danglers)})$`, 'i'),
  ordinal: /\b(?:First|Second|Third|Fourth|Finally|Firstly|Secondly|Thirdly)(?:ly)?, /gi,
  opening: /^(?:according to|meanwhile|however|in addition|as a result|despite|after)[^,]*,\s+/i,
  purpose: /^(?:in order )?to\b/i,
  longest: { heading: 8, headline: 16, item: 14, label: 9, quote: 26 },
  shortestHeading: 2,
  longestShare: 48,
  partLength: 1600,
  lengthOf: (text) => text.split(/\s+/).filter(Boolean).length,
  // A ’ is an apostrophe as well.
  pairs: [
    ['“', '”'],
    ['(', ')'],
    ['（', '）'],
    ['《', '》'],
    ['【', '】'],
    ['「', '」'],
  ],
  marks: { list: ', ', title: ', ', colon: ': ', stop: '.', left: '…' },
  quoted: (title) => `“${title}”`,
  claim: { longest: 22, shortest: 4, lead: 4 },
  counting: never,
  countingHead: never,
  contrast: /^[,;—\s]*(?:but|although|though|while|whereas|however|except|unless|if|only if)\b/i,
  numeral: never,
  units: '%',
  periods,
  labels: labelRules,
  headings,
  positions,
  series,
  standing,
  shapes,
}
