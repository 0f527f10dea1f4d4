import { expect, test } from 'vitest'
import { attributes } from './attributes.ts'

const element = { classes: ['box', 'wide', 'fragment', 'fade-out'], dataId: null, fragmentIndex: 2 }

test('an author’s class takes no part of the page’s own look', () => {
  expect(attributes(element, 'heading').text).toBe(
    ' class="heading author-box wide fragment fade-out seen-before" data-fragment-index="2"',
  )
})

test.each(['under', 'beside', 'said-by', 'facets', 'tail'])('`%s` is of a layout alone', (name) =>
  expect(attributes({ ...element, classes: [name] }).text).toContain(` class="author-${name}"`),
)

test('declarations are a class, and never an attribute', () => {
  const { text } = attributes({ ...element, classes: [], style: { color: 'red' } })
  expect(text).toMatch(/^ class="s-[a-z\d]+"/)
  expect(text).not.toContain('style')
})
