import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { renderDeck } from '../render/render.ts'
import { openFitGate } from './fitGate.ts'

const article = { file: 'article.md', text: '# River\n\nA river.\n' }

/** A page that measures what its address asks for, and keeps the address. */
function measuring(asked: string[][], all: string[]): Page {
  let slides: string[] = []
  return {
    on: () => {},
    close: () => Promise.resolve(),
    goto(address: string) {
      slides = new URL(address).searchParams.getAll('slide')
      asked.push(slides)
      return Promise.resolve()
    },
    locator: () => ({
      waitFor: () => Promise.resolve(),
      getAttribute: () =>
        Promise.resolve(
          JSON.stringify(
            (slides.length > 0 ? slides : all).map((slide) => ({ slide, step: '', faults: [] })),
          ),
        ),
    }),
  } as unknown as Page
}

async function measured(words: string[], asked: string[][]): Promise<string[]> {
  const text = ['# River', ...words.map((word, i) => `## S${i + 1}\n\n- ${word}`)].join('\n\n---\n\n')
  const { traced } = runPipeline(article, { file: 'deck.md', text })
  const rendered = renderDeck(traced)
  const all = rendered.slides.map(({ id }) => id)
  const openWindow = () => Promise.resolve(measuring(asked, all))
  const gate = await openFitGate({ rendered, traced, openWindow, allowOverflow: false })
  const { fits } = await gate.measure(() => ({ page: '', file: () => undefined }))
  await gate.close()
  return fits!.map(({ slide }) => slide)
}

test('where one slide of a deck is another, that slide alone is measured again', async () => {
  const once = String(Math.random())
  const asked: string[][] = []
  expect(await measured([`a ${once}`, `b ${once}`], asked)).toEqual(['river', 's1', 's2'])
  expect(await measured([`a ${once}`, `c ${once}`], asked)).toEqual(['river', 's1', 's2'])
  expect(await measured([`a ${once}`, `c ${once}`], asked)).toEqual(['river', 's1', 's2'])
  expect(asked.slice(1)).toEqual([['s2']])
})
