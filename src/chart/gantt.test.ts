import { expect, it } from 'vitest'
import { chartOf, signs } from './testing/chartOf.ts'
import { gantt } from './type/gantt.ts'

const phases: Record<string, [string, [number, number]]> = {
  Design: ['2025-01 – 2025-04', [2025, 2025.33]],
  Build: ['2025-03 – 2025-10', [2025.17, 2025.83]],
  Test: ['2025-09 – 2025-12', [2025.67, 2026]],
}
const plan = chartOf(Object.fromEntries(Object.keys(phases).map((name) => [name, ['1']])), { type: 'gantt' })
const series = plan.series.map((one) => ({
  ...one,
  cells: Object.values(phases).map(([text, times], row) => ({ ...one.cells[row]!, text, times })),
}))
const measure = (words: string, size: number) => words.length * size * 0.56

it.each([1136, 760, 345, 280])('says when a phase is over no name, and within %i pixels', (width) => {
  const marks = gantt.draw({ spec: { ...plan, series }, words: signs, head: '', width, height: 300, measure })
  const bars = marks.flatMap((mark) => (mark.kind === 'bar' ? [mark.from] : []))
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
  const named = texts.filter(({ text }) => text in phases)
  const said = texts.filter(({ text }) => text.includes('–'))
  expect([bars.length, named.length, said.length]).toEqual([3, 3, 3])
  for (const { text, x, size, align } of said) {
    const wide = measure(text, size)
    const left = align === 'right' ? x - wide : x
    expect(left).toBeGreaterThanOrEqual(
      Math.max(...named.map((name) => name.x + measure(name.text, name.size))),
    )
    expect(left + wide).toBeLessThanOrEqual(width + 0.5)
  }
})
