import { labelled } from '../../deck/chart.ts'
import type { Bound, Cell, ChartSpec } from '../../model.ts'
import type { ChartWords } from '../label.ts'

const bounds: Record<string, Bound> = {
  '>': 'over',
  '≥': 'at-least',
  '~': 'about',
  '<': 'under',
  '≤': 'at-most',
}

/** A cell as the table says it: `>2000`, `5000–6300`, `1488 = 2600 − 1112`, `—`. */
export function cellOf(text: string): Cell {
  const [number, formula = null] = text.split(' = ')
  const bound = bounds[number![0]!] ?? (number!.includes('–') ? 'range' : 'exact')
  const [value, high = null] = number!
    .replace(/^[>≥~<≤]/, '')
    .split('–')
    .map((part) => (part === '—' ? null : Number(part.replaceAll(',', ''))))
  return { text, start: 0, end: 0, value: value!, high, bound, formula, formulaStart: 0 }
}

/** A chart of rows: `{ 2021: ['>2000'], 2022: ['2600'] }`, one cell for each of `names`. */
export function chartOf(
  table: Record<string, string[]>,
  options: Partial<Omit<ChartSpec, 'series' | 'rows'>> & { names?: string[] } = {},
): ChartSpec {
  const labels = Object.keys(table)
  const { names = ['总产值'], ...rest } = options
  return {
    id: 'chart',
    type: 'bar',
    horizontal: false,
    stacked: false,
    unit: '亿元',
    title: null,
    titleStart: 0,
    step: null,
    axis: '年份',
    ...rest,
    rows: labels.map((label) => ({ label: label.trim(), labelStart: 0, ...labelled(label) })),
    series: names.map((name, i) => ({
      name,
      nameStart: 0,
      ...(labelled(name).isGoal && { isGoal: true as const }),
      cells: labels.map((label) => cellOf(table[label]![i]!)),
    })),
  }
}

/** Signs that need no language. */
export const signs: ChartWords = {
  bounds: { over: '>', atLeast: '≥', about: '≈', near: '≲', under: '<', atMost: '≤' },
  derived: '=',
  brackets: ['(', ')'],
  groupedFrom: 10_000,
  magnitudes: [
    [1e12, '万亿'],
    [1e8, '亿'],
  ],
}
