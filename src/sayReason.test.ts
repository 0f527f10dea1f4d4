import { describe, expect, test } from 'vitest'
import { ownReasons } from './trace/own.ts'
import { sayReason } from './sayReason.ts'
import { reasonWords } from './words.ts'

describe('a reason', () => {
  test('is said in the language of the deck', () => {
    expect(sayReason('counts what the slide shows', 'zh-CN')).toBe('本页所列的个数')
    expect(sayReason('counts what the slide shows', 'en')).toBe('counts what the slide shows')
  })

  test('names the line of the article, or of another file', () => {
    expect(sayReason('as printed in line 37 of the article', 'zh-CN')).toBe('原文第37行')
    expect(sayReason('as printed in line 3 of costs.md', 'zh-TW')).toBe('costs.md第3行')
    expect(sayReason('as printed in line 3 of costs.md', 'en')).toBe('as printed in line 3 of costs.md')
  })

  test('of an author stays as it is', () => {
    expect(sayReason('我们自己数的', 'zh-CN')).toBe('我们自己数的')
    expect(sayReason(null, 'zh-CN')).toBeNull()
  })

  test.each(['zh-CN', 'zh-TW'] as const)('of each rule has words in %s', (lang) => {
    expect(ownReasons.filter((reason) => !(reason in reasonWords[lang]))).toEqual([])
  })
})
