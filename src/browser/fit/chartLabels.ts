import type { FitFault } from '../../model.ts'

/** A text on a canvas as far as its letters are seen, in pixels of the canvas. */
interface SeenLabel {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** What may pass unseen, in pixels of a slide. */
const slack = 2

/**
 * Finds what charts write over each other or beyond their canvas, while `draw` draws them: whoever writes, by whatever
 * way, the canvas is told the text.
 *
 * @returns faults by canvas
 */
export function findLabelFaults(draw: () => void): Map<HTMLCanvasElement, FitFault[]> {
  const written = new Map<HTMLCanvasElement, SeenLabel[]>()
  const { prototype } = CanvasRenderingContext2D
  const { fillText } = prototype
  prototype.fillText = function (text, x, y, ...rest) {
    if (this.globalAlpha > 0.1 && text.trim()) {
      const labels = written.get(this.canvas) ?? []
      labels.push(placeOf(this, text, x, y))
      written.set(this.canvas, labels)
    }
    fillText.call(this, text, x, y, ...rest)
  }
  try {
    draw()
  } finally {
    prototype.fillText = fillText
  }
  // A chart that is drawn anew may have left its canvas for another.
  const shown = [...written].filter(([canvas]) => canvas.isConnected)
  return new Map(shown.map(([canvas, labels]) => [canvas, faultsOf(canvas, labels)]))
}

function placeOf(context: CanvasRenderingContext2D, text: string, x: number, y: number): SeenLabel {
  const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    context.measureText(text)
  const transform = context.getTransform()
  const corners = [
    [x - actualBoundingBoxLeft, y - actualBoundingBoxAscent],
    [x + actualBoundingBoxRight, y - actualBoundingBoxAscent],
    [x - actualBoundingBoxLeft, y + actualBoundingBoxDescent],
    [x + actualBoundingBoxRight, y + actualBoundingBoxDescent],
  ].map(([x, y]) => transform.transformPoint({ x: x!, y: y! }))
  const xs = corners.map((corner) => corner.x)
  const ys = corners.map((corner) => corner.y)
  return {
    text,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

function faultsOf(canvas: HTMLCanvasElement, labels: SeenLabel[]): FitFault[] {
  // A canvas may have more pixels than the page, and a page more than a slide.
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const unit = (canvas.width / canvas.offsetWidth) * (rem / 16)
  const found: FitFault[] = []
  for (const [i, one] of labels.entries()) {
    const cut = Math.max(-one.left, -one.top, one.right - canvas.width, one.bottom - canvas.height) / unit
    if (cut > slack) found.push({ kind: 'label', text: one.text, pixels: Math.ceil(cut) })
    for (const other of labels.slice(i + 1)) {
      const broad = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const deep = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      const over = Math.min(broad, deep) / unit
      if (over > slack) found.push({ kind: 'label', text: other.text, pixels: Math.ceil(over), by: one.text })
    }
  }
  return found
}
