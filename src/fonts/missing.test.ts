import { expect, it } from 'vitest'
import { findMissing, missingCharacters } from './missing.ts'
import { charactersUsed } from './used.ts'
import { shoots } from '../theme/themes.ts'

const deck = { file: 'deck.md', text: '# 标题\n\n他叫张𠮷，⚡ &#x2CB4E;\n' }
const article = { file: 'article.md', text: '张𠮷' }

it('finds what neither font has, in any weight', async () => {
  expect(await findMissing(charactersUsed('⚡昌a²₂<b>𠮷김⚡</b>年'), 'zh-CN', shoots.faces)).toEqual([
    '김',
    '𠮷',
  ])
})

it('names the character, its code point and its first place', () => {
  expect(missingCharacters(['𠮷'], [deck, article])).toEqual([
    {
      code: 'missing-character',
      severity: 'warning',
      message: "“𠮷” (U+20BB7) is not in the fonts that travel with the deck: one of the system's shows it",
      expected: 'a font that has it in the folder fonts/ beside deck.md, or a picture of it',
      file: 'deck.md',
      line: 3,
      column: 4,
    },
  ])
})

it('names the characters of a line at once', () => {
  const [first, ...others] = missingCharacters([...'김민수𠮷'], [{ file: 'deck.md', text: '𠮷\n\n김민수' }])
  expect(first).toMatchObject({ line: 3, column: 1 })
  expect(first!.message).toContain('“김” (U+AE40), “민” (U+BBFC), “수” (U+C218) are not in the fonts')
  expect(others).toMatchObject([{ line: 1, column: 1 }])
})

it('finds a character that is written as a reference', () => {
  expect(missingCharacters(['\u{2cb4e}'], [article, deck])[0]).toMatchObject({
    file: 'deck.md',
    line: 3,
    column: 9,
  })
})

it('asks for words in place of an emoji', () => {
  expect(missingCharacters(['⚡'], [deck])[0]?.expected).toMatch(/emoji/)
})

it('points at the start of the first file where the character came from elsewhere', () => {
  expect(missingCharacters(['ᚠ'], [deck, article])[0]).toMatchObject({ file: 'deck.md', line: 1, column: 1 })
})
