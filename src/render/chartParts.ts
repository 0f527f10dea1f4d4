import type { ChartSpec, ChartType } from '../model.ts'

/** What each type of chart needs of Chart.js; lines place their points on linear scales both ways. */
const parts: Record<ChartType, string[]> = {
  bar: ['BarController', 'BarElement', 'CategoryScale', 'LinearScale'],
  progress: ['BarController', 'BarElement', 'CategoryScale', 'LinearScale'],
  waterfall: ['BarController', 'BarElement', 'CategoryScale', 'LinearScale'],
  line: ['LineController', 'LineElement', 'LinearScale', 'PointElement'],
  doughnut: ['ArcElement', 'DoughnutController'],
}

/** @returns the names of the exports of Chart.js to register for these charts, sorted */
export function chartParts(specs: ChartSpec[]): string[] {
  return [...new Set(specs.flatMap(({ type }) => parts[type]))].sort()
}
