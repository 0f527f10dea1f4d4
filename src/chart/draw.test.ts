import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import type { Frame, Mark, TextMark } from './mark.ts'
import { hardChart, hardTables } from './testing/hardTables.ts'
import { signs } from './testing/chartOf.ts'

/** A slide's chart, beside a paragraph, and on a phone. */
const sizes = [
  { width: 1136, height: 450 },
  { width: 760, height: 420 },
  { width: 340, height: 300 },
]
/** The narrowest phone, for what has rows. */
const narrowest = { width: 280, height: 320 }
const rowed: readonly string[] = ['bullet', 'dumbbell', 'gantt', 'ladder', 'pictogram']
/** A Han character is as wide as it is high, others half. */
const measure: Frame['measure'] = (text, size) =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 1 : 0.56), 0) * size

function boxOf({ text, x, y, size, weight, align }: TextMark) {
  const width = measure(text, size, weight)
  const left = { left: x, center: x - width / 2, right: x - width }[align]
  return { text, left, right: left + width, top: y - size * 0.76, bottom: y + size * 0.06 }
}

const drawn = hardTables.flatMap((table) =>
  table.types.flatMap((type) => {
    const { draw } = kinds[type]
    return draw
      ? [...sizes, ...(rowed.includes(type) ? [narrowest] : [])].map((size) => ({
          table,
          type,
          size,
          draw,
          title: `${type}: ${table.name}, ${size.width}`,
        }))
      : []
  }),
)

describe('a figure', () => {
  it.each(drawn)('$title is whole and free of itself', ({ table, type, size, draw }) => {
    const marks: Mark[] = draw({
      spec: hardChart(table, type),
      words: signs,
      head: '产值 · 亿元',
      measure,
      ...size,
    })
    expect(JSON.stringify(marks)).not.toMatch(/null,null|NaN|Infinity/)
    for (const mark of marks)
      for (const value of Object.values(mark)) if (typeof value === 'number') expect(value).not.toBeNaN()
    const labels = marks.filter((mark) => mark.kind === 'text').map(boxOf)
    const cut = labels.filter(
      ({ left, right, top, bottom }) =>
        left < -2 || right > size.width + 2 || top < -2 || bottom > size.height + 2,
    )
    expect(cut.map(({ text }) => text)).toEqual([])
    const met = labels.flatMap((one, i) =>
      labels
        .slice(i + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2,
        )
        .map((other) => `${one.text} on ${other.text}`),
    )
    expect(met).toEqual([])
  })
})

it('takes all its hard tables', () => {
  const odd = hardTables.flatMap((table) =>
    table.types.flatMap((type) =>
      (kinds[type].check?.(hardChart(table, type)) ?? []).map(
        ({ message }) => `${table.name}, ${type}: ${message}`,
      ),
    ),
  )
  expect(odd).toEqual([])
})
