import { relative, sep } from 'node:path'

/** A path as a message names it: from the working directory where it lies in it, else whole. */
export function shownPath(path: string): string {
  const near = relative('', path)
  return near.split(sep)[0] === '..' ? path : near || '.'
}
