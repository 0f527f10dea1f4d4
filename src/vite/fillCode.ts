import { createHash } from 'node:crypto'
import type { PageCode } from './pageCode.ts'

/** A name that ends with the hash of what the file is and loads, without its folder: `charts-2ALjA65J.js`. */
const hashed = /[\w.-]+-[\w-]{8}\.js/g

/**
 * Puts a deck's data into the files that wait for them. Those files, and all that load them, get names that tell them
 * from the files of other decks.
 *
 * @param put gives a file's text with the data in it
 */
export function fillCode({ entry, styles, files }: PageCode, put: (text: string) => string): PageCode {
  const entries = Object.entries(files)
  const filled = new Map(entries.map(([name, { text }]) => [name, put(text)]))
  const named = new Map(entries.map(([name]) => [baseOf(name), name]))
  const hashes = new Map([...filled].map(([name, text]) => [name, hashOf(text)]))
  const loads = new Map(
    entries.map(([name, { text }]) => [
      name,
      [...text.matchAll(hashed)].flatMap(([base]) => named.get(base) ?? []),
    ]),
  )
  const nameOf = (name: string): string => {
    const all = [...reached(name, loads)].toSorted()
    if (all.every((each) => filled.get(each) === files[each]!.text)) return name
    // Files that load each other are made of the same: their own names tell them apart.
    const hash = hashOf([name, ...all.map((each) => hashes.get(each)!)].join())
    return name.replace(/[\w-]{8}(?=\.js$)/, hash.slice(0, 8))
  }
  const names = new Map(entries.map(([name]) => [name, nameOf(name)]))
  const rename = (name: string) => names.get(name)!
  const inText = (base: string) => (named.has(base) ? baseOf(rename(named.get(base)!)) : base)
  const renamed = entries.map(([name, file]) => [
    rename(name),
    {
      ...file,
      text: put(file.text.replace(hashed, inText)),
      needs: file.needs.map(rename),
      later: file.later.map(rename),
    },
  ])
  return { entry: rename(entry), styles, files: Object.fromEntries(renamed) }
}

/** A file, and all that it loads, by way of others too. */
function reached(name: string, loads: ReadonlyMap<string, string[]>, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const other of loads.get(name) ?? []) reached(other, loads, found)
  return found
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
