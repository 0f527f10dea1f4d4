import { Chart } from 'chart.js'
import type { ChartSpec, Weight } from '../../model.ts'
import { configure, type Plot } from './config.ts'
import { createMorph, morphPlugin } from './morph.ts'
import { takePicture, type SeenChart } from './seen.ts'
import { describe } from '../../chart/describe.ts'
import { placeHits, type Hits } from './hits.ts'
import { createReveal, type Reveal } from './reveal.ts'
import type { ChartPicture } from './picture.ts'
import { isCount } from '../../chart/isCount.ts'
import { isShown, sceneAt } from '../../chart/steps.ts'
import { readTheme, type ChartTheme } from './theme.ts'
import type { ChartWords } from '../../chart/label.ts'

export interface DrawOptions {
  /** Whether it grows when it is drawn. */
  animate: boolean
  /** How many steps are shown; null is all. */
  step: number | null
  /** Pixels of the screen for each pixel of CSS. */
  pixelRatio: number
  words: ChartWords
  /** What lays out charts, by their type. */
  plots: Record<string, Plot>
  /** What it goes on from: the chart of the slide before. */
  before?: SeenChart | null
  /** Whether it is laid out for later: nothing of it is seen before it is shown. */
  ahead?: boolean
  /** Where its figure lies, if it is drawn for paper. */
  place?: ChartPlace
}

/** A number that is come to, and from where. */
export interface NumberCount {
  from: number
  to: number
}

/** A chart on the page. Where its figure has no size it waits, and is drawn once it has one. */
export interface DrawnChart {
  /**
   * Brings it to `step` (null: all of it), moving or at once.
   *
   * @param before what it goes on from, if that is not what it shows now
   * @returns the numbers that come or change with it
   */
  show(step: number | null, animate: boolean, before?: SeenChart | null): NumberCount[]
  /** What is seen of it now; null before it is drawn. */
  picture(): SeenChart | null
  /** Takes up the size, the colours and the type that its figure has now. */
  refresh(pixelRatio: number): void
  /**
   * Draws it whole and at once, in `beforeprint`, so that it prints as vectors; it stays so until one of the above.
   *
   * @param step how many steps are shown; null is all
   * @param place where its figure lies now
   */
  print(step: number | null, place: ChartPlace): void
  destroy(): void
  /** When the movement with which it was drawn is over. */
  readonly done: Promise<void>
  /** The numbers that came with it. */
  readonly counts: NumberCount[]
}

/**
 * Draws a chart into a figure's `.chart-canvas`. The parts of Chart.js that it needs are registered elsewhere: see
 * `writeChartModule`.
 */
export function drawChart(figure: HTMLElement, spec: ChartSpec, options: DrawOptions): DrawnChart {
  const { words } = options
  const box = figure.querySelector<HTMLElement>('.chart-canvas')!
  let canvas = box.appendChild(document.createElement('canvas'))
  let now = sceneAt(spec, options.step)
  let reveal: Reveal = createReveal(now.spec.series.length, now.spec.rows.length)
  let chart: Chart | null = null
  let scene: ChartPicture | null = null
  let ghosts: ReturnType<typeof createMorph>['ghosts'] | null = null
  let pixelRatio = options.pixelRatio
  let drawn = ''
  let paper = false
  let hits: Hits | null = null
  let isSeen = false

  /** Takes up the picture of a step; whether it is another. */
  function turnTo(step: number | null): boolean {
    const next = sceneAt(spec, step)
    const isOther = next.spec !== now.spec
    now = next
    if (isOther) {
      reveal.finish()
      reveal = createReveal(now.spec.series.length, now.spec.rows.length)
      drawn = ''
    }
    return isOther
  }

  /** Lays it out anew if anything that it depends on has changed, and draws it as far as it has grown. */
  function draw({ theme, width, height } = placeOf(figure)): void {
    if (width <= 0 || height <= 0) return
    const state = JSON.stringify([theme, width, height, pixelRatio, paper, countFaces()])
    if (chart && state === drawn) return paper ? undefined : chart.draw()
    drawn = state
    ghosts = null
    chart?.destroy()
    // A canvas that was ever cleared prints a white box; one that is new is clear.
    if (paper) canvas.replaceWith((canvas = canvas.cloneNode() as HTMLCanvasElement))
    // So is one on which text was measured before it took its size.
    const ruler = paper ? box.appendChild(canvas.cloneNode() as HTMLCanvasElement) : canvas
    Object.assign(canvas, { width, height })
    sayOnce(canvas, paper ? describe(now.spec, words) : null)
    scene = {
      spec: now.spec,
      theme,
      words,
      width,
      height,
      head: headOf(figure, now.spec),
      measure: measureOn(ruler, theme.family),
      amount: reveal.amount,
    }
    const config = configure(scene, options.plots[now.spec.type]!, pixelRatio)
    config.plugins = [...(config.plugins ?? []), morphPlugin(() => ghosts)]
    chart = new (paper ? PaperChart : Chart)(canvas, config)
    if (paper) ruler.remove()
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    hits?.remove()
    hits = paper ? null : placeHits(figure, chart, now.spec, words)
    hits?.show(now.step)
  }

  const isNowShown = (series: number, row: number) => isShown(now.spec, now.step, series, row)

  function show(
    step: number | null,
    animate: boolean,
    from: SeenChart | null = null,
  ): { done: Promise<void>; counts: NumberCount[] } {
    paper = false
    const own = picture()
    isSeen = true
    const isOther = turnTo(step)
    const before = from ?? (isOther ? own : null)
    draw()
    hits?.show(now.step)
    const moves = animate && chart !== null
    const morph = moves && before ? createMorph(chart!, scene!, before) : null
    const counts = moves ? (morph?.counts ?? newNumbers()) : []
    ghosts = morph?.ghosts ?? null
    if (morph) reveal.stand((series, row) => isNowShown(series, row) && morph.goesOn(series, row))
    const done = reveal.to(isNowShown, moves, () => chart?.draw(), morph?.at)
    return { done, counts }
  }

  function print(step: number | null, place: ChartPlace): { done: Promise<void>; counts: NumberCount[] } {
    paper = true
    turnTo(step)
    drawn = ''
    return { done: reveal.to(isNowShown, false, () => draw(place)), counts: [] }
  }

  function layOut(): { done: Promise<void>; counts: NumberCount[] } {
    draw()
    return { done: Promise.resolve(), counts: [] }
  }

  /** The numbers that are about to grow. */
  function newNumbers(): NumberCount[] {
    return now.spec.series.flatMap(({ cells }, series) =>
      cells.flatMap(({ value }, row) =>
        value !== null && isNowShown(series, row) && reveal.amount(series, row) < 1
          ? [{ from: 0, to: value }]
          : [],
      ),
    )
  }

  function picture(): SeenChart | null {
    return chart && scene && isSeen ? takePicture(chart, scene) : null
  }

  const watcher = new ResizeObserver(() => draw())
  watcher.observe(box)
  const first = options.place
    ? print(options.step, options.place)
    : options.ahead
      ? layOut()
      : show(options.step, options.animate, options.before)

  return {
    ...first,
    picture,
    show: (step, animate, before) => show(step, animate, before).counts,
    refresh(ratio) {
      pixelRatio = ratio
      paper = false
      draw()
    },
    print,
    destroy() {
      watcher.disconnect()
      hits?.remove()
      reveal.finish()
      chart?.destroy()
      canvas.remove()
    },
  }
}

/** Where a figure lies: what its chart takes from the page, in pixels. */
export interface ChartPlace {
  theme: ChartTheme
  width: number
  height: number
}

export function placeOf(figure: HTMLElement): ChartPlace {
  const { offsetWidth, offsetHeight } = figure.querySelector<HTMLElement>('.chart-canvas')!
  return { theme: readTheme(figure), width: offsetWidth, height: offsetHeight }
}

/** Draws once, on a new canvas. */
class PaperChart extends Chart {
  override clear(): this {
    return this
  }
}

/** The figure's table says a chart; on paper, where it is not, the drawing itself does. */
function sayOnce(canvas: HTMLCanvasElement, description: string | null): void {
  const attributes = { 'aria-hidden': description === null ? 'true' : null, role: description && 'img' }
  for (const [name, value] of Object.entries({ ...attributes, 'aria-label': description })) {
    if (value === null) canvas.removeAttribute(name)
    else canvas.setAttribute(name, value)
  }
}

/** The name of what is measured and its unit, as far as the caption does not say them. */
function headOf(figure: HTMLElement, spec: ChartSpec): string {
  const caption = figure.querySelector('figcaption')?.textContent ?? ''
  const single = spec.series.length === 1 && spec.type !== 'doughnut' && !spec.title
  const name = single ? spec.series[0]!.name : ''
  const hasOwn = spec.type === 'doughnut' || isCount(spec)
  const unit = spec.unit === '%' || hasOwn ? null : spec.unit
  return [name, unit].filter((word) => word && !caption.includes(word)).join(' · ')
}

/**
 * Text is measured on the canvas that draws it, or one in its place: one beside the page has neither the figures nor
 * the language that a figure inherits, so that its widths may be others.
 */
function measureOn(canvas: HTMLCanvasElement, family: string): ChartPicture['measure'] {
  const context = canvas.getContext('2d')!
  const known = new Map<string, number>()
  return (text: string, size: number, weight: Weight = 700) => {
    const font = `${weight} ${size}px ${family}`
    const key = `${font}\n${text}`
    let width = known.get(key)
    if (width === undefined) {
      context.save()
      context.font = font
      width = context.measureText(text).width
      context.restore()
      known.set(key, width)
    }
    return width
  }
}

/** How many faces of fonts are there: with more of them text may be wider. */
function countFaces(): number {
  return [...document.fonts].filter(({ status }) => status === 'loaded').length
}
