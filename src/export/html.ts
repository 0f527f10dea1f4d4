import { fileNames } from './formats.ts'
import type { Files, Work } from './work.ts'

/** The deck as one file that a double click opens, without a server or a network. */
export async function exportHtml({ studio, progress }: Work): Promise<Files> {
  progress.say('html')
  return new Map([[fileNames.html, Buffer.from(await studio.page())]])
}
