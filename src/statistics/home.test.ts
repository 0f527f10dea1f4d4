import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { findEntities } from './entities.ts'
import { homeOf } from './home.ts'

/** The name of whose an article's numbers are that it tells of nobody. */
function home(text: string): string | null {
  const article = parseArticle({ file: 'a.md', text: `---\nlang: en\n---\n\n# T\n\n${text}` }).value
  return homeOf(article, findEntities(article))?.names[0] ?? null
}

it.each([
  [
    "Exports rose 6%. Exports to Oakland fell 9%. A clerk called Norvale's export performance a marvel.",
    'Norvale',
  ],
  // Who has numbers of its own is one of many.
  ["Sales rose 6%. Norvale's sales rose 9%.", null],
  // Of two, nobody can tell.
  ["Exports rose 6%. A clerk praised Norvale's exports and Elmland's imports.", null],
  ['Exports rose 6%, said a clerk in Norvale.', null],
])('%s', (text, name) => {
  expect(home(text)).toBe(name)
})
