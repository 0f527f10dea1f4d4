import { expect, test } from 'vitest'
import { readSlide } from './samples.ts'

function read(options: string, total = '30') {
  const table = `| 年份 | 甲 | 乙 | 合计 |\n| --- | ---: | ---: | ---: |\n| 2021 | 10 | 20 | ${total} |`
  const { slide, problems } = readSlide(`# 图\n\n<!-- .chart: type="bar" ${options} -->\n${table}`)
  const chart = slide.blocks.find((block) => block.type === 'chart')
  return { spec: chart?.type === 'chart' ? chart.spec : null, problems }
}

test('a total is no part, and stands over the parts', () => {
  const { spec, problems } = read('stacked total="合计"')
  expect(problems).toEqual([])
  expect(spec!.series.map(({ name }) => name)).toEqual(['甲', '乙'])
  expect(spec!.notes).toMatchObject([{ kind: 'total', name: '合计', cells: [{ value: 30 }] }])
})

test.each([
  ['stacked total="合计"', '31', 'the parts come to 30, not to 31'],
  ['stacked total="总计"', '30', 'there is no column `总计`'],
  ['total="合计"', '30', 'only stacked bars have a total over them'],
  ['stacked="100" total="合计"', '30', 'only stacked bars have a total over them'],
])('%s of %s is a problem', (options, total, message) =>
  expect(read(options, total).problems).toEqual([expect.stringContaining(message)]),
)
