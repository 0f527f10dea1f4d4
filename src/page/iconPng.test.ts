import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { shoots } from '../theme/themes.ts'
import { iconPng } from './iconPng.ts'

test('an icon is a square of the theme’s ground with its shoot', () => {
  const png = Buffer.from(iconPng(shoots, 64))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([64, 64])
  const at = png.indexOf('IDAT')
  const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const colourAt = (x: number, y: number) =>
    pixels.subarray(y * 193 + 1 + x * 3, y * 193 + 4 + x * 3).toString('hex')
  const { ground, accent } = shoots.colours.light.deep
  expect(`#${colourAt(2, 2)}`).toBe(ground.toLowerCase())
  expect(`#${colourAt(32, 40)}`).toBe(accent.toLowerCase())
})
