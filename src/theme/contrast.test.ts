import { describe, expect, test } from 'vitest'
import { contrastOf } from '../colour.ts'
import { signals } from './signs.ts'
import type { Colours } from './theme.ts'
import { themes } from './themes.ts'

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what is drawn. */
const least = { text: 4.5, drawn: 3 }

const palettes = [...themes.values()].flatMap(({ name, colours }) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['page', 'deep'] as const).map((ground): [string, Colours] => [
      `${name}, ${scheme}, ${ground}`,
      colours[scheme][ground],
    ]),
  ),
)

const contrast = (a: string, b: string) => contrastOf(a.slice(1), b.slice(1))

describe.each(palettes)('%s', (_, colours) => {
  test.each(['ink', 'inkSoft', 'accent', 'target', 'codeName'] as const)(
    '%s is read on its ground',
    (name) => {
      expect(contrast(colours[name], colours.ground)).toBeGreaterThanOrEqual(least.text)
    },
  )

  test('what is drawn is seen on its ground', () => {
    const faint = [...colours.series, colours.motif].filter(
      (colour) => contrast(colour, colours.ground) < least.drawn,
    )
    expect(faint).toEqual([])
  })
})

test.each([...themes.values()])('$name: words that a step colours are read', ({ colours }) => {
  for (const { light, dark } of Object.values(signals)) {
    expect(contrast(light, colours.light.page.ground)).toBeGreaterThanOrEqual(least.text)
    expect(contrast(dark, colours.dark.page.ground)).toBeGreaterThanOrEqual(least.text)
  }
})
