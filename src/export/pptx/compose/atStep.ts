import { scaled } from '../paragraph.ts'
import type { Shape } from '../shape.ts'

/** How far the page's steps go down, 0 to 1, and how much smaller its text is at the last of them (`theme/fit.css`). */
const steps: Record<string, number> = { s1: 0.25, s2: 0.5, s3: 0.75, s4: 1 }
const least = 0.8

/** Sizes of what is read as text, in pixels: large figures and claims have room of their own. */
const largestText = 40

/**
 * A shape whose text is no larger than at the step that the page took by measuring it: what needed room there needs it
 * here, whatever faces a program has.
 *
 * @param step as `data-fit` of the page names it; empty as designed
 */
export function atStep(shape: Shape, step: string): Shape {
  const fit = step.split(' ').reduce((far, name) => Math.max(far, steps[name] ?? 0), 0)
  if (fit === 0 || (shape.kind !== 'text' && shape.kind !== 'free-text')) return shape
  const { size } = shape.kind === 'text' ? shape.place.look : shape.look
  const isAsDesigned = shape.paragraphs.some(({ look }) => look.size === size)
  if (size > largestText || !isAsDesigned) return shape
  return { ...shape, paragraphs: scaled(shape.paragraphs, 1 - (1 - least) * fit) }
}
