import type { ChartKind } from '../chart/kind.ts'
import { kinds } from '../chart/kinds.ts'
import { hasNotes } from '../chart/sayNotes.ts'
import type { ChartSpec } from '../model.ts'

interface Layer {
  file: string
  name: string
  /** What it needs of Chart.js. */
  parts: string[]
  /** What of its own file is registered with them. */
  own?: string[]
}

/** What lays a chart out on the page; lines place their points on linear scales. */
const plots: Record<ChartKind['plot'], Layer> = {
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
  marks: {
    file: '/src/browser/chart/marks.ts',
    name: 'configureMarks',
    parts: [],
    own: ['MarksController', 'MarkElement'],
  },
}

/** @returns a module with what charts need, and nothing that none of them does: it exports `plots`, by type */
export function writeChartModule(specs: Pick<ChartSpec, 'type' | 'notes' | 'scenes'>[]): string {
  const charts = specs.flatMap((spec) => [spec, ...(spec.scenes ?? [])])
  const used = [...new Set(charts.map(({ type }) => type))]
  // Marks draw their own notes.
  const isLaid = ({ type }: Pick<ChartSpec, 'type'>) => kinds[type].plot !== 'marks'
  const noted = new Set(charts.filter((chart) => isLaid(chart) && hasNotes(chart)).map(({ type }) => type))
  const layers = [...new Set(used.map((type) => kinds[type].plot))].map((plot) => plots[plot])
  const parts = [...new Set(layers.flatMap(({ parts }) => parts))].sort()
  const drawn = used.filter((type) => kinds[type].plot === 'marks')
  const imports = [
    [['Chart', ...parts], 'chart.js'],
    ...layers.map(({ file, name, own }) => [[name, ...(own ?? [])], file]),
    ...(noted.size > 0 ? [[['annotate'], '/src/browser/chart/annotate.ts']] : []),
    ...drawn.map((type) => [[type], `/src/chart/type/${type}.ts`]),
  ] as [names: string[], from: string][]
  const registered = [...parts, ...layers.flatMap(({ own }) => own ?? [])]
  const own = used.map((type) => {
    const { name } = plots[kinds[type].plot]
    if (noted.has(type)) return `${type}: (picture) => annotate(picture, ${name})`
    return `${type}: ${drawn.includes(type) ? `(picture) => ${name}(picture, ${type}.draw)` : name}`
  })
  return `${imports.map(([names, from]) => `import { ${names.join(', ')} } from '${from}'\n`).join('')}Chart.register(${registered.join(', ')})
export const plots = { ${own.join(', ')} }
`
}
