import { expect, test } from 'vitest'
import { contrastOf, isDark } from '../../colour.ts'
import { themes } from '../../theme/themes.ts'
import { palettesOf } from './palette.ts'

/** Grounds of an author's own, on which light and dark are swapped. */
const own = { dark: '101010', light: 'FAFAFA' }

test.each([...themes.values()])('$name: an accent is read on a ground that swaps light and dark', (theme) => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const { dark, ground, swapped } of Object.values(palettesOf(theme, scheme))) {
      expect(dark).toBe(isDark(ground))
      expect(contrastOf(swapped, own[dark ? 'light' : 'dark'])).toBeGreaterThanOrEqual(4.5)
    }
  }
})
