import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import type { Statistic } from '../model.ts'
import { findStatistics } from '../statistics/find.ts'

// Examples of our own, a line each: words → what is found in them, on 17 February 2023. A line is
// `words → value unit kind period bound`, parted by ` | ` for several numbers; ∅ stands for none, `-` for no
// unit, `..` parts the ends of a range, ↑ and ↓ are directions, `/y` is an average over years, and `target:` stands
// before the kind of what is planned.

const day = '2023-02-17'
const nothing = '∅'
const arrows = { up: '↑', down: '↓' }

function read(words: string, lang: string): Statistic[] {
  const text = `---\nlang: ${lang}\ndate: ${day}\n---\n\n${words}\n`
  return findStatistics(parseArticle({ file: 'corpus.md', text }).value)
}

function show({ value, high, unit, kind, sub, direction, annualised, period, bound }: Statistic): string {
  const number = high === null ? String(value) : `${value}..${high}`
  const told = `${sub ? `${kind}:${sub}` : kind}${direction ? arrows[direction] : ''}${annualised ? '/y' : ''}`
  const facts = [number, unit?.word ?? '-', told, period?.iso, isSaid(bound) ? bound : undefined]
  return facts.filter((fact) => fact !== undefined).join(' ')
}

/** A bound that a word tells. */
function isSaid(bound: Statistic['bound']): boolean {
  return bound !== 'exact' && bound !== 'range'
}

const fewest: Record<string, number> = { zh: 550, 'zh-hant': 40, en: 400 }
const corpora = { 'zh-CN': 'zh', 'zh-TW': 'zh-hant', en: 'en' }

describe.each(Object.entries(corpora))('the corpus of %s', (lang, folder) => {
  const sections = readFileSync(join(import.meta.dirname, folder, 'corpus.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.split('\n')
      return { title, examples: lines.filter((line) => line !== '').map((line) => line.split(' → ')) }
    })
  const examples = sections.flatMap((section) => section.examples)

  it('has hundreds of examples, each once', () => {
    expect(examples.length).toBeGreaterThanOrEqual(fewest[folder]!)
    expect(new Set(examples.map(([words]) => words)).size).toBe(examples.length)
  })

  it.each(sections)('$title', ({ examples }) => {
    const wrong = examples.flatMap(([words, expected]) => {
      const statistics = read(words!, lang)
      const found = statistics.map(show).join(' | ') || nothing
      const rules = statistics.map(({ rules }) => `${rules?.number}, ${rules?.kind}`).join(' | ')
      return found === expected
        ? []
        : [`${words}\n  expected ${expected}\n  found    ${found}\n  by       ${rules}`]
    })
    expect(wrong.join('\n')).toBe('')
  })
})
