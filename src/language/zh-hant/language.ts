import type { Language } from '../engine/language.ts'
import { draft } from './draft.ts'
import type { NameRules } from '../engine/name.ts'
import type { Memory, Reading, SentenceToRead } from '../engine/reading.ts'
import { zh } from '../zh/language.ts'
import { both, bothIn, fold, unfold, weighHan } from './fold.ts'

// Traditional Chinese is read by the rules of simplified Chinese: a text is folded, one character for one, and what
// is found in it is shown as the text prints it. Where words differ (兆, 民國, 公尺, 坪) the tables know both.

/** What an article's readers have said in folded words, as the article prints them. */
const printed = new WeakMap<Memory, Map<string, string>>()

type FoldedField = 'measure' | 'subject' | 'scope' | 'base'
const words: FoldedField[] = ['measure', 'subject', 'scope', 'base']

function readSentence(source: SentenceToRead, memory: Memory): Reading[] {
  const text = fold(source.text)
  const known = printed.get(memory) ?? new Map<string, string>()
  printed.set(memory, known)
  const show = (word: string | null) => {
    if (word === null) return null
    const at = text.indexOf(word)
    if (at !== -1) known.set(word, source.text.slice(at, at + word.length))
    return known.get(word) ?? word
  }
  return zh.statistics.readSentence({ ...source, text }, memory).map((reading) => ({
    ...reading,
    ...Object.fromEntries(words.map((key) => [key, show(reading[key])])),
    qualifier: show(reading.qualifier),
  }))
}

const names: NameRules = {
  candidates: (text, isWord) =>
    zh.names.candidates(fold(text), isWord).map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  measureBehind: (text, end) => zh.names.measureBehind(fold(text), end),
  beforeMeasures: (text, measures) => zh.names.beforeMeasures(fold(text), measures),
  frames: (text) =>
    zh.names.frames(fold(text)).map((one) => ({
      ...one,
      text: text.slice(one.start, one.start + one.text.length),
    })),
  framed: (frame, size) => zh.names.framed({ ...frame, text: fold(frame.text) }, size),
  lead: (text, isItem) => {
    const found = zh.names.lead(fold(text), isItem)
    return found && { ...found, text: text.slice(found.start, found.end) }
  },
  endedAlike: (text, ends) =>
    zh.names
      .endedAlike(fold(text), new Set([...ends].map(fold)))
      .map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  labelled: (text) => {
    const found = zh.names.labelled(fold(text))
    return found && { ...found, text }
  },
  references: (text) =>
    zh.names.references(fold(text)).map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  roleOf: (text, start, end) => zh.names.roleOf(fold(text), start, end),
  shorter: (name) => zh.names.shorter(fold(name)),
  formOf: zh.names.formOf,
  openings: (name) => zh.names.openings(name),
  isPlace: (text, name) => zh.names.isPlace(text, name),
  isShort: (short, name) => zh.names.isShort(fold(short), fold(name)),
  shortKey: (name) => zh.names.shortKey(fold(name)),
  stands: (text, start, end) => zh.names.stands(fold(text), start, end),
  possessive: zh.names.possessive,
  owners: {
    tellsOfItself: (behind) => zh.names.owners.tellsOfItself(fold(behind)),
    goesOn: (opening) => zh.names.owners.goesOn(fold(opening)),
    breaksDown: (text) => zh.names.owners.breaksDown(fold(text)),
    isWhere: (text, start) => zh.names.owners.isWhere(fold(text), start),
    asidesIn: (text) => zh.names.owners.asidesIn(fold(text)),
    breaksIn: (text) => zh.names.owners.breaksIn(fold(text)),
    partsFrom: (text) => zh.names.owners.partsFrom(fold(text)),
    lists: (behind) => zh.names.owners.lists(fold(behind)),
    leadsIn: zh.names.owners.leadsIn,
    joins: zh.names.owners.joins,
    shares: zh.names.owners.shares,
    isOwner: (behind) => zh.names.owners.isOwner(fold(behind)),
    qualifies: zh.names.owners.qualifies,
    possesses: (between) => zh.names.owners.possesses(fold(between)),
    sumsUp: (clause) => zh.names.owners.sumsUp(fold(clause)),
    isOrigin: zh.names.owners.isOrigin,
    isPassed: (before, between) => zh.names.owners.isPassed(fold(before), fold(between)),
    refersBack: (clause) => zh.names.owners.refersBack(fold(clause)),
    direct: (text, ...rest) => zh.names.owners.direct(fold(text), ...rest),
  },
}

const prose = bothIn(zh.prose)

/** Readers of Chinese in either characters. */
export const inBothScripts: Pick<Language, 'statistics' | 'names' | 'measuresIn' | 'relations' | 'report'> = {
  statistics: {
    findTimes: (text, calendar) => zh.statistics.findTimes(fold(text), calendar),
    readTitle: ({ text, meta }, memory) =>
      zh.statistics.readTitle({ text: fold(text), meta: { title: fold(meta.title) } }, memory),
    readHeading: (section, memory) =>
      zh.statistics.readHeading({ ...section, heading: section.heading && fold(section.heading) }, memory),
    readSentence,
    leads: zh.statistics.leads,
  },
  names,
  measuresIn: (text) =>
    zh.measuresIn(fold(text)).map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
  relations: bothIn(zh.relations),
  report: bothIn(zh.report),
}

/** Chinese in traditional characters. */
export const zhHant: Language = {
  tag: 'zh-TW',
  named: /^zh-(?:TW|HK|MO|Hant)\b/i,
  script: 'Han',
  weigh: (text) => weighHan(text).traditional,
  ...inBothScripts,
  prose: {
    ...prose,
    captions: [...prose.captions, /^(?:圖[:：]|圖說|圖片來源)/],
    dateline: /^[（(][\p{Script=Han}]{2,6}(?:社|報|台)?記者[^（()）]{1,30}(?:電|報導|訊)[)）]\s*/u,
    tableName: /^(?:附?表|圖表)\s*[\d０-９一二三四五六七八九十]+/,
    tableUnit: /(?:^|[\s（(])單位\s*[:：]\s*(?<unit>[^\s（()）、，,]+)/,
    unitHead: /^(?:計量)?單\s*位$/,
    total: /^(?:合\s*計|總\s*計|共\s*計|總\s*數|小\s*計)$/,
    authored: new RegExp(
      `${prose.authored.source}|^(?:\\p{Script=Han}{0,4}社|.{2}時報|聯合報)?記者\\s*(?<bylined>\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4})*)\\s*[/／∕]`,
      prose.authored.flags,
    ),
    bylines: [...prose.bylines, /^(?:中央社|聯合報|自由時報|工商時報)?記者/],
  },
  draft,
  answers: null,
  deck: {
    ...bothIn(zh.deck),
    agenda: /^(?:目\s*錄|議\s*程|大\s*綱)$/,
    times: zh.deck.times.map((time) => both(new RegExp(time)).source),
    notes: ['備註'],
    minutes: ['分', '分鐘'],
    numerals: '兩萬億',
    beside: '約過爭預計達餘萬億個點',
  },
  cues: { ...zh.cues, qualifiers: zh.cues.qualifiers.map(([word, ...rest]) => [unfold(word), ...rest]) },
  fold,
}
