import { expect, it } from 'vitest'
import { hashOf } from './sources.ts'
import { updateDeck } from './update.ts'

const slide = (title: string, ...sentences: string[]) =>
  `<!-- .slide: layout="list" id="${title}"${sentences.length > 0 ? ` from="${sentences.map(hashOf).join(' ')}"` : ''} -->\n\n## ${title}\n\nWords of ${title}.\n`
const deck = (...slides: string[]) => `---\ntitle: T\nlang: en\n---\n\n${slides.join('\n---\n\n')}`
const hashes = (...sentences: string[]) => new Set(sentences.map(hashOf))

const existing = deck(
  slide('Cover'),
  slide('One', 'A.').replace('Words of One', 'My own words'),
  slide('Thanks'),
)

it('puts what is new behind what it follows, and keeps what the author wrote', () => {
  const drafted = deck(slide('Cover'), slide('One', 'A.'), slide('Two', 'B.'), slide('Thanks'))
  const { text, added, stale } = updateDeck(existing, drafted, hashes('A.'), hashes('A.', 'B.'))
  expect(added).toEqual(['Two'])
  expect(stale).toEqual([])
  expect(text.match(/(?<=## ).+/g)).toEqual(['Cover', 'One', 'Two', 'Thanks'])
  expect(text).toContain('My own words.')
  expect(text.match(/^---$/gm)).toHaveLength(5)
  // Once it is there, it is not put in again.
  expect(updateDeck(text, drafted, hashes('A.'), hashes('A.', 'B.')).text).toBe(text)
})

it('marks a slide whose sentence is gone, once, and changes nothing else of it', () => {
  const drafted = deck(slide('Cover'), slide('Thanks'))
  const { text, added, stale } = updateDeck(existing, drafted, hashes('A.'), hashes('C.'))
  expect([added, stale]).toEqual([[], ['One']])
  expect(text.replace(/ stale/, '')).toBe(existing)
  expect(updateDeck(text, drafted, hashes('A.'), hashes('C.')).stale).toEqual([])
})

it('does not bring back what its author has thrown away', () => {
  const drafted = deck(slide('Cover'), slide('One', 'A.'), slide('Gone', 'G.'), slide('Thanks'))
  expect(updateDeck(existing, drafted, hashes('A.', 'G.'), hashes('A.', 'G.')).text).toBe(existing)
})

it('tells sentences apart whatever blanks they have', () => {
  expect(hashOf('A b.')).toBe(hashOf('A  b.'))
  expect(hashOf('A b.')).not.toBe(hashOf('A c.'))
})

it('gives a slide that is put in an id that no other has', () => {
  const drafted = deck(slide('Cover'), slide('One', 'A.', 'B.'), slide('Thanks'))
  const { text, added } = updateDeck(existing, drafted, hashes('A.'), hashes('A.', 'B.'))
  expect(added).toEqual(['One-2'])
  expect(text.match(/id="[^"]+"/g)).toEqual(['id="Cover"', 'id="One"', 'id="One-2"', 'id="Thanks"'])
})
