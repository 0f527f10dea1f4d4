import type { Frame } from './mark.ts'
import { wrap } from './wrap.ts'

/** Lines of names lie so far apart, in their size. */
export const lineHeight = 1.25

/** Smaller than this no name is set to keep it whole. */
const least = 11

/** @returns a name in lines of at most `width` pixels, in plain type */
export function wrapNames(name: string, width: number, size: number, measure: Frame['measure']): string[] {
  return wrap(name, width, (words) => measure(words, size, 400))
}

/** @returns a name in a box: as large as `size` if it can be, smaller where it must, and only at last with an end that is left out */
export function fitName(
  name: string,
  { width, height }: { width: number; height: number },
  size: number,
  measure: Frame['measure'],
): { size: number; lines: string[] } {
  for (let tried = size; tried >= least; tried -= 1) {
    const lines = wrapNames(name, width, tried, measure)
    const fits = lines.every((line) => measure(line, tried, 400) <= width)
    if (fits && lines.length * tried * lineHeight <= height) return { size: tried, lines }
  }
  const smaller = Math.min(size, least)
  const count = Math.max(1, Math.floor(height / (smaller * lineHeight)))
  const lines = wrapNames(name, width, smaller, measure)
  if (lines.length <= count)
    return { size: smaller, lines: lines.map((line) => shorten(line, width, smaller, measure)) }
  return { size: smaller, lines: cutLines(lines, count, width, smaller, measure) }
}

/** @returns the lines that there is room for, at least one; the last says with … that others are left out */
export function cutLines(
  lines: string[],
  most: number,
  width: number,
  size: number,
  measure: Frame['measure'],
): string[] {
  const count = Math.max(1, Math.floor(most))
  if (lines.length <= count) return lines
  return [...lines.slice(0, count - 1), shorten(`${lines[count - 1]!}…`, width, size, measure)]
}

/** @returns a line that fits, its end left out where it must be */
export function shorten(line: string, width: number, size: number, measure: Frame['measure']): string {
  if (measure(line, size, 400) <= width) return line
  const characters = [...line.replace(/…$/, '')]
  while (characters.length > 1 && measure(`${characters.join('')}…`, size, 400) > width) characters.pop()
  return `${characters.join('')}…`
}
