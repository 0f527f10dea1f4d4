import { alternation } from './engine/alternation.ts'
import { down as fallen, up as risen } from './en/cues.ts'
import { stops } from './en/indicators.ts'
import { fold } from './zh-hant/fold.ts'
import { down, notVerbs, up } from './zh/cues.ts'
import { counted, indicators, nominalVerbs, verbs } from './zh/indicators.ts'
import { noMeasures } from './zh/measureCues.ts'

const isLong = (word: string) => word.length > 1

/** Words that hold a verb and are none. */
const whole = [...notVerbs, ...indicators, ...counted].filter((word) => word.length > 2)
/** Words that say how a number is told, and name nothing. */
const between = [...verbs, ...up, ...down, ...noMeasures].filter(
  (word) => isLong(word) && !nominalVerbs.includes(word),
)
const cut = new RegExp(
  `(?<whole>${alternation(whole)})|(?:${alternation(between)})|第[一二三四五六七八九十]+(?!产)|[的了为是达在与和及或由从对将]`,
  'g',
)
const silent = new Set([...stops, ...risen, ...fallen])

/** Whole names of two characters in a text: each is one word for `nameWordsIn`, and no chance. */
export function shortNamesIn(text: string): Set<string> {
  return new Set(
    [...namesOnly(text).matchAll(/(?<!\p{Script=Han})\p{Script=Han}{2}(?!\p{Script=Han})/gu)].map(
      ([name]) => name,
    ),
  )
}

function namesOnly(text: string): string {
  return fold(text).replace(cut, (...match) => match.at(-1).whole ?? '，')
}

/**
 * What names things in a text, as a set that can be compared with another: pairs of Chinese characters, and words of a
 * Latin script in the singular. Verbs, moves, times and comparisons name nothing.
 */
export function nameWordsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(/[A-Za-z][A-Za-z\d&]+/g)) {
    const small = word.toLowerCase()
    const isName = small.length > 2 || word === word.toUpperCase()
    if (isName && !silent.has(small))
      found.add(small.replace(/(?<=..)(?:ies|y)$/, 'i').replace(/(?<=...)s$/, ''))
  }
  for (const [run] of namesOnly(text).matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
}
