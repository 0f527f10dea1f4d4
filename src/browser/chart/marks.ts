import { DatasetController, Element, type ChartConfiguration } from 'chart.js'
import type { Frame, Mark } from '../../chart/mark.ts'
import { boxesOfMarks } from './hits.ts'
import { frameOf, paintMarks } from './paintMarks.ts'
import type { ChartPicture } from './picture.ts'

/** Chart.js asks each controller for an element; marks need none of its. */
export class MarkElement extends Element {
  static id = 'mark'
}

/** Chart.js's controller of figures that come as marks: it lays out nothing, for they are laid out already. */
export class MarksController extends DatasetController {
  static id = 'marks'
  static defaults = { datasetElementType: false, dataElementType: 'mark' }
  override linkScales(): void {}
  override buildOrUpdateElements(): void {}
  override update(): void {}
  override getMaxOverflow(): boolean {
    return false
  }
  override draw(): void {
    const { paint } = this.getDataset() as unknown as { paint(context: CanvasRenderingContext2D): void }
    paint(this.chart.ctx)
  }
}

/** @returns the config of a figure whose marks `draw` lays out, in pixels of a slide */
export function configureMarks(scene: ChartPicture, draw: (frame: Frame) => Mark[]): ChartConfiguration {
  const marks = draw(frameOf(scene))
  const dataset = {
    data: [],
    marks,
    moved: null as Mark[] | null,
    boxes: boxesOfMarks(marks, scene.theme.scale),
    paint: (context: CanvasRenderingContext2D) => paintMarks(context, dataset.moved ?? marks, scene),
  }
  return { type: 'marks', data: { datasets: [dataset] } } as unknown as ChartConfiguration
}
