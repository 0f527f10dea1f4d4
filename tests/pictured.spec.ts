import { pictured } from './buildSites.ts'
import { expect, test } from './fixtures.ts'
import { walkForFaults } from './walkForFaults.ts'

test.use({ folder: pictured, contextOptions: { reducedMotion: 'reduce' } })

test('tall and wide pictures keep their shape, and stay inside every layout', async ({ page, deck }) => {
  expect(await walkForFaults(page, deck)).toEqual([])
  await deck.open('?print-pdf')
  const shapes = await page.locator('.box img').evaluateAll((pictures) =>
    (pictures as HTMLImageElement[]).map(({ id, naturalWidth, naturalHeight, width, height }) => ({
      id,
      // What is shown of a picture is as large as its box, and not a part of it.
      stretched: Math.abs(width / height / (naturalWidth / naturalHeight) - 1) > 0.02,
      small: Math.max(width, height) < 100,
    })),
  )
  expect(shapes.length).toBe(11)
  expect(shapes.filter(({ stretched, small }) => stretched || small)).toEqual([])
})

test('a picture that is not much wider than high stands at the side of the words of its slide', async ({
  page,
  deck,
}) => {
  await deck.open('?print-pdf')
  const slides = await page.locator('[data-fit~="beside"]').evaluateAll((slides) =>
    slides.map((slide) => {
      const picture = slide.querySelector('.body img')!.getBoundingClientRect()
      const words = [...slide.querySelectorAll('.body :is(p, strong, span)')].filter(
        (one) => !one.querySelector('img') && one.textContent !== '',
      )
      return words.every((one) => one.getBoundingClientRect().right <= picture.left + 1)
    }),
  )
  expect(slides).toEqual([true, true, true])
})
