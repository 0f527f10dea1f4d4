import type { Chart, Element } from 'chart.js'
import { sayCell, type ChartWords } from '../../chart/label.ts'
import type { Mark } from '../../chart/mark.ts'
import { isShown } from '../../chart/steps.ts'
import type { ChartSpec } from '../../model.ts'

/** Where a mark is on its canvas, in pixels of CSS. */
export interface HitBox {
  series: number
  row: number
  left: number
  top: number
  right: number
  bottom: number
}

/** The marks of a chart as they can be pointed at. */
export interface Hits {
  /** Lets those answer that are shown at a step; null is all. */
  show(step: number | null): void
  remove(): void
}

/** No place is smaller, so that a finger meets it; pixels. */
const least = 24

/**
 * Puts a button over each mark whose number has a source in the figure's table: hover and focus say what it is, a
 * click, a tap or Enter open its sentence. Tab goes through them where they are drawn, row by row.
 */
export function placeHits(figure: HTMLElement, chart: Chart, spec: ChartSpec, words: ChartWords): Hits {
  const place = figure.querySelector<HTMLElement>('.chart-canvas')!
  const rows = figure.querySelectorAll('.chart-table tbody tr')
  // What has the focus is seen.
  if (isTableHidden()) for (const link of figure.querySelectorAll('.chart-table a')) tabPast(link)
  const buttons = boxesOf(chart, spec)
    .sort((a, b) => a.row - b.row || a.series - b.series)
    .flatMap((hit) => {
      const link = rows[spec.rows[hit.row]!.place ?? hit.row]
        ?.querySelectorAll('td')
        [hit.series]?.querySelector<HTMLElement>('a[data-mention]')
      return link ? [{ ...hit, button: place.appendChild(buttonOf(hit, spec, words, link)) }] : []
    })
  return {
    show(step) {
      for (const { button, series, row } of buttons) button.hidden = !isShown(spec, step, series, row)
    },
    remove() {
      for (const { button } of buttons) button.remove()
    },
  }
}

/** Whether a drawn chart's table is there for readers of screens alone (`theme/chart.css`). */
function isTableHidden(): boolean {
  return ['present', 'speaker'].includes(document.documentElement.dataset['view']!)
}

function tabPast(link: globalThis.Element): void {
  link.setAttribute('tabindex', '-1')
}

function buttonOf(hit: HitBox, spec: ChartSpec, words: ChartWords, link: HTMLElement): HTMLButtonElement {
  const { name, cells } = spec.series[hit.series]!
  const said = [
    spec.rows[hit.row]!.label,
    name,
    sayCell(cells[hit.row]!, { unit: spec.unit, words }),
    spec.unit !== '%' && spec.unit,
  ]
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'chart-hit'
  button.title = said.filter(Boolean).join(' ')
  button.setAttribute('aria-label', button.title)
  // Where the table is in sight its numbers are visited there.
  if (!isTableHidden()) button.tabIndex = -1
  button.addEventListener('click', (event) => {
    event.stopPropagation()
    link.click()
  })
  const [width, height] = [Math.max(least, hit.right - hit.left), Math.max(least, hit.bottom - hit.top)]
  Object.assign(button.style, {
    left: `${(hit.left + hit.right - width) / 2}px`,
    top: `${(hit.top + hit.bottom - height) / 2}px`,
    width: `${width}px`,
    height: `${height}px`,
    // A mark within another is met first: what is reached within its target.
    zIndex: String(Math.round(1e6 / (width * height))),
  })
  return button
}

function boxesOf(chart: Chart, spec: ChartSpec): HitBox[] {
  const { boxes } = chart.data.datasets[0] as unknown as { boxes?: HitBox[] }
  if (boxes) return boxes
  return spec.series.flatMap((_, series) =>
    spec.rows.flatMap((_, row) => {
      const element = chart.getDatasetMeta(series).data[row]
      const box = element && boxOf(element)
      return box && Object.values(box).every(Number.isFinite) ? [{ series, row, ...box }] : []
    }),
  )
}

export type ElementBox = Omit<HitBox, 'series' | 'row'>

/** A bar's body; the neighbourhood of a point, or of the middle of an arc. */
function boxOf(element: Element): ElementBox {
  const names = ['x', 'y', 'base', 'width', 'height', 'horizontal'] as never
  const { x, y, base, width, height, horizontal } = element.getProps(
    names,
    true,
  ) as unknown as Partial<BarElement>
  if (base === undefined || width === undefined || height === undefined) return around(element, 16)
  const [low, high] = horizontal
    ? [Math.min(x!, base), Math.max(x!, base)]
    : [Math.min(y!, base), Math.max(y!, base)]
  return horizontal
    ? { left: low, right: high, top: y! - height / 2, bottom: y! + height / 2 }
    : { left: x! - width / 2, right: x! + width / 2, top: low, bottom: high }
}

/** @returns where an element of Chart.js is: a bar's body, a point, the middle of an arc */
export function edgesOf(element: Element): ElementBox {
  return 'base' in element ? boxOf(element) : around(element, 0)
}

function around(element: Element, off: number): ElementBox {
  const { x, y } = element.tooltipPosition(true)
  return { left: x! - off, right: x! + off, top: y! - off, bottom: y! + off }
}

interface BarElement {
  x: number
  y: number
  base: number
  width: number
  height: number
  horizontal: boolean
}

/** The boxes of marks, cell by cell, in pixels of a slide times `scale`. */
export function boxesOfMarks(marks: Mark[], scale: number): HitBox[] {
  const boxes = new Map<string, HitBox>()
  for (const mark of marks) {
    const box = mark.at && reachOf(mark)
    if (!mark.at || !box) continue
    const { series, row } = mark.at
    const key = `${series} ${row}`
    const [left, top, right, bottom] = box.map((value) => value * scale) as [number, number, number, number]
    const known = boxes.get(key)
    boxes.set(key, {
      series,
      row,
      left: Math.min(left, known?.left ?? left),
      top: Math.min(top, known?.top ?? top),
      right: Math.max(right, known?.right ?? right),
      bottom: Math.max(bottom, known?.bottom ?? bottom),
    })
  }
  return [...boxes.values()]
}

type Reach = [left: number, top: number, right: number, bottom: number]

function reachOf(mark: Mark): Reach | null {
  if (mark.kind === 'tile') return [mark.x, mark.y, mark.x + mark.w, mark.y + mark.h]
  if (mark.kind === 'dot')
    return [mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius]
  if (mark.kind === 'bar') {
    const [low, high] = [Math.min(mark.from, mark.to), Math.max(mark.from, mark.to)]
    const [near, far] = [mark.near, mark.near + mark.thick]
    return mark.vertical ? [near, low, far, high] : [low, near, high, far]
  }
  if (mark.kind !== 'area' && mark.kind !== 'line') return null
  const points = mark.kind === 'line' ? mark.points : mark.outlines.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
