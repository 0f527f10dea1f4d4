import { Chart } from 'chart.js'
import type { ChartSpec, Weight } from '../../model.ts'
import { configure, type Plot } from './config.ts'
import { describe } from '../../chart/describe.ts'
import { placeHits, type Hits } from './hits.ts'
import { createReveal } from './reveal.ts'
import type { ChartPicture } from './picture.ts'
import { isShown } from '../../chart/steps.ts'
import { readTheme } from './theme.ts'
import type { ChartWords } from '../../chart/label.ts'

export interface DrawOptions {
  /** Whether it grows when it is drawn. */
  animate: boolean
  /** How many steps are shown; null is all. */
  step: number | null
  /** Pixels of the screen for each pixel of CSS. */
  pixelRatio: number
  words: ChartWords
  /** What lays out charts of its type. */
  plot: Plot
}

/** A chart on the page. Where its figure has no size it waits, and is drawn once it has one. */
export interface DrawnChart {
  /** Brings it to `step` (null: all of it), moving or at once. */
  show(step: number | null, animate: boolean): void
  /** Takes up the size that its figure has now. */
  resize(pixelRatio: number): void
  /** Takes up the colours and the type that its figure has now. */
  retheme(): void
  /**
   * Draws it whole and at once, in `beforeprint`, so that it prints as vectors; it stays so until one of the above.
   *
   * @param step how many steps are shown; null is all
   * @param width pixels, by default its figure's
   */
  print(step?: number | null, width?: number, height?: number): void
  destroy(): void
  /** When the movement with which it was drawn is over. */
  readonly done: Promise<void>
}

/**
 * Draws a chart into a figure's `.chart-canvas`. The parts of Chart.js that it needs are registered elsewhere: see
 * `writeChartModule`.
 */
export function drawChart(figure: HTMLElement, spec: ChartSpec, options: DrawOptions): DrawnChart {
  const { words } = options
  const box = figure.querySelector<HTMLElement>('.chart-canvas')!
  let canvas = box.appendChild(document.createElement('canvas'))
  const reveal = createReveal(spec.series.length, spec.rows.length)
  let chart: Chart | null = null
  let pixelRatio = options.pixelRatio
  let drawn = ''
  let paper = false
  let hits: Hits | null = null
  let shown = options.step

  /** Lays it out anew if anything that it depends on has changed, and draws it as far as it has grown. */
  function draw(width = box.offsetWidth, height = box.offsetHeight): void {
    if (width <= 0 || height <= 0) return
    const theme = readTheme(figure)
    const state = JSON.stringify([theme, width, height, pixelRatio, paper])
    if (chart && state === drawn) return paper ? undefined : chart.draw()
    drawn = state
    chart?.destroy()
    // A canvas that was ever cleared prints a white box; one that is new is clear.
    if (paper) canvas.replaceWith((canvas = canvas.cloneNode() as HTMLCanvasElement))
    Object.assign(canvas, { width, height })
    sayOnce(canvas, paper ? describe(spec, words) : null)
    const picture: ChartPicture = {
      spec,
      theme,
      words,
      width,
      height,
      head: headOf(figure, spec),
      measure: measureIn(theme.family),
      amount: reveal.amount,
    }
    chart = new (paper ? PaperChart : Chart)(canvas, configure(picture, options.plot, pixelRatio))
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    hits?.remove()
    hits = paper ? null : placeHits(figure, chart, spec, words)
    hits?.show(shown)
  }

  function show(step: number | null, animate: boolean): Promise<void> {
    paper = false
    shown = step
    draw()
    hits?.show(step)
    return reveal.to(
      (series, row) => isShown(spec, step, series, row),
      animate && chart !== null,
      () => chart?.draw(),
    )
  }

  const watcher = new ResizeObserver(() => draw())
  watcher.observe(box)
  const done = show(options.step, options.animate)

  return {
    done,
    show: (step, animate) => void show(step, animate),
    resize(ratio) {
      pixelRatio = ratio
      paper = false
      draw()
    },
    retheme() {
      paper = false
      draw()
    },
    print(step = null, width, height) {
      paper = true
      drawn = ''
      void reveal.to(
        (series, row) => isShown(spec, step, series, row),
        false,
        () => draw(width, height),
      )
    },
    destroy() {
      watcher.disconnect()
      hits?.remove()
      reveal.finish()
      chart?.destroy()
      canvas.remove()
    },
  }
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
  const unit = spec.unit === '%' || spec.type === 'doughnut' ? null : spec.unit
  return [name, unit].filter((word) => word && !caption.includes(word)).join(' · ')
}

let ruler: CanvasRenderingContext2D | null = null

/** Text is measured in a canvas of its own: the chart's is cleared by each change of its size. */
function measureIn(family: string): ChartPicture['measure'] {
  ruler ??= document.createElement('canvas').getContext('2d')!
  const context = ruler
  return (text: string, size: number, weight: Weight = 700) => {
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}
