import * as chartJs from 'chart.js'
import { expect, test } from 'vitest'
import { chartTypes, type ChartType } from '../model.ts'
import { writeChartModule } from './chartModule.ts'

const of = (...types: ChartType[]) => types.map((type) => ({ type }))

test('a page takes what its charts need, and nothing of the others', () => {
  const text = writeChartModule(of('bar', 'progress', 'bar'))
  expect(text).toContain('plots = { bar: configureBars, progress: configureBars }')
  expect(text).toContain('BarController, BarElement, CategoryScale, LinearScale')
  expect(text).not.toMatch(/Line(?:Controller|Element)|Doughnut/)
})

test('a figure of marks comes from its own file', () =>
  expect(writeChartModule(of('waffle'))).toContain(
    `import { waffle } from '/src/chart/type/waffle.ts'\nChart.register(MarksController, MarkElement)`,
  ))

test('Chart.js has all that is asked of it', () => {
  const [, names] = /import \{ ([^}]*) \} from 'chart.js'/.exec(writeChartModule(of(...chartTypes)))!
  expect(names!.split(', ').filter((name) => !(name in chartJs))).toEqual([])
})
