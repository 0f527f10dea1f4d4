import { fileNames } from './formats.ts'
import type { Files } from './work.ts'

/** Folders whose name says nothing of the deck in them. */
const unnamed = /^(?:slides?|deck|talk|presentation|src|docs|\.*)$/i

/**
 * Files under the name of their deck: that of its folder, or of its one file. A folder that is named `slides`, as the
 * one that comes along, gives none.
 *
 * @param path the deck's folder, or its file
 */
export function nameFiles(files: Files, path: string): Files {
  const stem = stemOf(path)
  if (stem === null) return files
  const names: Record<string, string> = {
    [fileNames.pdf]: `${stem}.pdf`,
    [fileNames.handout]: `${stem}-handout.pdf`,
    [fileNames.pptx]: `${stem}.pptx`,
    [fileNames.html]: `${stem}.html`,
  }
  return new Map([...files].map(([name, data]) => [names[name] ?? name, data]))
}

function stemOf(path: string): string | null {
  const name = path.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '')
  const stem = name.replace(/\.(?:md|markdown)$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return unnamed.test(stem) || stem.startsWith('.') ? null : stem
}
