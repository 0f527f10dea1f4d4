import { describe, expect, it } from 'vitest'
import {
  isClaim,
  isFragment,
  isFurniture,
  leansBack,
  standsAlone,
  withoutConnective,
  withoutOpening,
} from './standing.ts'

describe('a text on a slide', () => {
  it.each([
    ['Exports rose 12% to £40 million', 'en'],
    ['People who walked every day were less likely to fall', 'en'],
    ['Revenue of $9 million, up 12% from a year ago', 'en'],
    ['全县粮食总产量24.9万吨', 'zh-CN'],
    ['工业生产较快增长', 'zh-CN'],
    ['加快建设现代化产业体系', 'zh-CN'],
  ] as const)('stands alone: %s', (text, lang) => {
    expect(standsAlone(text, lang)).toBe(true)
  })

  it.each([
    ['It now expects a profit', 'en'],
    ['Based on lessons learned over six winters', 'en'],
    ['To do this', 'en'],
    ['A full list of earlier moorings is available online', 'en'],
    ['Out of those, 20% said yes', 'en'],
    ['People who walked every day', 'en'],
    ['When the bucket is full', 'en'],
    ['[PNG] [SVG]', 'en'],
    ['“We grew and grew', 'en'],
    ['其中出口占三成', 'zh-CN'],
    ['从2022年开始', 'zh-CN'],
    ['根据行业协会数据', 'zh-CN'],
    ['* Based on the index of 2001', 'en'],
    ['† Figures are preliminary', 'en'],
    ['图 5.3 产量变化趋势', 'zh-CN'],
    ['随后增长放缓', 'zh-CN'],
  ] as const)('does not stand alone: %s', (text, lang) => {
    expect(standsAlone(text, lang)).toBe(false)
  })

  it('loses a word that only joins it to the one before', () => {
    expect(withoutConnective('However, sales fell', 'en')).toBe('Sales fell')
    expect(withoutConnective('此外，出口增长3%', 'zh-CN')).toBe('出口增长3%')
    expect(withoutConnective('Similarly to last year, sales fell', 'en')).toContain('Similarly')
  })

  it('leans on what is before it by its first word', () => {
    expect(leansBack('Those who left were few', 'en')).toBe(false)
    expect(leansBack('Those were few', 'en')).toBe(true)
    expect(leansBack('The third market of the town opened', 'en')).toBe(false)
    expect(leansBack('The third was larger', 'en')).toBe(true)
    expect(leansBack('其他收入增长3%', 'zh-CN')).toBe(false)
  })

  it('loses all clauses of a purpose that leads up to it', () => {
    const text = '为营造放心的环境，做好夜市的服务，县商务局确定了三条规矩'
    expect(withoutOpening(text, 'zh-CN')).toBe('县商务局确定了三条规矩')
  })

  it('is told, though it points at something in brackets', () => {
    expect(isFurniture('Half used carts (see the table above), and a third used tables', 'en')).toBe(false)
    expect(isFurniture('2023 | 2022 | | | |', 'en')).toBe(true)
  })

  it('is furniture where it points at something that no slide shows', () => {
    expect(isFurniture('You can scroll the chart to the right', 'en')).toBe(true)
    expect(isFurniture('各类产品产量如下图所示', 'zh-CN')).toBe(true)
    expect(isFurniture('As shown later in this report, supply grew by 9%', 'en')).toBe(true)
    expect(isFurniture('(N = 2,000)', 'en')).toBe(true)
  })
})

describe('a heading', () => {
  it.each([
    ['Orders fell by a third', 'en', true],
    ['Net income', 'en', false],
    ['海外市场成为增长的主要来源', 'zh-CN', true],
    ['营业收入', 'zh-CN', false],
    ['主要预期目标', 'zh-CN', false],
    ['出口增幅全市第三', 'zh-CN', true],
    ['In 2023, 52% worked mostly at home', 'en', true],
    ['Managers are more often', 'en', false],
    ['Permission to be granted', 'en', true],
    ['The fund advocates several changes', 'en', true],
    ['The authors acknowledge the small sample', 'en', true],
    ['Sales across the region', 'en', false],
    ['夜市没有完成三件事，还有两件没有做到', 'zh-CN', true],
    ['产量已经达到', 'zh-CN', false],
  ] as const)('%s, as a claim', (text, lang, claims) => {
    expect(isClaim(text, lang)).toBe(claims)
  })

  it.each([
    ['People', 'en'],
    ['Only a very small number of respondents', 'en'],
    ['According to the survey', 'en'],
    ['主要内容包括', 'zh-CN'],
    ['代表', 'zh-CN'],
  ] as const)('%s is a fragment', (text, lang) => {
    expect(isFragment(text, lang)).toBe(true)
  })
})
