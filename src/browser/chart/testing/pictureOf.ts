import { signs } from '../../../chart/testing/chartOf.ts'
import type { ChartSpec } from '../../../model.ts'
import type { ChartPicture } from '../picture.ts'

/** A picture of 800 × 480 in which each character is half as wide as it is high. */
export function pictureOf(spec: ChartSpec, size = { width: 800, height: 480 }): ChartPicture {
  return {
    spec,
    ...size,
    head: '',
    words: signs,
    theme: {
      ink: 'ink',
      inkSoft: 'ink-soft',
      rule: 'rule',
      ground: 'ground',
      strong: 'strong',
      quiet: 'quiet',
      faint: 'faint',
      accent: 'accent',
      target: 'target',
      series: ['one', 'two', 'three', 'four', 'five'],
      family: 'Deck',
      scale: 1,
    },
    measure: (text, size) => text.length * size * 0.5,
    amount: () => 1,
  }
}
