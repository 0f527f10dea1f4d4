import { describe, expect, test } from 'vitest'
import type { Mention } from '../model.ts'
import { scaledTo } from './scaled.ts'
import { told as mention } from './testing/told.ts'

const none = /(?!)/

describe('numbers that are compared', () => {
  test('are bars by the highest of them', () => {
    expect(scaledTo([level('76万元', 76), level('152万元', 152)], none)).toEqual({
      of: 'highest',
      shares: [50, 100],
    })
  })

  test('are parts of a whole where they are shares', () => {
    expect(scaledTo([share('58%', 58), share('47%', 47)], none)).toEqual({ of: 'whole', shares: [58, 47] })
  })

  test.each<[string, (Mention | undefined)[]]>([
    ['of two units', [level('76万元', 76), mention('2家', { value: 2, unit: null })]],
    ['a level and a share', [level('76万元', 76), share('58%', 58)]],
    ['one alone', [level('76万元', 76)]],
    ['one that tells none', [level('76万元', 76), undefined]],
    ['without support', [level('76万元', 76), { ...level('80万元', 80), verdict: 'unsupported' }]],
  ])('are no bars: %s', (_, told) => {
    expect(scaledTo(told, none)).toBeNull()
  })
})

function level(text: string, value: number): Mention {
  return mention(text, { value, magnitude: '万', measure: '产值' })
}

function share(text: string, value: number): Mention {
  return mention(text, { value, unit: { word: '%', name: '%', scale: 1, class: 'percent' }, kind: 'share' })
}
