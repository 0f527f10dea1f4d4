import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { isWithin, realOf } from '../output/checkFolder.ts'
import { CommandError } from '../commandError.ts'
import { runCommand, type Outcome } from './runCommand.ts'

/** What a tool gives back: text and pictures, and whether it failed. */
export interface ToolResult {
  content: ({ type: 'text'; text: string } | { type: 'image'; data: string; mimeType: string })[]
  isError?: boolean
}

type Values = Record<string, unknown>

interface Tool {
  description: string
  properties: Record<string, { type: 'string' | 'number' | 'boolean'; description: string }>
  required: string[]
  call: (values: Values) => Promise<ToolResult>
}

const file = { type: 'string', description: 'a path inside the working folder' } as const
const folder = { type: 'string', description: 'the folder with deck.md, inside the working folder' } as const

const tools: Record<string, Tool> = {
  read_article: {
    description:
      'Reads an article (Markdown, text, Word, HTML, PDF, CSV, XLSX) and gives its sections, paragraphs and tables as text, with the line of each.',
    properties: { file },
    required: ['file'],
    call: async ({ file }) => text(await articleText(await inside(file, 'file'))),
  },
  find_statistics: {
    description:
      'Lists every number of an article as JSON: its text and value, of whom and what it is (subject, metric), when (period), its kind, and its sentence.',
    properties: { file },
    required: ['file'],
    call: async ({ file }) => ran(await program('stats', await inside(file, 'file'), '--json')),
  },
  check_deck: {
    description:
      'Looks up every number of a deck in its article. Gives JSON: mentions with their verdicts, what does not add up in the article, and problems, each with place, what is wrong, and what would be right (the nearest statistics). A deck without errors can be built.',
    properties: {
      folder,
      fit: {
        type: 'boolean',
        description: 'also lay every slide out in a browser, and say what does not fit',
      },
    },
    required: ['folder'],
    call: async ({ folder, fit }) =>
      ran(
        await program('check', await inside(folder, 'folder'), '--json', ...(fit === true ? ['--fit'] : [])),
      ),
  },
  draft_deck: {
    description:
      'Drafts a deck from an article: a folder with article.md and deck.md, whose every number traces. Nothing is overwritten.',
    properties: {
      file,
      folder: { type: 'string', description: 'a new folder, inside the working folder' },
      minutes: { type: 'number', description: 'the length of the talk; 15 unless given' },
      title: { type: 'string', description: "the deck's title; the article's unless given" },
    },
    required: ['file', 'folder'],
    call: async ({ file, folder, minutes, title }) =>
      ran(
        await program(
          'draft',
          await inside(file, 'file'),
          '-o',
          await inside(folder, 'folder'),
          ...(typeof minutes === 'number' ? ['--minutes', String(minutes)] : []),
          ...(typeof title === 'string' ? [`--title=${title}`] : []),
        ),
      ),
  },
  show_slide: {
    description: 'Draws one slide of a deck as it will be shown: a PNG of 1280 × 720.',
    properties: { folder, number: { type: 'number', description: 'the slide, from 1' } },
    required: ['folder', 'number'],
    call: async ({ folder, number }) => picture(await inside(folder, 'folder'), number),
  },
}

/** The tools as the protocol lists them. */
export const mcpTools = Object.entries(tools).map(([name, { description, properties, required }]) => ({
  name,
  description,
  inputSchema: { type: 'object' as const, properties, required, additionalProperties: false },
}))

/** Calls a tool. What an assistant can mend is said in words, with `isError`. */
export async function callMcpTool(name: string, values: Values): Promise<ToolResult> {
  try {
    if (!Object.hasOwn(tools, name)) {
      throw new CommandError(`there is no tool ${name}; there are ${Object.keys(tools).join(', ')}`)
    }
    return await tools[name]!.call(values)
  } catch (error) {
    return { ...text(error instanceof Error ? error.message : String(error)), isError: true }
  }
}

function text(words: string): ToolResult {
  return { content: [{ type: 'text', text: words }] }
}

/**
 * A path that an assistant gave, made whole: in the folder where the server was started, links followed.
 *
 * @throws CommandError where it leads out of it, or is none
 */
async function inside(given: unknown, name: string): Promise<string> {
  if (typeof given !== 'string' || given === '' || given.includes('\0')) {
    throw new CommandError(`${name} is missing: ${name} is a path inside the working folder`)
  }
  const path = resolve(given)
  if (!isWithin(await realpath(process.cwd()), await realOf(path))) {
    throw new CommandError(`${given} lies outside the working folder; name a path inside it`)
  }
  return path
}

/** An article as lines of text, each with its line of the original where that has one. */
async function articleText(path: string): Promise<string> {
  // What reads articles takes its time to load: the server answers before.
  const { readArticle } = await import('./readArticle.ts')
  const { value, problems } = await readArticle(path, 'mcp')
  const { title, lang, source, date } = value.meta
  const lines = value.sections.flatMap(({ heading, level, paragraphs }) => [
    ...(heading === null ? [] : [`${'#'.repeat(Math.max(1, level))} ${heading}`]),
    ...paragraphs.map(({ kind, sentences, table }) =>
      table
        ? table.texts.map((row) => `| ${row.join(' | ')} |`).join('\n')
        : `${kind === 'item' ? '- ' : ''}${sentences.map((sentence) => sentence.text).join(lang === 'en' ? ' ' : '')}`,
    ),
  ])
  const head = JSON.stringify({ title, lang, source, date, problems: problems.map(({ message }) => message) })
  return [head, ...lines].join('\n\n')
}

/** How long a command may take before it is given up, in milliseconds, and how much it may say. */
const patience = 120_000
const mostOutput = 64 * 1024 * 1024

/** A command's words never mix with the protocol. */
function program(...args: string[]): Promise<Outcome> {
  return runCommand(args, { timeout: patience, maxBuffer: mostOutput })
}

/** What a command said; one that could not do its work failed, one that found problems did not. */
function ran({ code, out, err }: Outcome): ToolResult {
  const said = text(
    [out, err]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n'),
  )
  return code !== 0 && out.trim() === '' ? { ...said, isError: true } : said
}

async function picture(path: string, number: unknown): Promise<ToolResult> {
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) {
    throw new CommandError('number is that of a slide, from 1')
  }
  const out = await mkdtemp(join(tmpdir(), 'article-deck-slide-'))
  try {
    const range = ['--format', 'png', '--range', String(number), '--scale', '1']
    // A slide that is not right yet is looked at all the same.
    const lenient = ['--allow-unsupported', '--allow-overflow']
    const shown = await program('export', path, ...range, ...lenient, '-o', join(out, 'slide'))
    const made = shown.code === 0 ? await readdir(join(out, 'slide')) : []
    const png = made.find((name) => name.endsWith('.png'))
    if (png === undefined) return { ...ran({ ...shown, code: 1 }), isError: true }
    const data = (await readFile(join(out, 'slide', png))).toString('base64')
    const said = shown.err.trim() || `slide ${number} of ${relative('', path) || '.'}`
    return { content: [{ type: 'image', data, mimeType: 'image/png' }, ...text(said).content] }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
