import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { joinSlides } from '../render/render.ts'
import { composeDeck, keepSlides, renderSite } from './compose.ts'
import { shoots } from '../theme/themes.ts'

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
  const { traced } = runPipeline(article, deck)
  const kept = keepSlides(
    { traced, whole: traced, pictures: new Map(), files: new Map(), diagrams: new Map(), theme: shoots },
    new Set(ids),
  )
  const rendered = renderSite(kept)
  return { traced: kept.traced, rendered, slides: joinSlides(rendered).text }
}

test('a part holds its slides, their notes and sources, and nothing of the others', () => {
  const { traced, rendered, slides } = part('two')
  expect(traced.deck.slides.map(({ id }) => id)).toEqual(['two'])
  expect(slides).toContain('id="two"')
  expect(slides).not.toContain('id="one"')
  expect([...rendered.notes.keys()]).toEqual(['two'])
  expect(JSON.stringify(rendered.sources)).not.toContain('2600亿元')
})

test('a slide of a part keeps its page number', () =>
  expect(part('two').slides).toContain('<span class="page">4</span>'))

test('links lead to slides that are there', () => {
  const all = part('one').traced.deck.slides
  expect(all).toHaveLength(1)
  const agenda = runPipeline(article, deck).traced.deck.slides[1]!.id
  const { slides } = part(agenda, 'two')
  expect(slides).toContain('<a class="entry" href="#two"')
  expect(slides).not.toContain('href="#one"')
})

test('pictures stand where the page looks for them, whatever their names, in the notes too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  const names = [
    'R&D.png',
    "it's.png",
    'a$&.png',
    "a$'.png",
    'a b.png',
    '图.png',
    '😀.png',
    '100%.png',
    '${x}.png',
  ]
  const data = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  for (const [i, name] of names.entries())
    await writeFile(join(folder, name), Buffer.concat([data, Buffer.from([i])]))
  await writeFile(join(folder, 'article.md'), '# 报告\n\n文。\n')
  const shown = names.slice(0, -1).map((name) => `![图](<${name}>)\n`)
  await writeFile(join(folder, 'deck.md'), `# 一\n\n${shown.join('\n')}\nNote:\n![图](<${names.at(-1)}>)\n`)
  const { composed, problems } = await composeDeck(folder, {})
  expect(problems).toEqual([])
  const { slides, notes } = renderSite(composed!)
  const html = [slides[0]!.html, ...notes.values()].join('')
  const addresses = [...composed!.pictures.values()].map(({ address }) => address)
  expect(new Set(addresses).size).toBe(names.length)
  expect([...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src)).toEqual(addresses)
  for (const address of addresses) expect(address).toMatch(/^files\/[\w-]+\.png$/)
  await rm(folder, { recursive: true })
})

test('whatever is wrong with a deck is said in one round: its numbers, pictures and characters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  await writeFile(join(folder, article.file), article.text)
  await writeFile(join(folder, 'deck.md'), '# 一\n\n产值2601亿元 김\n\n![图](none.png)\n\nNote:\n张𠮷\n')
  const { composed, problems } = await composeDeck(folder, {})
  expect(composed).not.toBeNull()
  expect(problems.map(({ severity, code, line }) => `${line} ${severity} ${code}`)).toEqual([
    '3 error unsupported',
    '5 warning missing-file',
    '3 warning missing-character',
    '8 warning missing-character',
  ])
  await rm(folder, { recursive: true })
})
