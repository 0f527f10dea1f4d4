import { qualifierOf } from '../../../chart/label.ts'
import type { Block, Mention } from '../../../model.ts'
import type { RenderContext } from '../../../render/context.ts'
import { sayShare } from '../../../render/sayShare.ts'
import type { Slot } from '../../../slide/slots.ts'
import { stateOf } from '../../../slide/state.ts'
import { looks } from '../layouts.ts'
import { widthOf } from '../measure.ts'
import { fitOnOneLine, lineHeight, type TextParagraph } from '../paragraph.ts'
import type { Colour } from '../palette.ts'
import type { RuleShape, Shape } from '../shape.ts'
import type { Box } from '../units.ts'

/** What a share takes of the height, and how thick its bar is, in pixels. */
export const shareRow = 44
const shareThick = 22

/** A share as a part of a bar, and beside it what it is. */
export function shareBar(share: Mention, claim: Block, { x, y, w }: Box, { words }: RenderContext): Shape[] {
  const said = sayShare(share, claim, words)
  const beside = Math.max(112, widthOf(said, true) * looks.caption.size) + 16
  const whole = w - beside
  const bar = (length: number, colour: Colour): Shape =>
    across(x, y + shareRow / 2, length, shareThick, colour)
  return [
    bar(whole, 'bg2'),
    bar((whole * share.value) / 100, 'accent1'),
    lineOf(
      { pieces: [{ text: said }], look: looks.caption },
      { x: x + whole + 16, y, w: beside - 16, h: shareRow },
    ),
  ]
}

/** How wide the bar over a milestone is at most, how large a cell is, and how far apart cells stand, in pixels. */
const [widest, cell, apart] = [144, 28, 4]

/** The figure over a milestone, on its horizon, which comes with its words: a level to scale, a place or a count as cells. */
export function slotShapes(slot: Slot, { x, y, w, h }: Box, { words }: RenderContext): Shape[] {
  const at = (slot.kind === 'place' ? slot.place : slot.mention).start
  const said = (text: string, bottom: number): Shape => {
    const look = { ...looks.caption, bold: true, before: 0 }
    const [line] = fitOnOneLine([{ pieces: [{ text, at }], look }], w)
    const high = lineHeight(look)
    return lineOf(line!, { x, y: bottom - high - 8, w, h: high })
  }
  if (slot.kind === 'level') {
    const { mention, share } = slot
    const high = (h - lineHeight(looks.caption) - 8) * share
    const middle = x + Math.min(widest, w) / 2
    const colour = stateOf(mention) === 'target' ? 'accent3' : 'accent1'
    const bar: Shape = {
      kind: 'rule',
      from: [middle, y + h - high],
      to: [middle, y + h],
      colour,
      weight: Math.min(widest, w),
      at,
    }
    return [said(qualifierOf(mention.bound, words) + mention.text, y + h - high), bar]
  }
  const [count, lit] =
    slot.kind === 'place' ? [slot.among.value, slot.place.value] : [slot.mention.value, null]
  const text = slot.kind === 'place' ? `${slot.place.value} / ${slot.among.value}` : slot.mention.text
  const size = Math.min(cell, (w - apart * (count - 1)) / count)
  const bottom = y + h - 16
  const cells = Array.from({ length: count }, (_, i): Shape => {
    const colour = lit === null || lit === i + 1 ? 'accent1' : 'bg2'
    return { ...across(x + i * (size + apart), bottom - size / 2, size, size, colour), at }
  })
  return [said(text, bottom - size), ...cells]
}

/** A bar that lies: a line as thick as it is high. */
export function across(x: number, middle: number, length: number, weight: number, colour: Colour): RuleShape {
  return { kind: 'rule', from: [x, middle], to: [x + length, middle], colour, weight }
}

function lineOf(paragraph: TextParagraph, box: Box): Shape {
  return { kind: 'free-text', paragraphs: [paragraph], look: looks.caption, box }
}
