import { labelled } from '../../../deck/chart.ts'
import type { Bound, Cell, ChartSpec } from '../../../model.ts'
import type { Scene } from '../scene.ts'
import { signs } from '../words.ts'

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

/** A scene of 800 × 480 in which each character is half as wide as it is high. */
export function sceneOf(spec: ChartSpec, size = { width: 800, height: 480 }): Scene {
  return {
    spec,
    ...size,
    head: '',
    words: signs,
    theme: {
      ink: 'ink',
      inkSoft: 'ink-soft',
      rule: 'rule',
      ground: 'ground',
      accent: 'accent',
      target: 'target',
      series: ['one', 'two', 'three', 'four', 'five'],
      family: 'Deck',
      scale: 1,
    },
    measure: (text, size) => text.length * size * 0.5,
    amount: () => 1,
  }
}
