import { expect, test } from 'vitest'
import { arcPart, bend, outlineOfArc, outlineOfBox } from './bend.ts'

const ring = { x: 100, y: 100, innerRadius: 60, outerRadius: 100, startAngle: 0, endAngle: Math.PI }
const bar = { left: 0, right: 20, top: 10, bottom: 90 }

test('an outline begins as the bar and ends as the arc', () => {
  const to = outlineOfArc(ring)
  const from = outlineOfBox(bar, to)
  expect(bend(from, to, 0)).toEqual(from)
  for (const [i, [x, y]] of bend(from, to, 1).entries()) {
    expect([x - to[i]![0], y - to[i]![1]]).toEqual([expect.closeTo(0), expect.closeTo(0)])
  }
  expect(to[0]).toEqual([200, 100])
})

test.each([
  ['right', -Math.PI / 4, Math.PI / 4],
  ['left', (3 * Math.PI) / 4, (5 * Math.PI) / 4],
])('a bar bends into an arc on the %s without crossing itself', (_, startAngle, endAngle) => {
  const to = outlineOfArc({ ...ring, startAngle, endAngle })
  const middle = bend(outlineOfBox(bar, to), to, 0.5)
  expect(Math.abs(areaOf(middle))).toBeGreaterThan(1000)
})

test('parts of an arc follow each other', () => {
  const [one, two] = [arcPart(ring, [0, 0.5]), arcPart(ring, [0.5, 1])]
  expect(one.endAngle).toBe(two.startAngle)
  expect(two.endAngle).toBe(ring.endAngle)
})

function areaOf(outline: [number, number][]): number {
  return outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length]!
    return sum + (x * ny - nx * y) / 2
  }, 0)
}
