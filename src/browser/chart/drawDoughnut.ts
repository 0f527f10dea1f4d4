import type { Plugin } from 'chart.js'
import { arcOf, paintArc } from './arc.ts'
import { fillOutline } from './bend.ts'
import { partLook } from '../../chart/look.ts'
import type { RingLabels } from './ringLabels.ts'
import type { ChartPicture } from './picture.ts'
import type { RingDataset } from './seen.ts'
import { painted } from './theme.ts'

/** Paints the arcs of a ring as far as they have grown, one behind the other. */
export function drawDoughnut(picture: ChartPicture, labels: RingLabels): Plugin<'doughnut'> {
  const { spec, theme } = picture
  const { scale, ground } = theme
  return {
    id: 'marks',
    beforeDatasetDraw: () => false,
    afterDatasetsDraw(chart) {
      const context = chart.ctx
      const arcs = chart.getDatasetMeta(0).data.map((_, row) => arcOf(chart, row))
      const { bent } = chart.data.datasets[0] as unknown as Partial<RingDataset>
      const ring = { ...arcs[0]!, startAngle: 0, endAngle: 2 * Math.PI }
      paintArc(context, ring, { colour: theme.rule, ground: null, body: 'solid', scale, alpha: 0.55 })

      let startAngle = arcs[0]!.startAngle
      for (const row of spec.rows.keys()) {
        const arc = arcs[row]!
        const endAngle = startAngle + (arc.endAngle - arc.startAngle) * picture.amount(0, row)
        const style = { ...painted(theme, partLook(spec, row)), ground, scale, alpha: 1 }
        const own = bent?.get(row)
        if (own) for (const outline of own.outlines) fillOutline(context, outline, own.colour)
        else if (endAngle > startAngle) paintArc(context, { ...arc, startAngle, endAngle }, style)
        startAngle = endAngle
      }
      labels.draw(
        context,
        ring,
        arcs.map(({ startAngle, endAngle }) => (startAngle + endAngle) / 2),
        chart.height,
      )
    },
  }
}
