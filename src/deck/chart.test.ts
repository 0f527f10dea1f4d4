import { describe, expect, test } from 'vitest'
import { readSlide } from './samples.ts'

function readChart(options: string, table: string) {
  const { slide, problems } = readSlide(`# 图\n\n<!-- .chart: ${options} -->\n${table}`)
  const chart = slide?.blocks.find((block) => block.type === 'chart')
  return { spec: chart?.type === 'chart' ? chart.spec : null, problems, slide }
}

const years = '| 年份 | 总产值 |\n| --- | ---: |\n| 2021 | >2000 |\n| 2022 | 2600 |'

/** A table of thirty rows. */
function many(name: (i: number) => string): string {
  return ['| a | b |', '| - | - |', ...Array.from({ length: 30 }, (_, i) => `| ${name(i)} | 1 |`)].join('\n')
}

describe('a chart', () => {
  test('of more series than there are colours is a warning', () => {
    const row = (cell: (i: number) => string) =>
      `| ${Array.from({ length: 10 }, (_, i) => cell(i)).join(' | ')} |`
    const table = [
      row((i) => `列${'甲乙丙丁戊己庚辛壬癸'[i]}`),
      row(() => '-'),
      row((i) => (i ? '1' : '行')),
      row((i) => (i ? '2' : '列')),
    ]
    const { problems } = readChart('type="line"', table.join('\n'))
    expect(problems.map((problem) => problem.replace(/ \|.*/, ''))).toEqual([
      expect.stringContaining('the chart has 9 series, and colours for 8 [chart-series]'),
    ])
  })

  test('takes a broken axis, of bars alone, and where it leaves something out', () => {
    const far = '| 地区 | 产值 |\n| --- | ---: |\n| 甲 | 12 |\n| 乙 | 20 |\n| 丙 | 1000 |'
    expect(readChart('type="bar" axis="broken"', far)).toMatchObject({ spec: { broken: true }, problems: [] })
    const said = (options: string, table: string) => readChart(options, table).problems.join()
    expect(said('type="line" axis="broken"', far)).toContain('only bars have such an axis, not `line`')
    expect(said('type="bar" axis="log"', far)).toContain('an axis cannot be `log`')
    const near = far.replace('1000', '30')
    expect(said('type="bar" axis="broken"', near)).toContain('the axis stays whole')
  })

  test('is a comment above a table', () => {
    const text = `# 图\n\n<!-- .chart: type="bar" unit="亿元" title="总产值" step="row" horizontal stacked="true" -->\n${years}`
    const { slide, problems } = readSlide(text)
    const [, chart] = slide.blocks
    expect(problems).toEqual([])
    expect(chart).toMatchObject({
      type: 'chart',
      line: 4,
      spec: {
        id: '图-chart',
        type: 'bar',
        unit: '亿元',
        title: '总产值',
        step: 'row',
        horizontal: true,
        stacked: true,
        axis: '年份',
        rows: [{ label: '2021' }, { label: '2022' }],
        series: [
          {
            name: '总产值',
            cells: [
              { value: 2000, bound: 'over' },
              { value: 2600, bound: 'exact' },
            ],
          },
        ],
      },
    })
    const spec = chart?.type === 'chart' ? chart.spec : null
    expect(text.slice(spec!.titleStart)).toMatch(/^总产值" step/)
    expect(text.slice(spec!.rows[1]!.labelStart)).toMatch(/^2022/)
    expect(text.slice(spec!.series[0]!.nameStart)).toMatch(/^总产值 \|/)
    const [cell] = spec!.series[0]!.cells
    expect(text.slice(cell!.start, cell!.end)).toBe('>2000')
  })

  test('on one slide with another has an id of its own', () => {
    const chart = `<!-- .chart: type="bar" -->\n${years}\n`
    const { slide } = readSlide(`# 图\n\n${chart}\n${chart}`)
    expect(slide.blocks.flatMap((block) => (block.type === 'chart' ? [block.spec.id] : []))).toEqual([
      '图-chart',
      '图-chart-2',
    ])
  })

  test.each([
    [
      '2600 <!-- .number: own="估计" -->',
      { value: 2600, text: '2600', note: { kind: 'own', reason: '估计' } },
    ],
    ['1488 <!-- .number: = 2600 − 1112 -->', { value: 1488, formula: '2600 − 1112' }],
    ['**2600**', { value: 2600, text: '2600' }],
    ['—', { value: null }],
  ])('has a cell %s', (cell, expected) => {
    const { spec, problems } = readChart(
      'type="bar"',
      `| a | b |\n| - | - |\n| 1 | ${cell} |\n| 2 | 3 |\n| 4 | 5 |`,
    )
    expect(problems).toEqual([])
    expect(spec!.series[0]!.cells[0]).toMatchObject(expected)
  })

  test.each([
    ['type="progress"', '| a | b |\n| - | - |\n| 完成 | 23% |', { unit: '%' }],
    ['type="bar"', '| a | b（亿元） |\n| - | - |\n| 一 | 23亿元 |\n| 二 | 4 |', { unit: null }],
    ['type="doughnut" unit="%"', '| a | b |\n| - | - |\n| 一 | 40 |\n| 二 | 60 |', { type: 'doughnut' }],
    [
      'type="waterfall"',
      '| a | b |\n| - | - |\n| 始 | 1488 |\n| 增 | 1112 |\n| 终 | 2600 |',
      { type: 'waterfall' },
    ],
    ['type="progress"', '| a | b |\n| - | - |\n| 完成 | 112.5% |', { unit: '%' }],
    ['type="pie"', '| a | b |\n| - | - |\n| 一 | 40 |', { type: 'doughnut' }],
    ['type="bar"', many((i) => `地区${'甲'.repeat(i)}`), { horizontal: true }],
    ['type="bar" horizontal="false"', many((i) => `地区${'甲'.repeat(i)}`), { horizontal: false }],
    ['type="bar"', many((i) => String(1990 + i)), { horizontal: false }],
    ['type="bar" stacked="100"', years, { stacked: true, share: true }],
    [
      'type="bar" unit="亿元" growth="2021→2022" line="5000 目标" band="2000–3000 常年" note="2022: 突破2500亿元" highlight="2022"',
      '| 年份 | 总产值 |\n| --- | ---: |\n| 2021 | 2000 |\n| 2022 | 2600 |',
      {
        notes: [
          { kind: 'growth', from: 0, to: 1, cell: { value: 30, formula: '2600亿元 ÷ 2000亿元 − 1' } },
          { kind: 'line', cell: { value: 5000 }, label: '目标', isGoal: true },
          { kind: 'band', cell: { value: 2000, high: 3000 }, label: '常年' },
          { kind: 'note', row: 1, text: '突破2500亿元' },
          { kind: 'highlight', rows: [1] },
        ],
      },
    ],
    [
      'type="bar" unit="$ million" growth="2021→2022"',
      '| year | Revenue |\n| --- | ---: |\n| 2021 | 20 |\n| 2022 | 26 |',
      { notes: [{ cell: { value: 30, formula: '$26 million ÷ $20 million − 1' } }] },
    ],
    [
      'type="line" unit="kt" gap="2022"',
      '| year | Own | Plan |\n| --- | ---: | ---: |\n| 2021 | 20 | 20 |\n| 2022 | 26 | 31 |',
      { notes: [{ kind: 'gap', row: 1, cell: { value: 5, formula: '31 − 26' } }] },
    ],
    ...[
      ['$ million', '$48.6 million ÷ $31.5 million'],
      ['US$bn', 'US$48.6bn ÷ US$31.5bn'],
      ['million tonnes', '48.6 million tonnes ÷ 31.5 million tonnes'],
    ].map(([unit, formula]): [string, string, object] => [
      `type="bar" unit="${unit}" times="2021→2025"`,
      '| Year | Sum |\n| --- | ---: |\n| 2021 | 31.5 |\n| 2025 | 48.6 |',
      { notes: [{ cell: { formula } }] },
    ]),
    ['type="bridge"', '| a | b |\n| - | - |\n| 始 | 4 |\n| 增 | +2 |\n| 终 | 6 |', { type: 'waterfall' }],
    [
      'type="combo"',
      '| a | b（亿元） | c（%） |\n| - | - | - |\n| 1 | 2亿元 | 3% |',
      { series: [{ cells: [{ value: 2 }] }, { cells: [{ value: 3 }] }] },
    ],
    [
      'type="gantt"',
      '| a | b | c |\n| - | - | - |\n| 1 | 2023 | 2025-06 |',
      { series: [{ cells: [{ times: [2023, 2024] }] }, { cells: [{ times: [2025 + 5 / 12, 2025.5] }] }] },
    ],
    [
      'type="gantt"',
      '| a | b | c |\n| - | - | - |\n| 1 | Mar 2024 | 2024-12-31 |',
      {
        series: [
          { cells: [{ times: [expect.closeTo(2024.16, 2), expect.closeTo(2024.25, 2)] }] },
          { cells: [{ times: [expect.closeTo(2025, 2), expect.closeTo(2025, 2)] }] },
        ],
      },
    ],
    ['type="pictogram" icon="house" each="1,000"', years, { icon: 'house', each: 1000 }],
    ['type="line" step="series"', '| a | b | c |\n| - | - | - |\n| 一 | 1 | 2 |', { step: 'series' }],
  ])('with %s is right', (options, table, expected) => {
    const { spec, problems } = readChart(options, table)
    expect(problems).toEqual([])
    expect(spec).toMatchObject(expected)
  })

  test.each([
    ['type="bra"', years, '3:20', 'there is no chart `bra` [chart-type] | expected: bar'],
    ['unit="亿元"', years, '3:1', 'the chart has no type'],
    ['type="bar" step="rows"', years, '3:31', 'cannot step by `rows` [chart-option] | expected: row'],
    ['type="bar" colour="red"', years, '3:25', 'no attribute `colour`'],
    ['type="bar" stacked="maybe"', years, '3:34', '`stacked` is on or off'],
    ['type="line" horizontal', years, '3:26', 'only bars can be horizontal'],
    ['type="bar"', '文字', '3:1', 'the chart has no table'],
    ['type="bar"', '', '3:1', 'the chart has no table'],
    ['type="bar"', '| a | b |\n| - | - |', '4:1', 'the chart has no rows'],
    ['type="bar"', '| a |\n| - |\n| 1 |', '4:1', 'no column of numbers'],
    ['type="bar"', '| a | b |\n| 1 | 2 |\n| 3 | 4 |', '4:10', 'no line of dashes'],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 |', '6:1', 'the row has 1 cell, the table 2 columns'],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', '6:1', 'the row has 3 cells'],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 | 2 |\n注：文字', '7:1', 'an empty line below the table'],
    ['type="bar"', '| a | b |\n| - | - | - |\n| 1 | 2 |', '5:1', 'the row has 3 cells'],
    [
      'type="bar"',
      '| 年 | 产值 |\n| - | - |\n| 2021 | 很多 |',
      '6:10',
      '`很多` is no number (row 2021, column 产值)',
    ],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 | 2 = 3 − x |', '6:15', 'does not begin with a number'],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 | 2亿元 |', '6:7', 'unit="亿元" in the chart'],
    ['type="bar"', '| a | b |\n| - | - |\n| 1 | 20 |', '6:7', 'one number alone is no chart [lone-number]'],
    ['type="progress"', '| a | b |\n| - | - |\n| 1 | -20 |', '6:7', '`-20` is less than nothing done'],
    [
      'type="doughnut"',
      '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |',
      '4:11',
      'one column of numbers, not 2',
    ],
    ['type="doughnut"', '| a | b |\n| - | - |\n| 1 | -2 |', '6:7', 'no part of a ring'],
    ['type="waterfall"', years, '6:3', 'a waterfall has three rows or more, not 2'],
    [
      'type="waterfall"',
      '| a | b |\n| - | - |\n| 1 | 10 |\n| 2 | +5 |\n| 3 | 20 |',
      '8:7',
      'the changes lead to 15, not to 20',
    ],
    [
      'type="slope"',
      years,
      '4:8',
      'two columns of numbers, not 1 [chart-table] | expected: before and after',
    ],
    ['type="bubble"', '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |', '4:11', 'for two type="scatter"'],
    ['type="bullet"', years, '4:8', 'no column that names a target'],
    ['type="ladder"', '| a | b | c |\n| - | - | - |\n| 1 | 10 | 9 |', '6:7', 'there is no place 10 among 9'],
    ['type="gantt"', '| a | b |\n| - | - |\n| 1 | 很久 |', '6:7', '`很久` is no time (row 1, column b)'],
    ['type="gantt"', '| a | b | c |\n| - | - | - |\n| 1 | 2025 | 2023 |', '6:14', 'it ends before it begins'],
    [
      'type="pictogram" icon="persn"',
      years,
      '3:37',
      'there is no mark `persn` [chart-option] | expected: person',
    ],
    ['type="bar" each="3"', years, '3:25', 'only a pictogram counts by each, not `bar`'],
    ['type="range"', years, '4:8', 'no picture of 1 column of single numbers'],
    [
      'type="bar" growth="2021→2023"',
      years,
      '3:33',
      'there is no row `2023` [chart-option] | expected: 2021',
    ],
    ['type="bar" growth="2021"', years, '3:33', 'names no two rows'],
    ['type="bar" line="高 目标"', years, '3:31', '`高` is no number'],
    ['type="bar" band="5000 目标"', years, '3:31', 'is no range'],
    ['type="bar" note="突破"', years, '3:31', 'says nothing of a row'],
    ['type="treemap" line="5 目标"', years, '3:29', '`line` has no place on `treemap`'],
    ['type="combo"', years, '4:8', 'two columns of numbers or more, not 1'],
  ])('with %s above %j is an error at %s', (options, table, place, message) => {
    const [problem, ...others] = readChart(options, table).problems
    expect(problem).toContain(`deck.md:${place}`)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })
})
