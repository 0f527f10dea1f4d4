import { readFileSync } from 'node:fs'
import { CommandError } from '../commandError.ts'

interface Document {
  name: string
  description: string
  /** In the package. */
  file: string
}

/** What an assistant may read of the format, by its address. */
const documents: Record<string, Document> = {
  'article-deck://format': {
    name: 'The format of deck.md',
    description: 'How slides, notes, charts and numbers are written, and what check_deck asks of them',
    file: 'docs/format.md',
  },
  'article-deck://layouts': {
    name: 'Layouts',
    description: 'Every layout with its Markdown',
    file: 'docs/layouts.md',
  },
  'article-deck://figures': {
    name: 'Figures',
    description: 'Every kind of chart with its table',
    file: 'docs/figures.md',
  },
  'article-deck://example': {
    name: 'An example',
    description: 'The deck.md of a real report',
    file: 'examples/city/deck.md',
  },
}

const mimeType = 'text/markdown'

/** The documents as the protocol lists them. */
export const mcpResources = Object.entries(documents).map(([uri, { name, description }]) => ({
  uri,
  name,
  description,
  mimeType,
}))

/** @throws CommandError where there is no such document */
export function readMcpResource(uri: string): { uri: string; mimeType: string; text: string } {
  if (!Object.hasOwn(documents, uri)) {
    throw new CommandError(`there is no resource ${uri}; there are ${Object.keys(documents).join(', ')}`)
  }
  const path = new URL(`../../${documents[uri]!.file}`, import.meta.url)
  return { uri, mimeType, text: readFileSync(path, 'utf8') }
}
