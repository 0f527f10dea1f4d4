import { notesOfKind } from '../chart/notesOfKind.ts'
import { withInner } from '../innerBlocks.ts'
import type { ChartSpec, Slide } from '../model.ts'
import { plainText } from '../plainText.ts'

/** Fewer rows need no telling apart. */
const fewest = 3

/**
 * Lets the one bar stand out that its slide's heading names, of bars of one series. A chart that says itself what
 * stands out, tells a story or has several series keeps its looks.
 */
export function lightNamed(slides: Pick<Slide, 'blocks'>[]): void {
  for (const { blocks } of slides) {
    const title = blocks.find((block) => block.type === 'heading')
    const charts = blocks.flatMap(withInner).filter((block) => block.type === 'chart')
    const [chart] = charts
    if (!title || !chart || charts.length > 1 || chart.attributes.dataId !== null) continue
    const row = isOfOne(chart.spec) ? namedIn(plainText(title.inlines), chart.spec) : null
    if (row !== null)
      chart.spec.notes = [...(chart.spec.notes ?? []), { kind: 'highlight', rows: [row], series: [] }]
  }
}

function isOfOne(spec: ChartSpec): boolean {
  const { type, rows, series, scenes = [] } = spec
  const isLit = notesOfKind(spec, 'highlight').length > 0
  const isOne = type === 'bar' && series.length === 1 && rows.length >= fewest
  return isOne && !isLit && scenes.length === 0 && rows.every(({ isGoal }) => !isGoal)
}

/** The row whose name stands in a heading; null where there is none, or several. */
function namedIn(heading: string, { rows }: ChartSpec): number | null {
  const found = rows.filter(({ label }) => stands(label, heading))
  const longest = found.toSorted((a, b) => b.label.length - a.label.length)[0]
  const isOnly = found.every(({ label }) => longest!.label.includes(label))
  return longest && isOnly ? rows.indexOf(longest) : null
}

/** Whether a name stands in a text, as a whole word where words are parted. */
function stands(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || name.trim().length < 2) return false
  const isLetter = (sign: string | undefined) => /[\p{Script=Latin}\p{Nd}]/u.test(sign ?? '')
  const isCut = (inner: string | undefined, outer: string | undefined) => isLetter(inner) && isLetter(outer)
  return !isCut(name[0], text[at - 1]) && !isCut(name.at(-1), text[at + name.length])
}
