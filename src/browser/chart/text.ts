import type { Weight } from '../../model.ts'
import type { ChartPicture } from './picture.ts'

export interface TextStyle {
  size: number
  colour: string
  weight?: Weight
  /** Where `x` is. */
  align?: 'left' | 'center' | 'right'
  alpha?: number
}

/** Writes on the canvas; `y` is the baseline. */
export function write(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  text: string,
  x: number,
  y: number,
  { size, colour, weight = 700, align = 'left', alpha = 1 }: TextStyle,
): void {
  if (alpha <= 0) return
  context.save()
  context.globalAlpha = alpha
  context.font = `${weight} ${size}px ${picture.theme.family}`
  context.fillStyle = colour
  context.textAlign = align
  context.textBaseline = 'alphabetic'
  context.fillText(text, x, y)
  context.restore()
}
