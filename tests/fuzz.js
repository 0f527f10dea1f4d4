/**
 * `npm run fuzz -- N [seed]`: N cases put together at random, the same for the same seed. The tests run 2000.
 * A case that fails is told with its own seed and its input.
 */
import { spawnSync } from 'node:child_process'

const [cases = '20000', seed = '1'] = process.argv.slice(2)
if (![cases, seed].every((word) => /^\d+$/.test(word))) {
  console.error('usage: npm run fuzz -- N [seed]')
  process.exit(2)
}
const { status } = spawnSync('npx', ['vitest', 'run', 'src/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, ALL_TESTS: '1', FUZZ_CASES: cases, FUZZ_SEED: seed },
})
process.exitCode = status ?? 1
