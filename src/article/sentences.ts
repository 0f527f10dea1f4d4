import { languages, type Language } from '../language/languages.ts'
import { cutLong } from '../cutLong.ts'
import type { LanguageTag } from '../model.ts'
import { normaliseWidth } from '../width.ts'
import type { Line } from './lines.ts'
import { isMarkedUp, visible } from './markup.ts'
import { textBefore } from '../language/engine/beside.ts'

/** Characters in reading order, each with its place in the file. */
export interface Run {
  text: string
  offsets: number[]
}

/** Each language's: a Chinese article names a firm Inc. too. */
const abbreviated = Object.values(languages).map(({ prose }) => prose.abbreviated)
const CLOSING = /[”’」』）)\]"'》]/

/** The characters of a paragraph's lines as one run; a line break is a space in English and nothing in Chinese. */
export function runOf(file: string, lines: Line[], lang: LanguageTag, markdown: boolean): Run {
  const offsets: number[] = []
  const parts: string[] = []
  lines.forEach((line, n) => {
    if (n > 0 && (languages[lang].prose.joint === ' ' || isLatinBreak(lines[n - 1]!, line))) {
      offsets.push(lines[n - 1]!.end)
      parts.push(' ')
    }
    if (markdown && isMarkedUp(line.text)) {
      visible(line.text, (i, char = file[line.start + i]!) => {
        for (let n = 0; n < char.length; n++) offsets.push(line.start + i)
        parts.push(char)
      })
    } else {
      for (let i = line.start; i < line.end; i++) offsets.push(i)
      parts.push(line.text)
    }
  })
  return withoutLooseBlanks({ text: normaliseWidth(parts.join('')), offsets })
}

/** A blank beside a full-width mark, which has its own room. */
const looseBlank = / +(?=[，。；：、！？])|(?<=[，。；：、！？]) +/g

function withoutLooseBlanks({ text, offsets }: Run): Run {
  const blanks = new Set<number>()
  for (const { index, 0: blank } of text.matchAll(looseBlank))
    for (let i = 0; i < blank.length; i++) blanks.add(index + i)
  if (blanks.size === 0) return { text, offsets }
  const isKept = (_: unknown, i: number) => !blanks.has(i)
  // A character outside the basic plane is two of a text.
  return { text: text.split('').filter(isKept).join(''), offsets: offsets.filter(isKept) }
}

function isLatinBreak(before: Line, after: Line): boolean {
  return /[A-Za-z\d,.]$/.test(before.text) && /^[A-Za-z]/.test(after.text)
}

/** Cuts a run into sentences, without the spaces between them; what is longer than one is parted at its clauses. */
export function splitSentences(run: Run, lang: LanguageTag): Run[] {
  const { prose } = languages[lang]
  const isDotted = endsInDot.test(run.text) && !run.text.includes('。')
  const sentences: Run[] = []
  let start = 0
  const add = (from: number, to: number) => {
    while (from < to && run.text[from] === ' ') from++
    while (to > from && run.text[to - 1] === ' ') to--
    if (to > from) sentences.push({ text: run.text.slice(from, to), offsets: run.offsets.slice(from, to) })
  }
  const cut = (end: number) => {
    for (const piece of cutLong(run.text.slice(start, end))) add(start + piece.start, start + piece.end)
    start = end
  }
  for (let i = 0; i < run.text.length; i++) {
    if (!endsSentence(run.text, i, prose) && !(isDotted && partsHan(run.text, i))) continue
    if (isAsked(run.text, start, i)) continue
    while (i + 1 < run.text.length && (CLOSING.test(run.text[i + 1]!) || /[。！？!?]/.test(run.text[i + 1]!)))
      i++
    cut(i + 1)
  }
  cut(run.text.length)
  return sentences
}

/** What stands in brackets in the midst of a sentence has no more characters. */
const LONGEST_ASIDE = 160

/** Whether something is asked, or called out, in brackets in the midst of a sentence: on their own (rented?) machines. */
function isAsked(text: string, start: number, i: number): boolean {
  if (!/[?!？！]/.test(text[i]!)) return false
  const before = text.slice(start, i)
  const isIn = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  if (isIn === -1 || /[)）]/.test(before.slice(isIn))) return false
  return /^[^(（)）]*[)）][\s，,；;]*\p{L}/u.test(text.slice(i + 1, i + LONGEST_ASIDE))
}

/** A Chinese paragraph that is typed with Latin dots ends in one. */
const endsInDot = /[\p{Script=Han}%)）]\.$/u

/** Whether a dot stands between two Chinese sentences of a paragraph that is typed with such: 比重为46%.调查显示. */
function partsHan(text: string, i: number): boolean {
  return (
    text[i] === '.' &&
    /[\p{Script=Han}%)）]/u.test(text[i - 1] ?? '') &&
    /\p{Script=Han}/u.test(text[i + 1] ?? '')
  )
}

function endsSentence(text: string, i: number, prose: Language['prose']): boolean {
  const char = text[i]!
  if (prose.stop.test(char)) return true
  if (prose.spacedStop.test(char)) return /^[”’"')]?(?:\s|$)/.test(text.slice(i + 1, i + 3))
  if (char !== '.' || /^\s*\d{1,2}$/.test(text.slice(0, i))) return false
  if (
    !/^[”’"')]*\s+(?:[“‘"']?[A-Z\d$£€\p{Script=Han}]|\((?:[A-Z\p{Script=Han}]|\d{1,2}\)))/u.test(
      text.slice(i + 1, i + 8),
    )
  )
    return false
  const before = textBefore(text, i, 12)
  return !abbreviated.some((words) => words.test(before))
}
