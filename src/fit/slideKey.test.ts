import { expect, test } from 'vitest'
import { runPipeline } from '../pipeline.ts'
import { renderDeck } from '../render/render.ts'
import { slideKeys } from './slideKey.ts'

const article = { file: 'article.md', text: '# River\n\nA river.\n' }

function keys(...slides: string[]) {
  const text = ['# River', ...slides].join('\n\n---\n\n')
  return slideKeys(renderDeck(runPipeline(article, { file: 'deck.md', text }).traced), 'program')
}

test('a slide keeps its key whatever stands before it, and loses it by a change', () => {
  const key = keys('## One\n\n- a\n- b').get('one')
  expect(key).toBeDefined()
  expect(keys('## Before\n\n- x', '## One\n\n- a\n- b').get('one')).toBe(key)
  expect(keys('## One\n\n- a\n- c').get('one')).not.toBe(key)
})
