import { unicodeRange } from './range.ts'
import type { FontRule } from './cut.ts'
import type { Face } from './source.ts'

/**
 * Every face claims one ascent and descent, in per cent of the font size, so that a line box is the same whatever
 * stands in it. Their middle is that of a Han character (880 and −120 of 1000 units).
 */
const ascent = 104
const descent = 28

/**
 * Families of their own: formulas are built by the measures of their font, and an emoji of several characters may hold
 * digits and signs (`1️⃣`, `🏃‍♀️`) that by themselves are another face's.
 */
const families: Partial<Record<Face, string>> = { maths: 'Deck Maths', sequences: 'Deck Emoji' }

/**
 * One `@font-face` rule of the family `Deck`, or of one of the others. Text waits for its own font, but for what is
 * shown when somebody asks for it; `src/browser/fonts.ts` tells such faces by that. Its figures are tabular, on a canvas too, and those of headings proportional.
 */
export function fontFace(
  { part, face, weight, display, size, characters, halved }: FontRule,
  url: string,
): string {
  // `size-adjust` scales the overrides too.
  const percent = (metric: number): string => `${Number(((metric / size) * 100).toFixed(3))}%`
  const descriptors = {
    'font-family': display ? 'Deck Display' : (families[face] ?? 'Deck'),
    'font-weight': weight,
    'font-display': part === 'asked' ? 'swap' : 'block',
    src: `url(${url}) format("${url.endsWith('.ttf') ? 'truetype' : 'woff2'}")`,
    'unicode-range': unicodeRange(characters),
    ...(face !== 'maths' && {
      'ascent-override': percent(ascent),
      'descent-override': percent(descent),
      'line-gap-override': '0%',
    }),
    ...(halved && { 'font-feature-settings': '"halt"' }),
    ...(face === 'latin' && { 'size-adjust': `${size}%` }),
    ...(face === 'latin' && { 'font-feature-settings': display ? '"pwid","palt"' : '"tnum","pwid","palt"' }),
  }
  const body = Object.entries(descriptors).map(([name, value]) => `${name}:${value}`)
  return `@font-face{${body.join(';')}}\n`
}
