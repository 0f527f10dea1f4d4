import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { defaultSurroundings } from './context.ts'
import { renderArticle } from './article.ts'

const article = `---
title: 报告
date: 2023-02-17
---

## 产值

2022年，昌和县工业总产值2600亿元。[^1]

![一座 <厂>](factory.png)

![远处](https://example.org/far.png)

> 要让企业办事更省心。

- 一
  - 二

\`\`\`js
const a = 1 < 2
\`\`\`

| 年份 | 企业（家） |
| --- | --- |
| 2021 | 120 |
| 2022 | 135 |

[^1]: 数据为快报。
`

const shown = (deckText: string, keep: Set<string> | null = null) => {
  const { traced } = runPipeline({ file: 'article.md', text: article }, { file: 'deck.md', text: deckText })
  const around = { ...defaultSurroundings, keep, pictures: new Map([['factory.png', 'files/f.png']]) }
  return renderArticle(traced, around).text.replace(/\s*\n\s*/g, '')
}

test('each block of an article is shown as what it is', () => {
  const page = shown('# 报告\n')
  expect(page).toContain('<img src="files/f.png" alt="一座 &lt;厂&gt;" loading="lazy"')
  // One that is elsewhere is fetched by nobody.
  expect(page).not.toContain('example.org')
  expect(page).toContain('<p class="aside">远处</p>')
  expect(page).toContain('<blockquote><p>要让企业办事更省心。</p></blockquote>')
  expect(page).toContain('<ul><li>二</li></ul></li>')
  expect(page).toContain('<pre><code>const a = 1 &lt; 2</code></pre>')
  expect(page).toContain('<th scope="row">2021</th><td><mark id="s2">120</mark></td>')
  expect(page).toContain('<p class="aside" role="note">数据为快报。</p>')
})

const deck = `# 报告

---

## 产值

工业总产值2600亿元

---

## 企业

2022年企业135家，工业总产值2600亿元
`

test('a sentence and a cell lead back to the slides that use them', () => {
  const page = shown(deck)
  const back = (id: string, number: number) => `<a class="use" href="./#${id}" title="${id}">${number}</a>`
  expect(page).toContain(`<mark id="s1">2600亿元</mark>${back('产值', 2)}${back('企业', 3)}。`)
  expect(page).toContain(`<mark id="s3">135</mark>${back('企业', 3)}</td>`)
  expect(shown(deck, new Set(['企业']))).toContain(`<mark id="s1">2600亿元</mark>${back('企业', 3)}。`)
})
