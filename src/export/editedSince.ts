import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'

const properties = 'docProps/app.xml'

/**
 * Whether a PPTX at a place is the work of somebody since it was exported: whatever program saves one names itself in
 * its properties. A file that is not there, or is none, is nobody's.
 */
export async function isEditedSince(path: string): Promise<boolean> {
  const data = await readFile(path).catch(() => null)
  if (data === null) return false
  try {
    const found = unzipSync(data, { filter: ({ name }) => name === properties })[properties]
    return found !== undefined && !Buffer.from(found).includes('<Application>article-deck</Application>')
  } catch (error) {
    // fflate throws for what is no ZIP.
    if (error instanceof Error) return false
    throw error
  }
}
