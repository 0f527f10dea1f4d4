import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that take seconds: `npm test` runs them, and who asks with `ALL_TESTS=1`. */
const slow = [
  'src/trace/plantedErrors.test.ts',
  'src/trace/plantedClaims.test.ts',
  'src/statistics/find.property.test.ts',
  'src/draft/draft.test.ts',
  'src/fuzz/fuzz.test.ts',
  'src/fuzz/readers.test.ts',
  'src/fuzz/roundTrip.test.ts',
  'src/fuzz/stress.test.ts',
  'src/reader/formats.test.ts',
  'src/export/pptx/renderPptx.test.ts',
  'src/page/attacks.test.ts',
  'src/command/broken.test.ts',
]

/** Unit tests stand beside what they test. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A busy machine is no failure: what must be quick is measured by ratio in the benchmarks.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // pdf.js leaves promises behind that a broken file makes fail.
    onUnhandledError: ({ stack }) => (String(stack).includes('pdfjs.mjs') ? false : undefined),
    exclude: [...configDefaults.exclude, ...(process.env['ALL_TESTS'] ? [] : slow)],
  },
})
