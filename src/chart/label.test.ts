import { describe, expect, it } from 'vitest'
import { formatNumber, labelCell } from './label.ts'
import { cellOf, signs } from './testing/chartOf.ts'

const words = {
  ...signs,
  bounds: { over: '超', atLeast: '≥', about: '约', near: '近', under: '不足', atMost: '≤' },
  derived: '推算',
}
const label = (text: string, style = {}) => labelCell(cellOf(text), { unit: '亿元', words, ...style })

describe('labelCell', () => {
  it.each([
    ['2600', '2600'],
    ['>2000', '超2000'],
    ['≥5000', '≥5000'],
    ['~620', '约620'],
    ['<1100', '不足1100'],
    ['≤90', '≤90'],
    ['82.50', '82.50'],
    ['-9.6', '−9.6'],
    ['12345.6', '12,345.6'],
    ['1200000000000', '1.2万亿'],
    ['980000000', '9.8亿'],
    ['1234567891', '1,234,567,891'],
  ])('writes %s as %s', (text, said) => expect(label(text)?.text).toBe(said))

  it('tells both ends of a range', () =>
    expect(label('5000–6300')).toMatchObject({ text: '5000–6300', ends: ['5000', '6300'] }))

  it('says that a number is derived, and not how', () =>
    expect(label('1488 = 2600 − 1112')).toEqual({ text: '1488', ends: null, note: '推算' }))

  it('puts the percent sign to each number', () => expect(label('23', { unit: '%' })?.text).toBe('23%'))

  it('writes a change with its sign', () => {
    expect(label('1112', { change: 'up' })?.text).toBe('+1112')
    expect(label('22.25', { change: 'down' })?.text).toBe('−22.25')
    expect(label('-22.25', { change: 'down' })?.text).toBe('−22.25')
    expect(label('0', { change: 'down' })?.text).toBe('0')
  })

  it('leaves an empty cell empty', () => expect(label('—')).toBeNull())
})

describe('formatNumber', () => {
  it('groups thousands in English, and in Chinese from five digits on', () => {
    expect(formatNumber(2600, 0, 1000)).toBe('2,600')
    expect([formatNumber(-0, 0, 1000), formatNumber(-0.004, 1, 1000)]).toEqual(['0', '0.0'])
    expect(formatNumber(2600, 0, 10_000)).toBe('2600')
    expect(formatNumber(26000, 0, 10_000)).toBe('26,000')
  })
})
