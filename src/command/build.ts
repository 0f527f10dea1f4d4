import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { build } from 'vite'
import { ProblemError } from '../problem.ts'
import { deckConfig } from '../vite/config.ts'
import type { DeckOptions } from '../vite/plugin.ts'
import { folderOf, reportProblems } from './deckCommand.ts'
import { readArgs, UsageError } from './usage.ts'

export const usage = `article-deck build [folder] [-o dist] [--no-notes] [--allow-unsupported] [--force]
  Writes the deck as static files that work from any path of any host.
  --no-notes leaves the speaker notes out, for a deck that is published.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o', default: 'dist' },
    notes: { type: 'boolean', default: true },
    'allow-unsupported': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  })
  const outDir = resolve(values.out)
  await buildInto(outDir, {
    folder: folderOf(positionals),
    notes: values.notes,
    allowUnsupported: values['allow-unsupported'],
    force: values.force,
  })
  console.log(`built ${relative('', outDir) || '.'}/`)
}

type SiteOptions = Pick<DeckOptions, 'folder' | 'notes' | 'allowUnsupported'>

/**
 * Builds a deck into `outDir`, which stays as it was until the new site is whole.
 *
 * @throws UsageError where the folder holds anything but a built deck, unless `force`
 * @throws ProblemError where the deck has errors
 */
export async function buildInto(outDir: string, options: SiteOptions & { force: boolean }): Promise<void> {
  const names = await readdir(outDir).catch(ignoreMissing)
  if (names?.length && !options.force && !(await isBuilt(outDir))) {
    throw new UsageError(
      `${relative('', outDir)} holds files that are not a built deck; --force replaces them`,
    )
  }
  await replaceWhole(outDir, (unfinished) => buildSite({ ...options, outDir: unfinished }))
}

/** Whether a folder holds a deck that was built before. */
export async function isBuilt(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(ignoreMissing)
  return page?.includes('name="generator" content="article-deck"') ?? false
}

/**
 * Builds a deck's site into a folder.
 *
 * @throws ProblemError where the deck has errors
 */
export async function buildSite(options: SiteOptions & { outDir: string }): Promise<void> {
  try {
    await build({ ...deckConfig({ ...options, report: reportProblems }), logLevel: 'error' })
  } catch (error) {
    // Rolldown wraps what a plugin throws.
    const { errors, cause } = error as { errors?: unknown[]; cause?: unknown }
    const own = [error, cause, ...(errors ?? [])].find(problemsOf)
    throw own ? new ProblemError(problemsOf(own)!) : error
  }
}

function problemsOf(error: unknown): ProblemError['problems'] | undefined {
  const { problems, cause } = (error ?? {}) as { problems?: ProblemError['problems']; cause?: unknown }
  return problems ?? (cause ? problemsOf(cause) : undefined)
}

/** Lets `make` write a folder beside its place, and moves it there when it is whole. */
async function replaceWhole(path: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = await mkdtemp(join(dirname(path), `.${basename(path)}-`))
  const old = `${unfinished}-old`
  try {
    await make(unfinished)
    await rename(path, old).catch(ignoreMissing)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
