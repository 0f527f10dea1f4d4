import { expect, test } from 'vitest'
import { drawParagraphs } from './drawText.ts'
import { looks } from './layouts.ts'

function runs(text: string): [string, string][] {
  const paragraphs = [{ pieces: [{ text }], look: looks.text }]
  const [paragraph] = drawParagraphs(paragraphs, looks.text, { lang: 'en', link: () => null })
  const found = paragraph!.text.matchAll(/<a:r>[^]*?latin typeface="([^"]+)"[^]*?<a:t>([^<]*)<\/a:t>/g)
  return [...found].map(([, face, words]) => [face!, words!])
}

test('emoji are runs of their own, those of several characters whole', () => {
  expect(runs('Step 1️⃣ by 👩🏿‍🔬🇨🇭 2024 ©')).toEqual([
    ['+mn-lt', 'Step '],
    ['Segoe UI Emoji', '1️⃣'],
    ['+mn-lt', ' by '],
    ['Segoe UI Emoji', '👩🏿‍🔬🇨🇭'],
    ['+mn-lt', ' 2024 ©'],
  ])
})
