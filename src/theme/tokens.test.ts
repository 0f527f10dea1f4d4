import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/**
 * Rooms that draw nothing, they read colours and fonts of files that others made; and a speaker's pens, which are the
 * same on every ground, as their ink is.
 */
const reading =
  /^(?:theme\/themes|fuzz|reader|media\/svg|bench)\/|^theme\/signs\.ts$|^colour\.ts$|^browser\/drawing\.ts$/

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.(?:ts|css)$/.test(file) &&
    !reading.test(file) &&
    !/\.test\.ts$|\.d\.ts$|(?:^|\/)(?:samples|testing)(?:\/|\.ts$)/.test(file),
)

/** A file's code, without what is said about it. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

/** White of paper, as office files and canvases are told of it, stands in the signs; so does all else. */
const colour =
  /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?![\w-])|\brgba?\(\d|\bhsla?\(\d|srgbClr val="[\dA-F]{6}"/i
const face =
  /Barlow|Noto (?:Sans|Serif)|Source (?:Han|Serif|Sans)|YaHei|PingFang|Arial|Helvetica|Georgia|SimSun|Consolas|Segoe|Menlo|Cascadia/

test.each([
  ['colour', colour],
  ['face', face],
])('no file but a theme names a %s', (_, pattern) => {
  const named = files.flatMap((file) => {
    const found = pattern.exec(codeOf(file))
    return found ? [`${file}: ${found[0]}`] : []
  })
  expect(named).toEqual([])
})
