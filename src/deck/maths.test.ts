import { describe, expect, test } from 'vitest'
import { readSlide, shown } from './samples.ts'

function wordsOf(markdown: string): string {
  const [block] = readSlide(markdown).slide.blocks
  if (block?.type !== 'paragraph') return ''
  return block.inlines.map((one) => (one.type === 'maths' ? `⟨${one.tex}⟩` : shown([one]))).join('')
}

describe('maths in a line', () => {
  test.each([
    ['so $E = mc^2$.', 'so ⟨E = mc^2⟩.'],
    ['$\\frac{a}{b}$-mal', '⟨\\frac{a}{b}⟩-mal'],
    ['从 $x_1$ 到 $x_n$', '从 ⟨x_1⟩ 到 ⟨x_n⟩'],
    ['so \\(a + b\\)', 'so ⟨a + b⟩'],
    ['$a \\text{ if it rains}$', '⟨a \\text{ if it rains}⟩'],
  ])('is found in %j', (markdown, words) => expect(wordsOf(markdown)).toBe(words))

  test.each([
    'from $5 to $10',
    '$5–$10 a month',
    '$20k, then US$30k',
    'costs $5 (about HK$40)',
    '花了$5（约HK$）',
    'in $HOME and $PATH',
    'a $ b $ c',
  ])('is none in %j', (markdown) => expect(wordsOf(markdown)).toBe(markdown))

  test('stands alone between two dollars', () => {
    expect(readSlide('$$\na = b\n$$').slide.blocks).toMatchObject([{ type: 'maths', tex: 'a = b' }])
    expect(readSlide('\\[ a = b \\]').slide.blocks).toMatchObject([{ type: 'maths', tex: 'a = b' }])
  })
})
