import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { keepSlides } from './keepSlides.ts'

const article = { file: 'article.md', text: '# 报告\n\n2022年产值2600亿元。2021年产值2000亿元。\n' }
const deck = {
  file: 'deck.md',
  text: `# 开头

---

<!-- .slide: layout="agenda" -->
## 目录

---

<!-- .slide: layout="section" id="one" -->
# 一

2022年产值2600亿元

Note:
说一

---

<!-- .slide: layout="section" id="two" -->
# 二

2021年产值2000亿元

Note:
说二
`,
}

function part(...ids: string[]) {
  const { traced, rendered } = runPipeline(article, deck)
  return keepSlides({ traced, rendered, pictures: new Map(), files: new Map() }, new Set(ids))
}

test('a part holds its slides, their notes and sources, and nothing of the others', () => {
  const { traced, rendered } = part('two')
  expect(traced.deck.slides.map(({ id }) => id)).toEqual(['two'])
  expect(rendered.slides).toContain('id="two"')
  expect(rendered.slides).not.toContain('id="one"')
  expect(Object.keys(rendered.notes)).toEqual(['two'])
  expect(JSON.stringify(rendered.sources)).not.toContain('2600亿元')
})

test('a slide of a part keeps its page number', () =>
  expect(part('two').rendered.slides).toContain('<span class="page">4</span>'))

test('links lead to slides that are there', () => {
  const all = part('one').traced.deck.slides
  expect(all).toHaveLength(1)
  const agenda = runPipeline(article, deck).traced.deck.slides[1]!.id
  const { slides } = part(agenda, 'two').rendered
  expect(slides).toContain('<a class="entry" href="#two"')
  expect(slides).not.toContain('href="#one"')
})
