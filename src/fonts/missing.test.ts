import { expect, it } from 'vitest'
import { findMissing, missingCharacters } from './missing.ts'
import { charactersUsed } from './used.ts'

const deck = { file: 'deck.md', text: '# 标题\n\n他叫张𠮷，⚡ &#x2CB4E;\n' }
const article = { file: 'article.md', text: '张𠮷' }

it('finds what neither font has, in any weight', async () => {
  expect(await findMissing(charactersUsed('⚡昌a²<b>𠮷⚡</b>年'), 'zh-CN')).toEqual(['⚡', '𠮷'])
})

it('names the character, its code point and its first place', () => {
  expect(missingCharacters(['𠮷'], [deck, article])).toEqual([
    {
      code: 'missing-character',
      severity: 'warning',
      message: "“𠮷” (U+20BB7) is not in the font that travels with the deck: one of the system's shows it",
      expected: 'its common form, or a picture of it: Noto Sans SC lacks this character',
      file: 'deck.md',
      line: 3,
      column: 4,
    },
  ])
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
