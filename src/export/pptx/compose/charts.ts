import { sceneAt } from '../../../chart/steps.ts'
import { isNumber } from '../../../slide/isNumber.ts'
import { isRemark } from '../../../slide/isRemark.ts'
import { apart } from '../../../slide/parts.ts'
import { flow } from '../flow.ts'
import { frame } from '../layouts.ts'
import { fit, heightOf, type TextParagraph, type TextPiece } from '../paragraph.ts'
import type { Shape } from '../shape.ts'
import { objectsIn, paragraphsOf } from '../text.ts'
import { type Composed, place, rule } from './parts.ts'

/** A chart, with what to take away from it beside. */
export function chart(parts: Composed): Shape[] {
  const [charts, rest] = apart(parts.body, 'chart')
  const { region } = parts
  const takeaway = place(parts, 12)
  const isBelow = isRemark(rest)
  const across = rest.length > 0 && !isBelow ? takeaway.box.x - 48 - region.x : region.w
  const each = (across - 32 * (charts.length - 1)) / Math.max(1, charts.length)
  const { x, w } = isBelow ? region : takeaway.box
  // What only speaks of a chart is a small line below it.
  const look = isBelow ? { ...takeaway.look, size: Math.min(24, takeaway.look.size) } : takeaway.look
  const said = paragraphsOf(rest, look)
  const paragraphs = fit(isNumber(rest) ? said.map(withLoudNumber) : said, w, region.h - 60)
  const h = rest.length > 0 ? heightOf(paragraphs, w) : 0
  const y = frame.bottom - (isBelow ? 0 : 32) - h
  const tall = isBelow ? y - 12 - region.y : region.h
  const shapes = charts.map(({ spec }, i): Shape => ({
    kind: 'chart',
    spec: sceneAt(spec, null).spec,
    place: i ? null : place(parts, 11),
    box: { ...region, x: region.x + i * (each + 32), w: each, h: tall },
  }))
  if (rest.length === 0) return shapes
  if (objectsIn(rest).length > 0) return [...shapes, ...flow(rest, takeaway, { ...region, x, w })]
  return [
    ...shapes,
    ...(isBelow ? [] : [rule(x, y - 20, w, 3, 'tx1')]),
    { kind: 'text', place: takeaway, paragraphs, box: { x, y, w, h: frame.bottom - y } },
  ]
}

/** A number on a line of its own, larger than the words about it. */
function withLoudNumber(paragraph: TextParagraph): TextParagraph {
  const pieces = paragraph.pieces.flatMap((piece, i): TextPiece[] =>
    typeof piece === 'string' || !piece.bold
      ? [piece]
      : [...(i > 0 ? ['break' as const] : []), { ...piece, scale: 1.5, colour: 'accent1' }],
  )
  return { ...paragraph, pieces }
}
