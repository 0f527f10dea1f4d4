import type { Survey } from './survey.ts'

/** So many letters and digits tell the sentences of an article apart. */
const LENGTH = 7

/**
 * What stands for a text in a deck, so that a later draft sees whether the article still says it: its FNV-1a hash of 32
 * bits in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/), blanks aside.
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text.replace(/\s+/g, '')) {
    hash ^= char.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(LENGTH, '0')
}

/** The hashes of what a slide is made of: of each sentence, and of a table as a whole. */
export function sourcesOf(sentences: readonly number[], { places }: Survey): string[] {
  const texts = sentences.flatMap((index) => {
    const place = places.get(index)
    return place ? [textOf(place)] : []
  })
  return [...new Set(texts)].map(hashOf)
}

/** The hashes of all that an article says. */
export function allSourcesOf({ places }: Survey): Set<string> {
  return new Set([...places.values()].map((place) => hashOf(textOf(place))))
}

function textOf({
  sentence,
  paragraph,
}: {
  sentence: { text: string }
  paragraph: { kind: string; sentences: { text: string }[] }
}) {
  return paragraph.kind === 'table' ? paragraph.sentences.map(({ text }) => text).join('\n') : sentence.text
}
