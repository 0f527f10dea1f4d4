import type { ExportFormat } from '../export/formats.ts'
import { choose } from './usage.ts'

/** `pdf,html`, or `all`. */
export function readFormats<F extends ExportFormat>(text: string, known: readonly F[]): F[] {
  if (text === 'all') return [...known]
  return [
    ...new Set(text.split(',').map((name) => choose<F | 'all'>('format', [...known, 'all'], name.trim()))),
  ].flatMap((name) => (name === 'all' ? known : name))
}
