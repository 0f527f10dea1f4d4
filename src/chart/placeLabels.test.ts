import { expect, it } from 'vitest'
import { placeLabels, type Spot } from './placeLabels.ts'

const area = { left: 0, right: 400, top: 0, bottom: 300 }
const spot = (x: number, y: number): Spot => ({
  x,
  y,
  width: 60,
  height: 20,
  above: 10,
  below: 10,
  prefers: 'above',
})

it('puts a label above its point', () =>
  expect(placeLabels([spot(100, 100)], [], area, 1).places).toEqual([
    { side: 'above', align: 'center', free: true },
  ]))

it('goes below a line that rises through it', () => {
  const steep = [{ from: [100, 100] as [number, number], to: [120, 20] as [number, number] }]
  expect(placeLabels([spot(100, 100)], steep, area, 1).places[0]?.side).toBe('below')
})

it('leaves no line at its very side', () => {
  const beside = [{ from: [134, 200] as [number, number], to: [134, 20] as [number, number] }]
  expect(placeLabels([spot(100, 100)], beside, area, 1).places[0]?.align).toBe('right')
})

it('keeps labels of near points apart', () => {
  const { places, free } = placeLabels([spot(100, 100), spot(130, 100)], [], area, 1)
  expect(free).toBe(true)
  expect(new Set(places.map(({ side, align }) => side + align)).size).toBe(2)
})

it('stays within the plot', () =>
  expect(placeLabels([spot(380, 100)], [], area, 1).places[0]?.align).toBe('right'))

it('says when there is no room', () =>
  expect(
    placeLabels(
      Array.from({ length: 9 }, (_, i) => spot(100 + i, 100)),
      [],
      area,
      1,
    ).free,
  ).toBe(false))
