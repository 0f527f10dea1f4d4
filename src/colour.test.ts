import { describe, expect, it } from 'vitest'
import { contrastOf, isColour, isDark, parseColour } from './colour.ts'

describe('parseColour', () => {
  it.each([
    ['#eef', 'EEEEFF'],
    ['#12ab9F', '12AB9F'],
    ['navy', '000080'],
    ['rgb(1, 2, 3)', '010203'],
    ['hsl(200 50% 50%)', '4095BF'],
    ['rgb(0 0 0 / 50%)', null],
    ['transparent', null],
    ['blurple', null],
  ])('reads %s', (text, colour) => {
    expect(parseColour(text)).toBe(colour)
  })
})

describe('isColour', () => {
  it('takes what lets something through, and no other text', () => {
    expect(['transparent', '#0008', 'url(x)', 'blurple', ''].map(isColour)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('isDark', () => {
  it('tells grounds for light text', () => {
    expect(['000080', '777777', 'B53A08', 'EEEEFF'].map(isDark)).toEqual([true, false, true, false])
  })

  it('goes by contrast', () => {
    expect(contrastOf('FFFFFF', '000000')).toBe(21)
  })
})
