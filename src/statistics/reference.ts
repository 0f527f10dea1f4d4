import type { Article } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import { dayIso } from '../language/engine/calendar.ts'

/** How much of an article is searched for its year. */
const SEARCHED = 60_000

/** What is to be done by a year says little of the year before. */
const deadline = /\b(?:by|until|before)\b[^.;]{0,24}$/i

/** A plan reaches this many years ahead of what a report tells, or its year tells nothing of the report's. */
const LONGEST_PLAN = 8

/** Years in which things began are no years of a report. */
const began =
  /(?:建于|成立于|生于|创办于|创建于|源于|\b(?:elected|founded|opened|born|built|established|created|launched|joined|introduced|privatised|floated|since|class of)(?: \w+)? (?:in )?)\s*$/i

/** A year behind these words is a time to come; before those it is what something is compared with. */
const toCome =
  /(?:到|至|力争|before|by|until|for|expected in|forecast for|target(?:ed)? for|in time for)\s*[“"]?$|\b(?:by|until)(?: (?:the|early|late|mid|end|start|beginning|middle|spring|summer|autumn|winter|of|in|[A-Z][a-z]+))*[ -]$|\b(?:will|would|should|expects?|expected|forecasts?|predicts?|predicted|could|plans?|aims?|set to|for the (?:financial |fiscal )?year to)\b[^.;]{0,60}$/i
const planned =
  /^年?(?:末|底)?(?:前|将|力争|建成|目标|达到)|^[^，。,.]{0,10}(?:将|力争|will\b|is expected|are expected|forecast)/i
const compared =
  /(?:比|较|同|since|from|than in|than|in the same (?:period|month|quarter) (?:of|in|a)|compared (?:with|to)|against)\s*$|\b(?:compared (?:with|to)|from|than)\b[^.,;]{0,32}$/i

/**
 * The year of an article that does not tell its date: the last one it names that is neither to come nor a base of
 * comparison; where it names bases only, the year after; where an English text only foretells years, the year before the
 * first. Null where it names none.
 */
export function guessYear(article: Article): string | null {
  const text = normaliseWidth(article.text.slice(0, SEARCHED))
  let told = 0
  let bases = 0
  let coming = Infinity
  let forecast = Infinity
  let planEnd = -1
  for (const match of text.matchAll(
    /(?<![\d.,$£€])(?:19|20)\d\d(?![\d.,]\d|\d| GMT|[-—~–至到]\s?(?:19|20)?\d\d|[亿万千个家名元人吨])/g,
  )) {
    const year = Number(match[0])
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(match.index + 4, match.index + 40)
    if (began.test(before)) continue
    // What a sentence says behind 到2018年 is to come as well.
    const plannedOn = planEnd >= 0 && year >= coming && !/[。\n]/.test(text.slice(planEnd, match.index))
    if (toCome.test(before) || planned.test(after) || plannedOn) {
      planEnd = match.index
      coming = Math.min(coming, year)
      if (!deadline.test(before)) forecast = Math.min(forecast, year)
    } else if (compared.test(before)) bases = Math.max(bases, year)
    else told = Math.max(told, year)
  }
  // "Elected in 1997, she wants it by 2007" does not tell when it was written.
  if (told > 0 && coming < Infinity && Math.max(told, bases) < coming - LONGEST_PLAN) return null
  if (told > 0) return String(Math.max(told, bases))
  if (bases > 0) return String(bases + 1)
  return /\p{Script=Han}/u.test(text) || forecast === Infinity ? null : String(forecast - 1)
}

/** A dateline: 新华社某地1月5日电, 7月15日讯, 1月18日，记者从某处获悉. */
const dateline = /(?<![\d年])(\d{1,2})月(\d{1,2})日(?:晚间?)?(?:电|讯|专电|[（(]记者|[，,]记者)/
const DATELINE_HEAD = 400
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const englishDay = new RegExp(
  `\\b(?:on |[A-Z][a-z]+day,? )(?:(\\d{1,2}) (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2})),? (20\\d\\d|19\\d\\d)\\b`,
  'g',
)

/**
 * The day, or else the year, of an article that does not print its date: the year it tells of with the day of its
 * dateline, in spring the year after one that is told of as over; in English the last whole day it names.
 */
export function guessDate(article: Article): string | null {
  const year = guessYear(article)
  if (year === null) return null
  const text = normaliseWidth(article.text.slice(0, SEARCHED))
  const line = dateline.exec(text.slice(0, DATELINE_HEAD))
  if (line) {
    const month = Number(line[1])
    const over = new RegExp(
      `${year}年(?!是|将|我|计划|要)[^。]{0,40}?(?:累计|完成|实现|达|全年|增长)[^。]{0,20}\\d`,
    )
    return dayIso(Number(year) + (month <= 3 && over.test(text) ? 1 : 0), month, Number(line[2]))
  }
  const days = [...text.matchAll(englishDay)]
    .filter((day) => day[5] === year)
    .map((day) => dayIso(Number(year), MONTHS.indexOf(day[2] ?? day[3]!) + 1, Number(day[1] ?? day[4])))
  return days.sort().at(-1) ?? year
}

/** The year that a title gives to all that a statistical report tells; others tell of several years. */
export function titleYear(title: string): number | null {
  const match = /((?:19|20)\d\d)年[^，。]{0,24}(?:公报|统计|运行情况|经济形势|年报|年度报告)/.exec(title)
  return match && !/政府工作/.test(title) ? Number(match[1]) : null
}
