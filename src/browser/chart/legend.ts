import { tint, type BarStyle } from './bar.ts'
import { seriesLook } from '../../chart/look.ts'
import { typeSizes, type ChartPicture } from './picture.ts'
import { painted } from './theme.ts'
import { middle } from '../../chart/mark.ts'
import { write } from './text.ts'

/** The line above the plot: what is measured, and the names of the series beside their colours. */
export interface Legend {
  height: number
  draw(context: CanvasRenderingContext2D): void
}

/** @param named whether the series are named here; a line's name stands at its end */
export function layLegend(picture: ChartPicture, named: boolean): Legend {
  const { scale } = picture.theme
  const { axis } = typeSizes(picture)
  const swatch = axis * 0.9
  const gap = 10 * scale
  const lineHeight = axis * 1.5
  const items = [
    ...(picture.head ? [{ name: picture.head, series: -1 }] : []),
    ...(named && picture.spec.series.length > 1
      ? picture.spec.series.map(({ name }, series) => ({ name, series }))
      : []),
  ]
  const clear = 10 * scale
  let [x, y] = [0, clear]
  const placed = items.map((item) => {
    const width = (item.series < 0 ? 0 : swatch + gap) + picture.measure(item.name, axis, 400)
    if (x > 0 && x + width > picture.width) [x, y] = [0, y + lineHeight]
    const place = { ...item, x, y }
    x += width + 32 * scale
    return place
  })

  return {
    height: placed.length ? y + lineHeight + clear : clear,
    draw(context) {
      for (const { name, series, x, y } of placed) {
        const center = y + lineHeight / 2
        const style = {
          size: axis,
          weight: 400,
          colour: series < 0 ? picture.theme.inkSoft : picture.theme.ink,
        } as const
        if (series < 0) write(context, picture, name, x, middle(center, axis), style)
        else {
          paintSwatch(context, x, center - swatch / 2, swatch, {
            ...painted(picture.theme, seriesLook(picture.spec, series)),
            scale,
          })
          write(context, picture, name, x + swatch + gap, middle(center, axis), style)
        }
      }
    },
  }
}

function paintSwatch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  { colour, body, scale }: Pick<BarStyle, 'colour' | 'body' | 'scale'>,
): void {
  context.save()
  context.fillStyle = colour
  context.strokeStyle = colour
  context.lineWidth = 2.5 * scale
  if (body !== 'solid') {
    const inset = context.lineWidth / 2
    context.strokeRect(x + inset, y + inset, size - 2 * inset, size - 2 * inset)
    context.globalAlpha = tint
  }
  context.fillRect(x, y, size, size)
  context.restore()
}
