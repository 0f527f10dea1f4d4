import type { OutputFiles } from '../output/openOutput.ts'

/** `31 slides, 42 files, 1.9 MB, in 3.2 s`: what was made, and how long the program has run for it. */
export function tally(slides: number, files: OutputFiles): string {
  const bytes = [...files.values()].reduce((sum, data) => sum + Buffer.byteLength(data), 0)
  const megabytes = bytes < 1e5 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
  return `${many(slides, 'slide')}, ${many(files.size, 'file')}, ${megabytes}, in ${process.uptime().toFixed(1)} s`
}

/** `1 deck`, `2 decks` */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
