import type { ArcElement, Plugin } from 'chart.js'
import { paintArc, type Arc } from './arc.ts'
import { lookOf, seriesColour } from './look.ts'
import type { RingLabels } from './ringLabels.ts'
import type { Scene } from './scene.ts'

/** Paints the arcs of a ring as far as they have grown, one behind the other. */
export function drawDoughnut(scene: Scene, labels: RingLabels): Plugin<'doughnut'> {
  const { spec, theme } = scene
  const { scale, ground } = theme
  return {
    id: 'marks',
    beforeDatasetDraw: () => false,
    afterDatasetsDraw(chart) {
      const context = chart.ctx
      const arcs = (chart.getDatasetMeta(0).data as unknown as ArcElement[]).map(
        (arc) =>
          arc.getProps(['x', 'y', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'], true) as Arc,
      )
      const ring = { ...arcs[0]!, startAngle: 0, endAngle: 2 * Math.PI }
      paintArc(context, ring, { colour: theme.rule, ground: null, look: 'solid', scale, alpha: 0.55 })

      let startAngle = arcs[0]!.startAngle
      for (const row of spec.rows.keys()) {
        const arc = arcs[row]!
        const endAngle = startAngle + (arc.endAngle - arc.startAngle) * scene.amount(0, row)
        const { look } = lookOf(scene, 0, row)
        if (endAngle > startAngle)
          paintArc(
            context,
            { ...arc, startAngle, endAngle },
            { colour: colourOf(scene, row), ground, look, scale, alpha: 1 },
          )
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

/** Shares take the colours of series; what is aimed at takes its own. */
function colourOf(scene: Scene, row: number): string {
  const { target, colour } = lookOf(scene, 0, row)
  return target || scene.spec.rows.length === 1 ? colour : seriesColour(scene.theme.series, row)
}
