import { expect, test } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { hasLongWord, wholeCells } from './wholeCells.ts'

function wholeIn(...rows: string[]) {
  const table = [rows[0]!, rows[0]!.replace(/[^|]+/g, ' - '), ...rows.slice(1)].join('\n')
  const { value } = parseDeck({ file: 'deck.md', text: `# T\n\n---\n\n## A\n\n${table}\n` })
  const block = value.slides[1]!.blocks.find((one) => one.type === 'table')!
  const isWhole = wholeCells(block)
  return [block.header, ...block.rows].flat().map(isWhole)
}

test('cells of a word or two are whole beside a column of text', () => {
  const long = '增设组装线；与前五大客户签订年度框架协议'
  expect(wholeIn('| 对策 | 责任人 |', `| ${long} | 李振国 |`)).toEqual([true, true, false, true])
})

test('none is where the columns have no room for all of them', () => {
  const row = `|${' twelve words |'.repeat(9)}`
  expect(new Set(wholeIn(row, row))).toEqual(new Set([false]))
})

test('a word that is wider than a column can be is broken, and no other', () => {
  const cell = (text: string) => [{ type: 'text' as const, text, start: 0 }]
  expect(hasLongWord(cell('Internationalisierungsbestrebungen'))).toBe(true)
  expect(hasLongWord(cell('needs a new mast before the winter comes'))).toBe(false)
  expect(hasLongWord(cell('增设组装线与前五大客户签订年度框架协议并且按季度检查其执行情况'))).toBe(false)
})
