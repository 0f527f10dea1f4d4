import type { ReadOriginal } from '../original.ts'

/** What was read, as text that is the same each day. */
export function shown({ text, pictures, problems }: ReadOriginal): string {
  const origin = /^original: .*"sha256": "[\da-f]{64}", "read": "2026-01-02" \}$/m
  const beside = pictures.map(({ name, bytes }) => `<!-- ${name}: ${bytes.length} bytes -->\n`)
  const left = problems.map(({ severity, message }) => `<!-- ${severity}: ${message} -->\n`)
  return [text.replace(origin, 'original: …'), ...beside, ...left].join('')
}
