import { expect, test } from 'vitest'
import { cleanSvg } from '../media/svg/cleanSvg.ts'
import { mediaTypeOf } from '../media/mediaType.ts'
import { readSize } from '../media/size.ts'
import { draftFaults, faultsOf } from './invariants.ts'
import { mutate } from './mutate.ts'
import { randomOf } from './random.ts'
import { writeArticle } from './writeArticle.ts'
import { writeDeck } from './writeDeck.ts'
import { svgFaults, writeSvg } from './writeSvg.ts'

/** `npm run fuzz -- 100000 7` asks for more than the tests do. */
const count = Number(process.env['FUZZ_CASES'] ?? 2000)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

/** Runs a share of all cases; the first that fails is told with what repeats it. */
function fuzz(share: number, run: (caseSeed: number) => { faults: string[]; input: string }): void {
  for (let i = 0; i < Math.ceil(count * share); i++) {
    const caseSeed = seed * 1_000_000 + i
    let input = ''
    let faults: string[]
    try {
      ;({ faults, input } = run(caseSeed))
    } catch (error) {
      faults = [(error as Error).stack ?? String(error)]
    }
    expect(faults, `seed ${caseSeed}: ${JSON.stringify(input)}`).toEqual([])
  }
}

function deckCase(caseSeed: number) {
  const random = randomOf(caseSeed)
  const whole = writeArticle(random)
  const written = writeDeck(random, whole)
  const [article, deck] = random.chance(0.5)
    ? [whole, written]
    : [mutate(whole, random), mutate(written, random)]
  return {
    article: { file: random.pick(['article.md', 'article.txt']), text: article },
    deck: { file: 'deck.md', text: deck },
  }
}

test('no article and no deck breaks what is promised', { timeout: 3_600_000 }, () =>
  fuzz(0.75, (caseSeed) => {
    const { article, deck } = deckCase(caseSeed)
    return { faults: faultsOf(article, deck), input: `${article.text}\n=====\n${deck.text}` }
  }),
)

test('a draft of any article passes its own check', { timeout: 3_600_000 }, () =>
  fuzz(0.1, (caseSeed) => {
    const { article } = deckCase(caseSeed)
    return { faults: draftFaults(article), input: article.text }
  }),
)

test('no drawing gets through that runs or fetches anything', { timeout: 3_600_000 }, () =>
  fuzz(0.1, (caseSeed) => {
    const random = randomOf(caseSeed)
    const svg = mutate(writeSvg(random), random)
    const clean = cleanSvg(svg)
    if ('objection' in clean) return { faults: [], input: svg }
    return { faults: svgFaults(clean.text), input: svg }
  }),
)

test('any bytes are told to be something or nothing', { timeout: 3_600_000 }, () =>
  fuzz(0.05, (caseSeed) => {
    const random = randomOf(caseSeed)
    const start = random.pick([
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
      'RIFFxxxxWEBPVP8X',
      'GIF89a',
      '\0\0\0\x18ftypavif',
      'BM',
      '',
    ])
    const bytes = Buffer.from([
      ...Buffer.from(start, 'latin1'),
      ...random.several(60, () => random.below(256)),
    ])
    const size = readSize(bytes)
    const isSize = size === null || (size.width > 0 && size.height > 0)
    mediaTypeOf(bytes)
    return { faults: isSize ? [] : [JSON.stringify(size)], input: bytes.toString('hex') }
  }),
)
