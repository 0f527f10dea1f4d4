import { describe } from '../../../chart/describe.ts'
import { kinds } from '../../../chart/kinds.ts'
import type { ChartSpec, LanguageTag } from '../../../model.ts'
import type { Words } from '../../../words.ts'
import { text } from '../../../chart/mark.ts'
import { widthOf } from '../measure.ts'
import type { Palette } from '../palette.ts'
import type { Box } from '../units.ts'
import type { Xml } from '../xml.ts'
import { drawMarks } from './drawMarks.ts'
import { numberStyleOf } from './label.ts'
import { sizes } from './native.ts'
import { isNative, titleOf } from './render.ts'

interface FigureSettings {
  palette: Palette
  lang: LanguageTag
  words: Words
  nextId(): number
  /** What it leads to. */
  click: Xml | null
}

/** A chart of a type that PowerPoint has not, as a group of shapes; null for one that it has. */
export function drawFigure(
  spec: ChartSpec,
  box: Box,
  { palette, lang, words, nextId, click }: FigureSettings,
): Xml | null {
  const { draw } = kinds[spec.type]
  if (isNative(spec.type) || !draw) return null
  const measure = (text: string, size: number, weight = 700) => widthOf(text, weight === 700) * size
  const title = titleOf(spec, numberStyleOf(spec, lang, words))
  const top = title ? sizes.titleLane : 0
  const marks = draw({ spec, words, head: '', width: box.w, height: box.h - top, measure })
  const head = title
    ? [
        text(title, [0, sizes.title - top], sizes.title, null, {
          weight: 400,
          colour: 'ink-soft',
        }),
      ]
    : []
  return drawMarks([...head, ...marks], describe(spec, words), {
    box,
    top,
    palette,
    lang,
    measure,
    nextId,
    click,
  })
}
