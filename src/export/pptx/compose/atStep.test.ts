import { expect, test } from 'vitest'
import { looks } from '../layouts.ts'
import type { Shape } from '../shape.ts'
import { atStep } from './atStep.ts'

const box = { x: 0, y: 0, w: 100, h: 100 }
const text = (size: number): Shape => ({
  kind: 'free-text',
  paragraphs: [{ pieces: [{ text: 'a' }], look: { ...looks.text, size } }],
  look: looks.text,
  box,
})
const sizeOf = (shape: Shape) => (shape.kind === 'free-text' ? shape.paragraphs[0]!.look.size : null)

test('text steps down as far as on the page', () => {
  expect(['', 's1', 's2 title', 's4 columns'].map((step) => sizeOf(atStep(text(30), step)))).toEqual([
    30, 29, 27, 24,
  ])
})

test('what is smaller already stays', () => expect(sizeOf(atStep(text(20), 's4'))).toBe(20))
