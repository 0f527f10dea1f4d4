import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findStatistics } from '../statistics/find.ts'
import { calendarOf } from './engine/calendar.ts'
import { oneOf } from './engine/forms.ts'
import { kindRules as enKinds } from './en/kind.ts'
import { measureRules } from './en/measure.ts'
import { clauseStart } from './en/clause.ts'
import * as enTimes from './en/periods.ts'
import { periodForms as enPeriods } from './en/periodForms.ts'
import * as en from './en/scan.ts'
import { guards } from './zh/guards.ts'
import * as zhTimes from './zh/periods.ts'
import { clauseOf } from './zh/clause.ts'
import { kindRules as zhKinds } from './zh/kind.ts'
import { namingRules } from './zh/measure.ts'
import { parts } from './zh/parts.ts'
import { periodForms as zhPeriods } from './zh/periodForms.ts'
import * as zh from './zh/scan.ts'

describe.each([
  ['zh', { ...zh, kindRules: zhKinds }],
  ['en', { ...en, kindRules: enKinds }],
])('the rules of %s', (lang, { scan, scanRules, kindRules }) => {
  it.each(kindRules.filter(({ example }) => example))(
    '$name tells the kind of its example',
    ({ name, example }) => {
      const text = `---\nlang: ${lang}\ndate: 2023-02-17\n---\n\n${example}\n`
      const found = findStatistics(parseArticle({ file: 'a.md', text }).value)
      expect(found.map(({ rules }) => rules?.kind)).toContain(name)
    },
  )

  it.each(scanRules.filter(({ example, passes }) => example && !passes))(
    '$name reads its example',
    ({ name, example }) => {
      expect(scan(example, false).map(({ rule }) => rule)).toContain(name)
    },
  )

  it.each(scanRules.filter(({ example, passes }) => example && passes))(
    '$name passes over its example',
    ({ example }) => {
      expect(scan(example, false)).toEqual([])
    },
  )

  it('have names of their own', () => {
    const names = scanRules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

const days = calendarOf('2023-02-17')

it.each([
  ...parts.map(({ name, example }) => ({ name: `part of a year: ${name}`, example, forms: zhPeriods })),
  ...zhPeriods.map((form) => ({ ...form, forms: zhPeriods })),
  ...enPeriods.map((form) => ({ ...form, forms: enPeriods })),
])('the time $name is read from its example', ({ name, example: [words, iso], forms }) => {
  const [found] = oneOf(forms)(words)
  if (!name.startsWith('part of a year')) expect(found?.form.name).toBe(name)
  expect(found?.form.iso(found.fields, { days, named: null, lastDay: null })).toBe(iso)
})

it.each(guards)('the guard $name tells a unit from other words', ({ units, example: [stands, not] }) => {
  const named = (text: string) =>
    zh.scan(text, false).some(({ unit }) => unit !== null && units.split(' ').includes(unit))
  expect([named(stands), named(not)]).toEqual([stands.includes(units.split(' ')[0]!) || named(stands), false])
})

it.each(measureRules)('$name names the measure of its example', ({ name, example }) => {
  const names = en.scan(example, false).map((token) => {
    const place = {
      text: example,
      token,
      clauseStart: clauseStart(example, token.start),
      right: example.slice(token.end),
    }
    return measureRules.find(({ of, read }) => (!of || of.includes(token.class)) && read(place))?.name
  })
  expect(names).toContain(name)
})

it.each(namingRules)('$name names what its example is of', ({ name, example }) => {
  const tokens = zh.scan(example, false)
  const names = tokens.map((token, index) => {
    const clause = clauseOf(example, tokens, index)
    const place = { text: example, token, clause, left: clause.left, periods: [], names: [] }
    return namingRules.find(({ of, read }) => (!of || of.includes(token.class)) && read(place))?.name
  })
  expect(names).toContain(name)
})

interface NoTime {
  name: string
  example: string
  holds(reach: never): boolean
}
const noTimes: [rules: NoTime[], read: typeof enTimes.findPeriods | typeof zhTimes.findPeriods][] = [
  [enTimes.noTimes, enTimes.findPeriods],
  [zhTimes.noTimes, zhTimes.findPeriods],
]

it.each(noTimes.flatMap(([rules, read]) => rules.map((rule) => ({ ...rule, rule, rules, read }))))(
  '$example would hold a time without the rule $name',
  ({ rule, rules, read, example }) => {
    const count = () => read(example, days, 2022).length
    const all = count()
    const at = rules.indexOf(rule)
    rules.splice(at, 1)
    const without = count()
    rules.splice(at, 0, rule)
    expect(without).toBeGreaterThan(all)
  },
)
