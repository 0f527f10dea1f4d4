import { expect, test } from './fixtures.ts'
import { walkForFaults } from './walkForFaults.ts'

for (const [name, viewport] of Object.entries({
  '16:9': { width: 1280, height: 720 },
  '16:10': { width: 1440, height: 900 },
  '4:3': { width: 1024, height: 768 },
})) {
  test.describe(`on a ${name} screen`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } })

    test('every slide and step stays inside its box and is large enough to read', async ({ page, deck }) => {
      expect(await walkForFaults(page, deck)).toEqual([])
    })
  })
}
