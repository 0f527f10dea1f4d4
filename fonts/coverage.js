/**
 * Writes down what each packed font covers, and which it is, so that asking for a character need not unpack it:
 * `npm run compile && node fonts/coverage.js`, whenever fonts were packed anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { factsOf } from '../lib/fonts/facts.js'

const ending = '.ttf.br'
const lines = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => {
    const data = brotliDecompressSync(readFileSync(join(import.meta.dirname, file)))
    return `${JSON.stringify(file.slice(0, -ending.length))}: ${JSON.stringify(factsOf(data))}`
  })
writeFileSync(join(import.meta.dirname, 'coverage.json'), `{\n${lines.join(',\n')}\n}\n`)
