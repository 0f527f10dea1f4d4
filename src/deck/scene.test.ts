import { expect, test } from 'vitest'
import { isShown, sceneAt, steps } from '../chart/steps.ts'
import { parseDeck } from './parse.ts'
import { readSlide } from './samples.ts'

const table = '| 项 | 数 |\n| - | -: |\n| 甲 | 3 |\n| 乙 | 9 |\n| 丙 | 6 |\n'

function readScenes(...scenes: string[]) {
  const comments = scenes.map((one) => `\n<!-- .scene: ${one} -->`).join('')
  const { slide, problems } = readSlide(`# 图\n\n<!-- .chart: type="bar" -->\n${table}${comments}\n`)
  const chart = slide?.blocks.find((block) => block.type === 'chart')
  const spec = chart?.type === 'chart' ? chart.spec : null
  return { spec: spec!, scenes: spec?.scenes ?? [], problems }
}

const labels = ({ rows }: { rows: { label: string }[] }) => rows.map(({ label }) => label).join('')

test('a scene sorts, and what it does not say stays as it was', () => {
  const { spec, scenes, problems } = readScenes('sort="falling"', 'highlight="乙"', 'type="doughnut"')
  expect(problems).toEqual([])
  expect(scenes.map(labels)).toEqual(['乙丙甲', '乙丙甲', '乙丙甲'])
  expect(scenes[2]).toMatchObject({ type: 'doughnut', notes: [{ kind: 'highlight', rows: [0] }] })
  expect(scenes[0]!.rows.map(({ place }) => place)).toEqual([1, 2, 0])
  expect(scenes[0]!.series[0]!.cells.map(({ value }) => value)).toEqual([9, 6, 3])
  expect(labels(spec)).toBe('甲乙丙')
})

test('a scene shows some rows alone, with what was said of them', () => {
  const { scenes } = readScenes('growth="甲→乙" note="丙: 话"', 'only="乙, 甲"', 'only=""')
  expect(scenes.map(labels)).toEqual(['甲乙丙', '乙甲', '甲乙丙'])
  expect(scenes[1]!.notes).toMatchObject([{ kind: 'growth', from: 1, to: 0 }])
})

test('a note that another type has no place for goes', () =>
  expect(readScenes('line="5 线"', 'type="doughnut"').scenes[1]!.notes).toBeUndefined())

test('each scene is one more step, forwards and back', () => {
  const { spec } = readScenes('sort="rising"', 'only="甲"')
  expect(steps(spec)).toBe(2)
  expect([0, 1, 2, null].map((step) => labels(sceneAt(spec, step).spec))).toEqual([
    '甲乙丙',
    '甲丙乙',
    '甲',
    '甲',
  ])
})

test.each([
  ['sort="up"', 'chart-option'],
  ['only="丁"', 'chart-option'],
  ['color="red"', 'unknown-attribute'],
  ['', 'chart-option'],
])('of `%s` it is said that it cannot be', (scene, code) =>
  expect(readScenes(scene).problems.join()).toContain(code),
)

test('a scene below no chart is misplaced', () => {
  const { problems } = readSlide('# 图\n\n<!-- .scene: sort="falling" -->\n')
  expect(problems.join()).toContain('misplaced-comment')
})

test('a chart that goes on from another begins with what that shows', () => {
  const slide = (rows: string) =>
    `# 图\n\n<!-- .chart: type="bar" step="row" -->\n| 项 | 数 |\n| - | -: |\n${rows}\n<!-- .element: data-id="a" -->\n`
  const text = [slide('| 甲 | 3 |\n'), slide('| 甲 | 3 |\n| 乙 | 9 |\n')].join('\n---\n\n')
  const { slides } = parseDeck({ file: 'deck.md', text }).value
  const specs = slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block.spec] : [])),
  )
  expect(specs.map(steps)).toEqual([0, 1])
  expect([0, 1].map((row) => isShown(specs[1]!, 0, 0, row))).toEqual([true, false])
})
