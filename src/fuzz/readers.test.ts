import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { CommandError } from '../commandError.ts'
import { readOriginal } from '../reader/read.ts'
import { originalOf, samples, type Sample } from '../reader/samples/originals.ts'
import { chinesePdf, pdfSamples } from '../reader/samples/pdf.ts'
import { problemFaults } from './invariants.ts'
import { randomOf, type Random } from './random.ts'

/** `npm run fuzz -- 100000 7` asks for more than the tests do. */
const count = Math.ceil(Number(process.env['FUZZ_CASES'] ?? 2000) / 10)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)

/** A reader takes no longer than that for a small file, in milliseconds, on a busy machine. */
const longest = 20_000

/** For `npm run fuzz` with many cases, in milliseconds. */
const patience = 3_600_000

/** What a mutation puts in: signs of every format, and numbers that are too large. */
const odd = [
  '<',
  '>',
  '"',
  '&amp;',
  '</td>',
  '<table>',
  '<w:p>',
  '<tr><td colspan="999999" rowspan="0">',
  '0',
  '-1',
  '99999999999',
  '\0',
  '\uFFFD',
  '|',
  '\n',
  ' obj',
  'stream\n',
  '<<',
  '>>',
  '[',
  '/Kids [2 0 R]',
  ',',
  '"""',
  '\t',
  '&#0;',
  '<![CDATA[',
  '<!--',
]

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let wounded = Buffer.from(bytes)
  for (let i = 1 + random.below(4); i > 0; i--) {
    const at = random.below(wounded.length + 1)
    const to = Math.min(wounded.length, at + random.below(60))
    const part = wounded.subarray(at, to)
    const between = random.pick([
      Buffer.alloc(0),
      Buffer.from(random.pick(odd)),
      Buffer.concat([part, part]),
      Buffer.from([random.below(256)]),
    ])
    wounded = Buffer.concat([
      wounded.subarray(0, at),
      between,
      wounded.subarray(random.chance(0.5) ? at : to),
    ])
  }
  return wounded
}

/** Of an archive mostly a file within: a broken archive is refused before anything is read. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const isArchive = strFromU8(bytes.subarray(0, 2), true) === 'PK'
  if (!isArchive || random.chance(0.2)) return mutateBytes(bytes, random)
  const files = unzipSync(bytes)
  const name = random.pick(Object.keys(files))
  return zipSync({ ...files, [name]: mutateBytes(files[name]!, random) }, { level: 0 })
}

async function faultsOf({ name, bytes }: Sample): Promise<string[]> {
  const begin = performance.now()
  try {
    const { text, problems } = await readOriginal(originalOf({ name, bytes }))
    const file = { file: 'article.md', text }
    const found = parseArticle(file)
    const slow = performance.now() - begin > longest ? ['too slow'] : []
    return [
      ...problemFaults(
        [...problems.filter(({ file: at }) => at === 'article.md'), ...found.problems],
        [file],
      ),
      ...slow,
    ]
  } catch (error) {
    if (error instanceof CommandError) return /\n/.test(error.message) ? [error.message] : []
    return [(error as Error).stack ?? String(error)]
  }
}

const doors = {
  'web pages': () => samples.filter(({ name }) => /\.html?$/.test(name)),
  'Word files': () => samples.filter(({ name }) => name.endsWith('.docx')),
  sheets: () => samples.filter(({ name }) => /\.(?:xlsx|csv)$|^tabs$/.test(name)),
  PDF: async () => [
    { name: 'chinese.pdf', bytes: chinesePdf },
    ...(await Promise.all(
      Object.entries(pdfSamples).map(async ([name, make]) => ({ name: `${name}.pdf`, bytes: await make() })),
    )),
  ],
  texts: () => samples.filter(({ name }) => /\.(?:md|txt)$/.test(name)),
}

test.each(Object.entries(doors))(
  '%s that are broken in any way are read or refused in a sentence',
  async (_, door) => {
    const whole = await door()
    for (let i = 0; i < count; i++) {
      const caseSeed = seed * 1_000_000 + i
      const random = randomOf(caseSeed)
      const sample = random.pick(whole)
      const bytes = mutate(sample.bytes, random)
      const faults = await faultsOf({ ...sample, bytes })
      expect(
        faults,
        `seed ${caseSeed}: ${sample.name} ${Buffer.from(bytes).toString('base64').slice(0, 4000)}`,
      ).toEqual([])
    }
  },
  patience,
)
