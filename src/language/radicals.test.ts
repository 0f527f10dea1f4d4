import { expect, it } from 'vitest'
import { withoutRadicals } from './radicals.ts'

it('puts characters in the places of radicals, one for one', () => {
  const given = '⽇志增⻓了三成，⾼于⼈口，⻔店⻋间'
  const text = withoutRadicals(given)
  expect(text).toBe('日志增长了三成，高于人口，门店车间')
  expect(text).toHaveLength(given.length)
})
