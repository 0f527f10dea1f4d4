import type { Weight } from '../../model.ts'
import type { ChartPicture } from './picture.ts'

export interface TextStyle {
  size: number
  colour: string
  weight?: Weight
  /** Where `x` is. */
  align?: 'left' | 'center' | 'right'
  alpha?: number
  /** What is drawn under it keeps clear of its letters: the colour of the ground. */
  halo?: string | undefined
}

/** Writes on the canvas; `y` is the baseline. */
export function write(
  context: CanvasRenderingContext2D,
  picture: ChartPicture,
  text: string,
  x: number,
  y: number,
  { size, colour, weight = 700, align = 'left', alpha = 1, halo }: TextStyle,
): void {
  if (alpha <= 0) return
  context.save()
  context.globalAlpha = alpha
  context.font = `${weight} ${size}px ${picture.theme.family}`
  context.textAlign = align
  context.textBaseline = 'alphabetic'
  if (halo) {
    // A plate: a PDF has no font of outlined letters.
    const { width } = context.measureText(text)
    const before = { left: 0, center: width / 2, right: width }[align]
    context.fillStyle = halo
    context.fillRect(x - before - size * 0.15, y - size * 0.82, width + size * 0.3, size * 0.94)
  }
  context.fillStyle = colour
  context.fillText(text, x, y)
  context.restore()
}
