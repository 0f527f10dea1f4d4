import { isShown, sceneAt, steps } from '../../chart/steps.ts'
import { innerBlocks, withInner } from '../../innerBlocks.ts'
import { inlinesOf } from '../../innerInlines.ts'
import type { Block, ChartSpec, ElementAttributes, Inline, Slide, Span } from '../../model.ts'
import { lastStep } from '../../render/lastStep.ts'
import { isHidden } from '../../slide/firstSeen.ts'
import { apart, partsOf } from '../../slide/parts.ts'

/** What a step shows: blocks, charts, their rows and series by themselves; words by where they stand in deck.md. */
type Coming = { object: object } | { words: Span }

/** Things that come together, and their place among the others, where their author has given it. */
interface Fragment {
  index: number | null
  shown: Coming[]
}

/** The step with which a thing, or the words at a place of deck.md, come, from 1; 0 for what is there at once. */
export type StepOf = (thing: object | number) => number

/** The steps of a slide in the order of the page (`browser/steps.ts`): those with an index first, then as they stand. */
export function slideSteps(slide: Slide): StepOf {
  const fragments = fragmentsIn(slide)
  const indexed = fragments.filter(({ index }) => index !== null)
  const inOrder = [...indexed.toSorted((a, b) => a.index! - b.index!), ...fragments.filter(isLoose)]
  const found = new Map<object, number>()
  const words: (Span & { step: number })[] = []
  let step = 0
  let last: number | null = null
  for (const { index, shown } of inOrder) {
    if (index === null || index !== last) step += 1
    last = index
    for (const one of shown)
      if ('object' in one) found.set(one.object, step)
      else words.push({ ...one.words, step })
  }
  return (thing) =>
    typeof thing === 'object'
      ? (found.get(thing) ?? 0)
      : (words.findLast(({ start, end }) => start <= thing && thing < end)?.step ?? 0)
}

function isLoose({ index }: Fragment): boolean {
  return index === null
}

function fragmentsIn(slide: Slide): Fragment[] {
  const { body } = partsOf(slide)
  const [charts, rest] = apart(body, 'chart')
  if (slide.layout !== 'chart' || lastStep(charts, rest) === null) return body.flatMap(fragmentsOf)
  // The remark on a chart comes with the chart's last step.
  const ofChart = charts.flatMap(fragmentsOf)
  return ofChart.map((fragment, i) =>
    i === ofChart.length - 1 ? { ...fragment, shown: [...fragment.shown, ...rest.flatMap(allOf)] } : fragment,
  )
}

/** What comes by steps in a block, that in it behind that which holds it. */
function fragmentsOf(block: Block): Fragment[] {
  const own = fragmentOf(block.attributes, () => allOf(block))
  if (block.type === 'chart') return [...own, ...partsOfChart(block.spec)]
  if (block.type !== 'list') return [...own, ...innerBlocks(block).flatMap(fragmentsOf)]
  const items = block.items.flatMap(({ attributes, inlines, blocks }) => [
    ...fragmentOf(attributes, () => [
      ...inlinesOf({ ...block, type: 'paragraph', inlines }).flatMap(wordsOf),
      ...blocks.flatMap(allOf),
    ]),
    ...blocks.flatMap(fragmentsOf),
  ])
  return [...own, ...items]
}

function fragmentOf(attributes: ElementAttributes, shown: () => Coming[]): Fragment[] {
  return isHidden(attributes) ? [{ index: attributes.fragmentIndex, shown: shown() }] : []
}

function allOf(block: Block): Coming[] {
  return withInner(block).flatMap((one): Coming[] => [
    { object: one },
    ...(one.type === 'chart' ? [{ object: sceneAt(one.spec, null).spec }] : []),
    ...inlinesOf(one).flatMap(wordsOf),
  ])
}

function wordsOf(inline: Inline): Coming[] {
  if (inline.type === 'text' || inline.type === 'code')
    return [{ words: { start: inline.start, end: inline.start + inline.text.length } }]
  return inline.type === 'maths' ? [{ words: { start: inline.texStart, end: inline.texStart + 1 } }] : []
}

/** Rows or series of a chart that come one after the other; its scenes are other pictures, of which the last is shown. */
function partsOfChart(spec: ChartSpec): Fragment[] {
  const parts = spec.step === 'row' ? spec.rows : spec.step === 'series' ? spec.series : []
  const comesAt = (i: number) => {
    const [series, row] = spec.step === 'row' ? [0, i] : [i, 0]
    let step = 0
    while (step < steps(spec) && !isShown(spec, step, series, row)) step += 1
    return step
  }
  const comingParts = parts.map((part, i) => ({ part, step: comesAt(i) }))
  return Array.from({ length: steps(spec) }, (_, i) => ({
    index: null,
    shown: comingParts.flatMap(({ part, step }) => (step === i + 1 ? [{ object: part }] : [])),
  }))
}
