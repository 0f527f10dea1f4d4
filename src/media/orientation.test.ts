import { expect, test } from 'vitest'
import { orientationOf } from './orientation.ts'

const jpeg = (segment: number[]) =>
  new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xe1,
    0,
    segment.length + 8,
    ...Buffer.from('Exif\0\0'),
    ...segment,
    0xff,
    0xda,
    ...Array(20).fill(0),
  ])
const little = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
const big = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0]

test.each([
  ['little-endian', jpeg(little), 6],
  ['big-endian', jpeg(big), 8],
  ['cut off', jpeg(little).subarray(0, 30), 1],
  ['without Exif', new Uint8Array([0xff, 0xd8, 0xff, 0xda, ...Array(20).fill(0)]), 1],
  ['of another kind', new Uint8Array([0x89, 0x50]), 1],
])('the orientation of a JPEG %s is read', (_, data, orientation) => {
  expect(orientationOf(data)).toBe(orientation)
})
