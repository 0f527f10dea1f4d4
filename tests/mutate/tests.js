import { createRequire } from 'node:module'

// The assertions of Vitest, from where it has them itself.
const ofVitest = createRequire(import.meta.resolve('vitest')).resolve('@vitest/expect')
const { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } = await import(ofVitest)

/**
 * Stands for `vitest` in the copy: tests are not run where they are written, but put into `tests`, so that each can be run
 * again for every mutant that it meets.
 */
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** @type {{ name: string, run: () => unknown }[]} */
export const tests = []
export const expect = Object.assign((value) => chai.expect(value), chai.expect)

const names = []

export function describe(name, body) {
  names.push(name)
  body()
  names.pop()
}
describe.each = (rows) => eachOf(rows, describe)

export function test(name, ...rest) {
  tests.push({ name: [...names, name].join(' > '), run: bodyOf(rest) })
}
test.each = (rows) => eachOf(rows, test)
/** What asks for material that lies elsewhere is not asked. */
test.runIf = () => () => {}
test.skipIf = () => () => {}
export const it = test
export const vi = {}

const bodyOf = (rest) => rest.find((part) => typeof part === 'function')

/** One for each row, named by it. */
function eachOf(rows, add) {
  return (name, ...rest) => {
    for (const row of rows) {
      const told = String(JSON.stringify(row)).slice(0, 60)
      add(`${name} ${told}`, () => bodyOf(rest)(...(Array.isArray(row) ? row : [row])))
    }
  }
}
