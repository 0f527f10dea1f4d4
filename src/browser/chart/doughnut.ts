import type { ChartConfiguration } from 'chart.js'
import { drawDoughnut } from './drawDoughnut.ts'
import { layRingLabels } from './ringLabels.ts'
import type { ChartPicture } from './picture.ts'

/** Under this sum, shares leave a rest that is shown as a track; from it on they are a whole within their rounding. */
const whole = 99

/** A ring of shares, each named beside its arc. */
export function configureDoughnut(picture: ChartPicture): ChartConfiguration<'doughnut', number[]> {
  const { spec, theme } = picture
  const values = spec.series[0]!.cells.map(({ value, high }) => high ?? value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0)
  const rest = spec.unit === '%' && sum < whole ? 100 - sum : 0
  const labels = layRingLabels(picture)
  const end = 14 * theme.scale
  const side = labels.width
  return {
    type: 'doughnut',
    data: { datasets: [{ data: [...values, rest], borderWidth: 0 }] },
    options: {
      cutout: '60%',
      layout: { padding: { left: side, right: side, top: end, bottom: end + labels.below } },
    },
    plugins: [drawDoughnut(picture, labels)],
  }
}
