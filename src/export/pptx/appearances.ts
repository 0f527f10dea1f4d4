import type { ChartSpec } from '../../model.ts'
import { isLayered, spreadSpec } from './chart/columns.ts'
import type { TextParagraph } from './paragraph.ts'
import type { Shape } from './shape.ts'
import type { StepOf } from './slideSteps.ts'

/** What of a shape comes at a step: all of it, a paragraph of its text, or a part of its chart, each counted from 0. */
export interface Appearance {
  /** Counted from 1. */
  step: number
  /** The shape's number. */
  shape: number
  part: { kind: 'object' | 'text' } | { kind: 'paragraph' | 'category' | 'series'; index: number }
}

/** What of a shape comes by steps; nothing for what is there at once. */
export function appearancesOf(shape: Shape, stepOf: StepOf): Found[] {
  return readers[shape.kind]?.(shape as never, stepOf) ?? []
}

type Found = Omit<Appearance, 'shape'>
type Readers = { [K in Shape['kind']]?: (shape: Extract<Shape, { kind: K }>, stepOf: StepOf) => Found[] }

const readers: Readers = {
  text: ({ paragraphs }, stepOf) => ofParagraphs(paragraphs, stepOf),
  'free-text': ({ paragraphs }, stepOf) => ofParagraphs(paragraphs, stepOf),
  table: ({ rows }, stepOf) => {
    const places = rows.flat().flatMap(({ paragraph }) => placeOf(paragraph) ?? [])
    return whole(places.length > 0 ? stepOf(places[0]!) : 0)
  },
  rule: ({ at }, stepOf) => whole(at === undefined ? 0 : stepOf(at)),
  picture: ({ block }, stepOf) => whole(block ? stepOf(block) : 0),
  media: ({ media }, stepOf) => whole(stepOf(media)),
  chart: ({ spec }, stepOf) => [...whole(stepOf(spec)), ...ofChart(spec, stepOf)],
}

function whole(step: number): Found[] {
  return step > 0 ? [{ step, part: { kind: 'object' } }] : []
}

/** Paragraphs one by one; all that come together as one. A sign before words comes with them. */
function ofParagraphs(paragraphs: TextParagraph[], stepOf: StepOf): Found[] {
  const places = paragraphs.map(placeOf)
  const steps = places.map((place, i) => {
    const own = place ?? places.slice(i).find((one) => one !== null) ?? null
    return own === null ? 0 : stepOf(own)
  })
  const [first = 0] = steps
  if (steps.every((step) => step === first)) return first > 0 ? [{ step: first, part: { kind: 'text' } }] : []
  return steps.flatMap((step, index) => (step > 0 ? [{ step, part: { kind: 'paragraph', index } }] : []))
}

function placeOf({ pieces }: TextParagraph): number | null {
  const run = pieces.find((piece) => typeof piece !== 'string' && piece.at !== undefined)
  return typeof run === 'object' ? run.at! : null
}

/** Types whose rows PowerPoint shows by category, and whose series by series. */
const byRow = new Set<ChartSpec['type']>([
  'bar',
  'progress',
  'waterfall',
  'combo',
  'line',
  'area',
  'doughnut',
])
const bySeries = new Set<ChartSpec['type']>(['bar', 'combo', 'line', 'area'])

function ofChart(spec: ChartSpec, stepOf: StepOf): Found[] {
  const parts = (kind: 'category' | 'series', all: object[]) =>
    all.flatMap((one, index): Found[] => {
      const step = stepOf(one)
      return step > 0 ? [{ step, part: { kind, index } }] : []
    })
  if (spec.step === 'row' && byRow.has(spec.type)) return parts('category', spreadSpec(spec).rows)
  // A range has helpers among its series.
  const isPlain = bySeries.has(spec.type) && !isLayered(spec)
  return spec.step === 'series' && isPlain ? parts('series', spec.series) : []
}
