import type { Look, ColourToken } from '../../chart/look.ts'

/** What a chart takes from the page: its colours, its type. */
export interface ChartTheme {
  ink: string
  inkSoft: string
  rule: string
  ground: string
  accent: string
  strong: string
  quiet: string
  faint: string
  target: string
  series: string[]
  family: string
  /** Pixels for each pixel of a 1280 × 720 slide: the slide grows by its rem. */
  scale: number
}

/** The theme's colours of series: `--series-1` and so on. */
const seriesNumbers = [1, 2, 3, 4, 5, 6, 7, 8]

/** Reads the theme where the figure stands: a slide may have a ground of its own. */
export function readTheme(figure: HTMLElement): ChartTheme {
  const style = getComputedStyle(figure)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim() || style.color
  const target = colour('target')
  const series = seriesNumbers.map((i) => colour(`series-${i}`))
  return {
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    rule: colour('rule'),
    ground: colour('ground'),
    accent: colour('accent'),
    strong: colour('strong'),
    quiet: colour('quiet'),
    faint: colour('faint'),
    target,
    // What has the colour of targets is taken last: it would look like one.
    series: [...series.filter((own) => own !== target), ...series.filter((own) => own === target)],
    family: style.fontFamily,
    scale: scaleOf(figure),
  }
}

/** As wide as the narrowest phone leaves a chart, in pixels: it holds labels of 16 px, and no larger ones. */
const narrow = 280

function scaleOf(figure: HTMLElement): number {
  const root = document.documentElement
  const scale = parseFloat(getComputedStyle(root).fontSize) / 16
  // Text that a reader enlarges breaks into lines; a chart's grows as far as there is width for it.
  return root.dataset['view'] === 'read' ? Math.min(scale, Math.max(1, figure.offsetWidth / narrow)) : scale
}

/** @returns a colour by what it means; those of series repeat after the last */
export function colourOf(theme: ChartTheme, token: ColourToken): string {
  if (token === 'ink-soft') return theme.inkSoft
  if (token in theme) return theme[token as 'ink']
  return theme.series[Number(token.slice('series-'.length)) % theme.series.length]!
}

/** @returns how a mark looks, in the theme's colours */
export function painted(theme: ChartTheme, look: Look): Omit<Look, 'colour'> & { colour: string } {
  return { ...look, colour: colourOf(theme, look.colour) }
}
