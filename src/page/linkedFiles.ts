import { createHash } from 'node:crypto'
import { readInside } from '../media/readInside.ts'
import { readShown } from '../media/shownFile.ts'
import type { FileUse, Problem, Complaint } from '../model.ts'

/** A file beside the deck that goes along with it, for a link leads there. */
export interface LinkedFile {
  /** Its name in the folder, without the folder. */
  name: string
  data: Uint8Array
  /** Where a site keeps it: `files/data-hash.xlsx`. */
  address: string
  where: 'slide' | 'notes'
}

/** As large as a file may be that goes along, in bytes. */
const largest = 50 * 1024 * 1024

/** What a browser would run, or show as a page of the site's own. */
const runs = /^(?:[sx]?html?|xht|mht(?:ml)?|xml|xsl|[cm]?js|php|phtml|cgi|wasm|hta|swf|htaccess)$/i

/** Reads each file that a link leads to; a link that leads nowhere is a warning. */
export async function readLinkedFiles(
  folder: string,
  uses: FileUse[],
  deckFile: string,
  { allowLocalFiles = false }: { allowLocalFiles?: boolean },
): Promise<{ files: Map<string, LinkedFile>; problems: Problem[] }> {
  const files = new Map<string, LinkedFile>()
  const problems: Problem[] = []
  const read = new Map<string, LinkedFile | Complaint>()
  for (const { href, where, line, column } of uses) {
    const found = read.get(href) ?? (await readOne(folder, href, allowLocalFiles))
    const isNew = !read.has(href)
    read.set(href, found)
    if ('data' in found)
      files.set(href, { ...found, where: files.get(href)?.where === 'slide' ? 'slide' : where })
    else if (isNew) problems.push({ ...found, severity: 'warning', file: deckFile, line, column })
  }
  return { files, problems }
}

async function readOne(
  folder: string,
  href: string,
  allowLocalFiles: boolean,
): Promise<LinkedFile | Complaint> {
  const inside = await readInside(folder, href, { allowLocalFiles, limit: largest })
  if (!('data' in inside)) return { ...inside, message: `a link leads nowhere: ${inside.message}` }
  const name = inside.name.replace(/^.*[\\/]/, '')
  const ending = /\.([a-z\d]{1,12})$/i.exec(name)?.[1] ?? ''
  if (runs.test(ending)) {
    return {
      code: 'linked-file',
      message: `\`${href}\` does not go along with the deck: a browser would run it`,
      expected: 'a file that is read, or the whole address of a page',
    }
  }
  if (!/^svg$/i.test(ending)) return linked(name, ending, inside.data)
  // A drawing is opened as a page of its own.
  const { file, complaints } = await readShown(folder, href, { allowLocalFiles })
  return file ? linked(name, ending, file.data) : complaints[0]!
}

/** A name that needs no escape is the same on a disk and in an address. */
function linked(name: string, ending: string, data: Uint8Array): LinkedFile {
  const stem = (ending ? name.slice(0, -ending.length - 1) : name).replace(/[^\w-]+/g, '-').slice(0, 60)
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 8)
  const address = `files/${stem}-${hash}${ending && `.${ending.toLowerCase()}`}`
  return { name, data, address, where: 'slide' }
}
