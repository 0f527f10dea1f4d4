import type { Chart } from 'chart.js'
import { lookOf, partLook } from '../../chart/look.ts'
import type { Mark, Point } from '../../chart/mark.ts'
import { arcOf, type Arc } from './arc.ts'
import { boxesOfMarks, edgesOf, type ElementBox } from './hits.ts'
import type { ChartPicture } from './picture.ts'
import { colourOf, painted } from './theme.ts'

/** A mark as it is seen, in pixels of CSS from its canvas' corner. */
export interface SeenMark {
  /** Its names: where the next picture shows what has the same, that goes on from here. */
  series: string
  row: string
  value: number
  box: ElementBox
  /** Its parts, where it is drawn as several. */
  pieces: ElementBox[]
  /** Where it is a part of a ring. */
  arc: Arc | null
  kind: 'bar' | 'other'
  colour: string
  vertical: boolean
}

/** What is seen of a chart, from where the next goes on. */
export interface SeenChart {
  marks: SeenMark[]
  /** Pixels of the values 0 and 1; null where a chart has no axis of them. */
  axis: { upright: boolean; zero: number; one: number } | null
}

/** A cell that is drawn, and where. */
export interface DrawnMark extends SeenMark {
  at: { series: number; row: number }
}

/** The marks of a chart's figure as they are drawn now. */
export interface MarksDataset {
  marks: Mark[]
  /** The same on their way from another picture. */
  moved: Mark[] | null
}

/** An arc while it comes from other marks: the outlines of its pieces. */
export interface BentArc {
  outlines: Point[][]
  colour: string
}

/** The arcs of a ring by their rows, while they come from other marks. */
export interface RingDataset {
  bent: Map<number, BentArc> | null
}

/** @returns the marks of a chart where they are now, those that are not shown left out */
export function drawnOf(chart: Chart, scene: ChartPicture): DrawnMark[] {
  const { spec, theme } = scene
  const { marks, moved } = chart.data.datasets[0] as unknown as Partial<MarksDataset>
  const own = marks ? (moved ?? marks) : null
  const boxes = own ? boxesOfMarks(own, theme.scale) : boxesOfElements(chart, scene)
  const isRing = spec.type === 'doughnut'
  return boxes.flatMap(({ series, row, ...box }): DrawnMark[] => {
    const cell = spec.series[series]?.cells[row]
    if (!cell || scene.amount(series, row) === 0) return []
    const first = own?.find(({ at, kind }) => at?.series === series && at.row === row && kind !== 'text')
    const look = isRing ? partLook(spec, row) : lookOf(spec, series, row)
    const kind = first ? first.kind : spec.type === 'line' || isRing ? 'other' : 'bar'
    return [
      {
        at: { series, row },
        series: spec.series[series]!.name,
        row: spec.rows[row]!.label,
        value: cell.high ?? cell.value ?? 0,
        box,
        pieces: own ? piecesOf(own, series, row, theme.scale) : [],
        arc: isRing ? arcOf(chart, row) : null,
        kind: kind === 'bar' || kind === 'tile' ? 'bar' : 'other',
        colour: ownColour(first, theme) ?? painted(theme, look).colour,
        vertical: first?.kind === 'bar' ? first.vertical : isUpright(scene),
      },
    ]
  })
}

/** The colour of a mark of our own; null where it has none, or there is no such mark. */
function ownColour(mark: Mark | undefined, theme: ChartPicture['theme']): string | null {
  return mark && 'colour' in mark && typeof mark.colour === 'string' ? colourOf(theme, mark.colour) : null
}

/** The boxes of what a cell is drawn as, where that is several tiles or signs. */
function piecesOf(marks: Mark[], series: number, row: number, scale: number): ElementBox[] {
  const own = marks.filter(
    ({ kind, at }) => (kind === 'tile' || kind === 'area') && at?.series === series && at.row === row,
  )
  return own.length > 1 ? own.flatMap((mark) => boxesOfMarks([mark], scale)) : []
}

function boxesOfElements(
  chart: Chart,
  { spec }: ChartPicture,
): ({ series: number; row: number } & ElementBox)[] {
  return spec.series.flatMap((_, series) =>
    spec.rows.flatMap((_, row) => {
      const element = chart.getDatasetMeta(series).data[row]
      const box = element && edgesOf(element)
      return box && Object.values(box).every(Number.isFinite) ? [{ series, row, ...box }] : []
    }),
  )
}

/** @returns what is seen of a chart now */
export function takePicture(chart: Chart, scene: ChartPicture): SeenChart {
  return { marks: drawnOf(chart, scene), axis: axisOf(chart, scene) }
}

export function isUpright({ spec }: ChartPicture): boolean {
  return spec.type !== 'progress' && !(spec.type === 'bar' && spec.horizontal)
}

/** Where 0 and 1 are on the axis of values. */
export function axisOf(chart: Chart, scene: ChartPicture): SeenChart['axis'] {
  const upright = isUpright(scene)
  const scale = chart.scales[upright ? 'y' : 'x']
  return scale ? { upright, zero: scale.getPixelForValue(0), one: scale.getPixelForValue(1) } : null
}

/** @returns a picture as it lies on another canvas, whose corner is so far from its own */
export function shifted({ marks, axis }: SeenChart, right: number, down: number): SeenChart {
  const moved = (box: ElementBox): ElementBox => ({
    left: box.left + right,
    right: box.right + right,
    top: box.top + down,
    bottom: box.bottom + down,
  })
  return {
    marks: marks.map((mark) => ({
      ...mark,
      box: moved(mark.box),
      pieces: mark.pieces.map(moved),
      arc: mark.arc && { ...mark.arc, x: mark.arc.x + right, y: mark.arc.y + down },
    })),
    axis: axis && {
      ...axis,
      zero: axis.zero + (axis.upright ? down : right),
      one: axis.one + (axis.upright ? down : right),
    },
  }
}
