import type { ChartKind } from '../chart/kind.ts'
import { kinds } from '../chart/kinds.ts'
import type { ChartType } from '../model.ts'

/** What lays a chart out on the page, and what it needs of Chart.js; lines place their points on linear scales. */
const plots: Record<ChartKind['plot'], { file: string; name: string; parts: string[] }> = {
  bars: {
    file: '/src/browser/chart/bars.ts',
    name: 'configureBars',
    parts: ['BarController', 'BarElement', 'CategoryScale', 'LinearScale'],
  },
  lines: {
    file: '/src/browser/chart/lines.ts',
    name: 'configureLines',
    parts: ['LineController', 'LineElement', 'LinearScale', 'PointElement'],
  },
  ring: {
    file: '/src/browser/chart/doughnut.ts',
    name: 'configureDoughnut',
    parts: ['ArcElement', 'DoughnutController'],
  },
}

/** @returns a module with what charts of these types need, and nothing of the others: it exports `plots`, by type */
export function writeChartModule(types: ChartType[]): string {
  const own = [...new Set(types)]
  const used = [...new Set(own.map((type) => kinds[type].plot))].map((plot) => plots[plot])
  const parts = [...new Set(used.flatMap(({ parts }) => parts))].sort()
  return `import { ${['Chart', ...parts].join(', ')} } from 'chart.js'
${used.map(({ file, name }) => `import { ${name} } from '${file}'\n`).join('')}Chart.register(${parts.join(', ')})
export const plots = { ${own.map((type) => `${type}: ${plots[kinds[type].plot].name}`).join(', ')} }
`
}
