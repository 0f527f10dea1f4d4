import { words } from 'virtual:deck/words'
import type { NumberCount, DrawnChart, DrawOptions } from './chart/draw.ts'
import type { SeenChart } from './chart/seen.ts'
import { prefersStill } from './motion.ts'

type Drawing = Pick<typeof import('virtual:deck/charts'), 'charts' | 'plots'> & {
  drawChart: typeof import('./chart/draw.ts').drawChart
  placeOf: typeof import('./chart/draw.ts').placeOf
  shifted: typeof import('./chart/seen.ts').shifted
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
    this.#loading ??= Promise.all([
      import('virtual:deck/charts'),
      import('./chart/draw.ts'),
      import('./chart/seen.ts'),
    ]).then(
      ([{ charts, plots }, { drawChart, placeOf }, { shifted }]) =>
        (this.#drawing = { charts, plots, drawChart, placeOf, shifted }),
    )
    return this.#loading
  }

  /**
   * Draws the charts inside `root`, or brings the drawn ones to the step that is shown.
   *
   * @param before the slide before: its charts go on in those that share their `data-id`
   * @returns the numbers that come or change with them
   */
  async show(
    root: ParentNode,
    { animate = false, before = null }: { animate?: boolean; before?: HTMLElement | null } = {},
  ): Promise<NumberCount[]> {
    const figures = figuresIn(root)
    if (figures.length === 0) return []
    await Promise.all([this.load(), document.fonts.ready])
    const moves = animate && !prefersStill()
    return figures.flatMap((figure) => {
      const step = stepOf(figure)
      const from = moves && before ? this.#seenBefore(figure, before) : null
      const drawn = this.#drawn.get(figure)
      if (drawn) return drawn.show(step, moves, from)
      return this.#draw(figure, step, { animate: moves, before: from })?.counts ?? []
    })
  }

  /** Lays the charts of slides out that are shown soon, so that a key is answered at once. */
  async layOut(roots: readonly ParentNode[]): Promise<void> {
    const figures = roots.flatMap(figuresIn)
    if (figures.length === 0) return
    await Promise.all([this.load(), document.fonts.ready])
    for (const figure of figures) {
      if (!this.#drawn.has(figure)) this.#draw(figure, stepOf(figure), { ahead: true })
    }
  }

  /** What is seen of the chart that a figure goes on from, where the figure lies. */
  #seenBefore(figure: HTMLElement, slide: HTMLElement): SeenChart | null {
    const twin = figuresIn(slide).find(
      ({ dataset: { id } }) => id !== undefined && id === figure.dataset['id'],
    )
    const picture = twin && this.#drawn.get(twin)?.picture()
    if (!picture) return null
    // Only a figure that is drawn has a place for its canvas.
    figure.dataset['drawn'] = ''
    const [from, to] = [twin, figure].map((one) =>
      one.querySelector('.chart-canvas')!.getBoundingClientRect(),
    ) as [DOMRect, DOMRect]
    return this.#drawing!.shifted(picture, from.left - to.left, from.top - to.top)
  }

  /** Takes away what was drawn inside `root`, which is shown no more. */
  forget(root: ParentNode): void {
    for (const figure of figuresIn(root)) {
      this.#drawn.get(figure)?.destroy()
      this.#drawn.delete(figure)
    }
  }

  /** Takes up new sizes and colours. */
  refresh(): void {
    for (const chart of this.#drawn.values()) chart.refresh(devicePixelRatio)
  }

  /**
   * Draws all charts for paper, at once, as `beforeprint` wants it: whole, or at the step of their page. Before `load`
   * there is nothing to draw.
   */
  print(): void {
    if (!this.#drawing) return
    const { placeOf } = this.#drawing
    const figures = figuresIn(document)
    for (const { dataset } of figures) dataset['drawn'] = ''
    // Where they lie is read before the first is drawn: it would be laid out again for each.
    const places = figures.map(placeOf)
    for (const [i, figure] of figures.entries()) {
      const drawn = this.#drawn.get(figure)
      if (drawn) drawn.print(stepOf(figure), places[i]!)
      else this.#draw(figure, stepOf(figure), { place: places[i]! })
    }
  }

  #draw(
    figure: HTMLElement,
    step: number | null,
    how: Partial<Pick<DrawOptions, 'animate' | 'before' | 'ahead' | 'place'>>,
  ): DrawnChart | undefined {
    const spec = this.#drawing?.charts.find(({ id }) => id === figure.dataset['chart'])
    if (!spec) return
    const { plots } = this.#drawing!
    figure.dataset['drawn'] = ''
    const options = { animate: false, step, pixelRatio: devicePixelRatio, words, plots, ...how }
    const drawn = this.#drawing!.drawChart(figure, spec, options)
    this.#drawn.set(figure, drawn)
    return drawn
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
