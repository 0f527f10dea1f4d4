import { expect, test } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { partsOf } from './parts.ts'
import { isSaidInClaim } from './saidInClaim.ts'

const isSaid = (heading: string, claim: string, layout = 'statement') => {
  const source = `# Deck\n\n---\n\n<!-- .slide: layout="${layout}" -->\n\n## ${heading}\n\n${claim}\n`
  const [, slide] = parseDeck({ file: 'deck.md', text: source }).value.slides
  return isSaidInClaim(slide!, partsOf(slide!))
}

test.each([
  ['the same', 'Harrow is growing', 'Harrow is growing'],
  ['its beginning', 'Harrow is growing', 'Harrow is growing, with **three** new lines'],
  ['all but an aside', 'Harrow grows and builds', 'Harrow grows (by day and by night) and builds'],
  ['a part, in another case', 'the mill closed.', 'In May The Mill closed'],
])('a claim says %s', (_, heading, claim) => expect(isSaid(heading, claim)).toBe(true))

test.each([
  ['other words', 'Outlook', 'Harrow is growing'],
  ['a part of the heading', 'Harrow is growing fast', 'Harrow is growing'],
])('a claim of %s does not', (_, heading, claim) => expect(isSaid(heading, claim)).toBe(false))

test('a heading over other layouts is seen', () =>
  expect(isSaid('Harrow is growing', 'Harrow is growing', 'text')).toBe(false))

test('a heading alone is the claim of a statement', () => expect(isSaid('Harrow is growing', '')).toBe(true))
