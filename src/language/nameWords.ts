import { everyMatch } from '../everyMatch.ts'
import { remembering } from '../remembering.ts'
import { fold, tablesOf } from './cues.ts'

const silent = new Set(tablesOf('naming').flatMap((naming) => [...naming.silent]))
const joining = new RegExp(
  `^.*(?:${tablesOf('naming')
    .flatMap(({ joining }) => joining)
    .join('|')})`,
  'is',
)
const leftOut = tablesOf('naming').map(({ leftOut }) => leftOut)
const wholes = tablesOf('naming').map(({ wholeBehind }) => wholeBehind)
const parting = tablesOf('naming').map((naming) => naming.parting)

/** What a name that begins with a number has behind it: 4号线. */
const ordinal = '号'
const numbered = new RegExp(`\\d+${ordinal}\\p{Script=Han}`, 'gu')

/** Whether a text is the rest of a name whose number stands before it. */
export function goesOnFromNumber(text: string): boolean {
  return text.startsWith(ordinal)
}

/** What names somebody, without the word that links it with what follows: 骨科的. */
export function withoutLink(text: string): string {
  return text.replace(/的$|['’]s?\s*$/, '').trim()
}

/** "3% in Harrow and 5% in Norvale": what stands before the word that joins them is told of the number before it. */
export function withoutOthers(between: string): string {
  return between.replace(joining, '')
}

/** Of what a percentage is said to be a part: pupils of "of all pupils came"; '' where nothing says. */
export function wholeBehind(behind: string): string {
  return wholes.map((pattern) => pattern.exec(behind)?.groups?.whole ?? '').join(' ')
}

/** Whole names of two characters in a text: each is one word for `nameWordsIn`, and no chance. */
export function shortNamesIn(text: string): Set<string> {
  return new Set(
    everyMatch(namesOnly(text), /(?<!\p{Script=Han})\p{Script=Han}{2}(?!\p{Script=Han})/gu).map(
      ([name]) => name,
    ),
  )
}

/** The runs of characters of a Chinese text that name something, without verbs, moves and whatever else names nothing. */
export const nameRunsIn = remembering((text): readonly string[] => {
  const runs = everyMatch(namesOnly(text), /[\p{Script=Han}A-Za-z\d]+/gu).map(([run]) => run)
  return runs.some((run) => /\p{Script=Han}/u.test(run)) ? runs : []
})

function namesOnly(text: string): string {
  return parting.reduce(
    (words, pattern) => words.replace(pattern, (...match) => match.at(-1)?.whole ?? '，'),
    fold(text).replace(/总(?=\p{Script=Han})/gu, ''),
  )
}

/** A word of a Latin script without its endings: ship of shipped and shipments, produc of produced and production. */
function stemOf(word: string): string {
  return word
    .replace(/(?<=..)(?:ies|y)$/, 'i')
    .replace(/(?<=...)(?:ings?|ed|s)$/, '')
    .replace(/(?<=....)(?:ment|(?<=c)tion|(?<=[vs])al)$/, '')
    .replace(/(?<=...)e$/, '')
    .replace(/(?<=..[a-z])(?<=(.))\1$/, '')
}

/**
 * What names things in a text, as a set that can be compared with another: pairs of Chinese characters, and words of a
 * Latin script without their endings (earned, earnings). Verbs, moves, times and comparisons name nothing.
 */
export const nameWordsIn = remembering((text): ReadonlySet<string> => {
  const found = new Set<string>()
  const kept = leftOut.reduce((rest, pattern) => rest.replace(pattern, ''), text)
  for (const [word] of everyMatch(kept, /[A-Za-z][A-Za-z\d&]+/g)) {
    const small = word.toLowerCase()
    const isName = small.length > 2 || word === word.toUpperCase()
    if (isName && !silent.has(small)) found.add(stemOf(small))
  }
  for (const [name] of everyMatch(text, numbered)) found.add(name)
  for (const [run] of everyMatch(namesOnly(text), /\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2))
  }
  return found
})
