import type { Span } from '../model.ts'
import { numberWords } from './en/numeral.ts'

/** Digits that only name a time, an address or the number of a line. */
export const namedTimes = new RegExp(
  [
    String.raw`(?:19|20)\d\d(?:年|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?`,
    String.raw`\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]|\d{1,2}:\d\d`,
    String.raw`https?:\S+`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`(?:\d{1,2} )?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2})?`,
    '[“"]?十[一二三四五六]五[”"]?|二十大',
  ].join('|'),
  'g',
)

/** What stands in the way of a text that begins a line: `1.`, `2、`, `03`. */
export const lineNumber = /^\s*(?:\d{1,2}(?=[.、)）:：·|\s]|$)|[一二三四五六七八九十]{1,3}(?=、))/

/** Digits with whatever belongs to them: signs before, points and commas within, letters and signs behind. */
const digits = /[+\-−–±]?(?<![A-Za-z\d])\d[\d.,:/×-]*\d|(?<![A-Za-z\d])\d|[¼½¾⅓⅔⅛]/g

/** Chinese numerals with a magnitude or a vague word: 四千万, 几百亿, 数十, 百万, 万余. */
const han =
  /[一二两三四五六七八九十几数]+[百千万亿萬億兆][一二两三四五六七八九十百千万亿萬億兆零]*|[百千万亿萬億兆]{2,}|[几数]十|[十百千万亿][余多](?=\p{Script=Han})|千万(?=\p{Script=Han})/gu
/** Parts, multiples and ranks in Chinese words. */
const hanWords = [
  /[一二两三四五六七八九十百千万]+分之[一二两三四五六七八九十百零点]+/g,
  /[一二两三四五六七八九十数几][倍番成](?!为|立|功|果|员|本|长)|翻[一二两三]?[倍番]/g,
  /腰斩|减半|[过大多近]半(?=[数的]|$|[，。；])|一?大半|榜首|首位/g,
  /(?:位[居列]|排名|名列|跃居|稳居|列|居)[^，。；]{0,8}?(?:第[一二三四五六七八九十]+|前[三五十])/g,
  /前[三五十](?![年个月天])/g,
]
/** One Chinese digit that counts people, firms and other things which no slide has of its own. */
const hanCounts = /[二两三四五六七八九十](?:家|名|位|座|艘|辆|台|架|万|亿)(?!里|庭|常|长|来)/g
/** Turns of phrase that hold numerals and say no number. */
const hanIdioms =
  /千方百计|万众一心|千家万户|千千万万|万无一失|百年大计|一一|万一|三心二意|四面八方|五湖四海|千万(?:不|别|要)|百姓|百货|百分百|十分|万物|万象|成千上万|千军万马|百花齐放|一二三|三三两两|一心一意|百尺竿头|十全十美|九牛一毛/g

const large = '(?:dozen|hundred|thousand|million|billion|trillion)s?'
const counted = [...numberWords.keys()].filter((word) => word !== 'one').join('|')
/** Multiples, parts, vague counts and ranks in English words. */
const english = new RegExp(
  [
    `\\b(?:(?:${counted}|a|an|one|half a|several|few|many) )?${large}\\b`,
    '\\b(?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)\\b|\\btwice\\b|\\bthrice\\b|\\b[a-z]+fold\\b',
    `\\b(?:a|an|one|two|three|four|five|seven|nine)[ -](?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\\b|\\bhalf\\b(?! (?:year|time|way))`,
    `\\b(?:one|two|three|${counted}) (?:in|out of) (?:every )?(?:${counted}|\\d+)\\b`,
    `\\btop (?:${counted})\\b|\\bnumber one\\b|\\bzero (?=[a-z])`,
    `\\b(?:ranks?|ranked|ranking|came|comes|finished|placed) (?:a |an |the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b`,
    `\\b(?:second|third|fourth|fifth)[ -](?:largest|biggest|highest|best|fastest|most)\\b|\\bevery (?:second|third|fourth|fifth)\\b`,
  ].join('|'),
  'gi',
)

/**
 * Every stretch of a text that says a number in any form: digit runs, numerals with a magnitude, parts, multiples, vague
 * counts and ranks, in whatever language. Turns of phrase are none. In reading order, none inside another.
 */
export function numbersIn(text: string): Span[] {
  const idioms = spansOf(text, hanIdioms)
  const found: Span[] = []
  for (const pattern of [...hanWords, english, han, hanCounts, digits]) {
    for (const span of spansOf(text, pattern)) {
      if (![...found, ...idioms].some((other) => other.start < span.end && span.start < other.end))
        found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
