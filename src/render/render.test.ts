import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { hasErrors } from '../problem.ts'
import { expectGolden, golden } from '../testing/golden.ts'
import { joinSlides, renderDeck } from './render.ts'

const read = (name: string) => ({ file: name, text: readFileSync(join(golden, name), 'utf8') })

/** HTML a tag a line, so that a change can be reviewed. */
function indented(html: string): string {
  const lines = html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replace(/<(section|div|h[1-4]|ul|ol|li|figure|table|tr|footer|p|svg|blockquote|header)\b/g, '\n<$1')
    .split('\n')
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

describe('a deck with every layout', () => {
  const { traced, problems } = runPipeline(read('article.md'), read('deck.md'))
  const rendered = renderDeck(traced)

  test('has no problems', () => {
    expect(hasErrors(problems)).toBe(false)
    expect(problems.map(({ code }) => code)).toEqual([])
  })

  test('renders as it did', () => expectGolden('slides.html', indented(joinSlides(rendered).text)))
  test('renders its article as it did', () => expectGolden('article.html', indented(rendered.article.text)))
  test('has the sources that it had', () =>
    expectGolden('sources.json', `${JSON.stringify(rendered.sources, null, 1)}\n`))

  test('ties every number to what supports it', () => {
    const verdicts = traced.mentions.map(({ verdict }) => verdict)
    expect(verdicts.filter((verdict) => !['quoted', 'derived', 'own'].includes(verdict))).toEqual([])
  })
})

test('a QR code says the address that it leads to; without one its place is empty', () => {
  const deck = (url: string) => ({
    file: 'deck.md',
    text: `---\ntitle: 甲\n${url}---\n\n<!-- .slide: qr -->\n\n# 甲`,
  })
  const shown = (url: string) =>
    joinSlides(renderDeck(runPipeline(read('article.md'), deck(url)).traced)).text.replace(/\s+/g, ' ')
  expect(shown('url: https://example.org/甲/\n')).toContain(
    'role="img" aria-label="QR code of this deck: https://example.org/%E7%94%B2/"',
  )
  expect(shown('')).toContain('<figure class="qr"></figure>')
})

test('a link around a number stays one link', () => {
  const article = { file: 'article.md', text: '# 报告\n\n2022年产值2600亿元。\n' }
  const text = '# 一\n\n[2022年产值2600亿元，见原文](https://a.org/) 2022年产值2600亿元\n'
  const { traced } = runPipeline(article, { file: 'deck.md', text })
  const [slide] = renderDeck(traced).slides
  expect(slide!.html.text.match(/<a [^>]*href="[^"]*"|<\/a>/g)).toEqual([
    '<a href="https://a.org/"',
    '</a>',
    '<a class="number" href="article.html#s1"',
    '</a>',
  ])
})

test('no id of a slide is one of the page’s own', () => {
  const slides = ['shoot-0', 'source-m1', 'article', 'help-title'].map(
    (id) => `<!-- .slide: id="${id}" -->\n## 甲`,
  )
  const { traced } = runPipeline(null, { file: 'deck.md', text: slides.join('\n\n---\n\n') })
  const { text } = joinSlides(renderDeck(traced))
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
  const given = new Set(traced.deck.slides.map(({ id }) => id))
  expect(ids.filter((id) => !given.has(id) && !id.includes(':'))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

describe('an article that was pasted from anywhere', () => {
  const hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> [a](javascript:alert(1)) 12家'

  test.each(['article', 'slides'] as const)('runs no code from the %s', (part) => {
    const article = { file: 'article.md', text: `# ${hostile}\n\n2023年新增企业12家。${hostile}\n` }
    const deck = {
      file: 'deck.md',
      text: `# ${hostile}\n\n2023年新增企业12家 ${hostile}\n\nNote:\n${hostile}\n`,
    }
    const rendered = renderDeck(runPipeline(article, deck, { allowUnsupported: true }).traced)
    const html =
      part === 'article' ? rendered.article.text : [joinSlides(rendered), ...rendered.notes.values()].join('')
    expect(html).not.toMatch(/<script|<img|javascript:alert\(1\)"/)
  })
})

test('the table of a chart writes its numbers as the chart does', () => {
  const chart =
    '<!-- .chart: type="bar" unit="visitors" -->\n| Year | Visitors |\n| --- | ---: |\n| 2023 | 420,000 |\n| 2024 | 1.50 |'
  const deck = { file: 'deck.md', text: `---\nlang: en\n---\n\n## Visitors\n\n${chart}\n` }
  const { text } = joinSlides(renderDeck(runPipeline(null, deck, { allowUnsupported: true }).traced))
  expect(
    [...text.matchAll(/<td class="right">(.*?)<\/td>/g)].map(([, cell]) => cell!.replace(/<.*?>/g, '')),
  ).toEqual(['420,000', '1.50'])
})

test('a number that stands large beside its sentence says which way it went', () => {
  const file = (name: string, text: string) => ({ file: name, text })
  const words = 'Carts grew 11.1% this spring. Tables fell 0.2% this spring.'
  const deck =
    '<!-- .slide: layout="list" -->\n\n## Night market\n\n- Carts grew **11.1%** this spring\n- Tables fell **0.2%** this spring\n'
  const article = file('article.md', `---\ntitle: Night market\nlang: en\n---\n\n${words}\n`)
  const { traced } = runPipeline(article, file('deck.md', `---\nlang: en\n---\n\n${deck}`))
  const html = joinSlides(renderDeck(traced)).text
  expect(
    html
      .match(/figure bold hung[^>]*>.*?<\/span>/g)
      ?.map((figure) => figure.replace(/^.*?>/, '').replace(/<[^>]*>/g, '')),
  ).toEqual(['11.1', '−0.2'])
})
