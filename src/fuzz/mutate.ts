import { oddity } from './phrases.ts'
import type { Random } from './random.ts'

type Mutation = (text: string, at: number, length: number, random: Random) => string

const mutations: Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, _, random) => text.slice(0, at) + oddity(random) + text.slice(at),
  (text, at, _, random) =>
    text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1),
  (text, at, length, random) => {
    const to = random.below(text.length + 1)
    return text.slice(0, to) + text.slice(at, at + length) + text.slice(to)
  },
  (text, at) => flipBit(text, at),
]

/** A text with a few wounds: cut, doubled, swapped, struck by what does not belong there, a bit of a byte flipped. */
export function mutate(text: string, random: Random): string {
  let wounded = text
  for (const mutation of random.several(3, () => random.pick(mutations))) {
    wounded = mutation(wounded, random.below(wounded.length + 1), 1 + random.below(20), random)
  }
  return wounded
}

/** As a disk would do it: in the bytes of UTF-8, which may no longer be any. */
function flipBit(text: string, at: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length === 0) return text
  bytes[at % bytes.length]! ^= 1 << (at % 8)
  return bytes.toString()
}
