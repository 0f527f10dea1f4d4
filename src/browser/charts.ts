import { words } from 'virtual:deck/words'
import type { DrawnChart } from './chart/draw.ts'
import { prefersStill } from './motion.ts'

type Drawing = Pick<typeof import('virtual:deck/charts'), 'charts' | 'plots'> & {
  drawChart: typeof import('./chart/draw.ts').drawChart
}

/** Draws the figures of the page, loading Chart.js when the first one is needed. */
export class Charts {
  readonly #drawn = new Map<HTMLElement, DrawnChart>()
  #loading: Promise<Drawing> | null = null
  #drawing: Drawing | null = null

  constructor() {
    // Colours that the reader forces reach canvases when they are drawn.
    matchMedia('(forced-colors: active)').addEventListener('change', () => this.refresh())
  }

  /** Loads what drawing needs, so that it is there when it must be at once. */
  load(): Promise<Drawing> {
    this.#loading ??= Promise.all([import('virtual:deck/charts'), import('./chart/draw.ts')]).then(
      ([{ charts, plots }, { drawChart }]) => (this.#drawing = { charts, plots, drawChart }),
    )
    return this.#loading
  }

  /** Draws the charts inside `root`, or brings the drawn ones to the step that is shown. */
  async show(root: ParentNode, { animate = false } = {}): Promise<void> {
    const figures = figuresIn(root)
    if (figures.length === 0) return
    await Promise.all([this.load(), document.fonts.ready])
    const moves = animate && !prefersStill()
    for (const figure of figures) {
      const step = stepOf(figure)
      if (this.#drawn.has(figure)) this.#drawn.get(figure)!.show(step, moves)
      else this.#draw(figure, step, moves)
    }
  }

  /** Takes up new sizes and colours. */
  refresh(): void {
    for (const chart of this.#drawn.values()) {
      chart.retheme()
      chart.resize(devicePixelRatio)
    }
  }

  /**
   * Draws all charts for paper, at once, as `beforeprint` wants it: whole, or at the step of their page. Before `load`
   * there is nothing to draw.
   */
  print(): void {
    for (const figure of figuresIn(document)) {
      if (!this.#drawn.has(figure)) this.#draw(figure, null, false)
      this.#drawn.get(figure)?.print(stepOf(figure))
    }
  }

  #draw(figure: HTMLElement, step: number | null, animate: boolean): void {
    const spec = this.#drawing?.charts.find(({ id }) => id === figure.dataset['chart'])
    const plot = spec && this.#drawing!.plots[spec.type]
    if (!plot) return
    figure.dataset['drawn'] = ''
    const options = { animate, step, pixelRatio: devicePixelRatio, words, plot }
    const drawn = this.#drawing!.drawChart(figure, spec, options)
    this.#drawn.set(figure, drawn)
  }
}

function figuresIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('figure[data-chart]')]
}

/** How many steps of a figure are shown: its fragments that have been spoken; null is all. */
function stepOf(figure: HTMLElement): number | null {
  const steps = figure.querySelectorAll('.chart-step')
  const stepped =
    ['present', 'speaker'].includes(document.documentElement.dataset['view']!) ||
    figure.closest('[data-step]') !== null
  return steps.length > 0 && stepped ? figure.querySelectorAll('.chart-step.visible').length : null
}
