import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { CommandError, UsageError } from '../commandError.ts'
import { parseDeck } from '../deck/parse.ts'
import { findBrowser } from '../export/browser.ts'
import { refuseAround } from '../output/checkFolder.ts'
import { openOutput } from '../output/openOutput.ts'
import { readDeckFolder } from '../page/deckFolder.ts'
import { programmePage, type ProgrammeCard } from '../page/programmePage.ts'
import { shownPath } from '../shownPath.ts'
import { refuseForeign } from './builtFolder.ts'
import { isPattern } from './deckCommand.ts'
import { runCommand } from './runCommand.ts'
import { many } from './tally.ts'
import { progress, say, sayAside } from './terminal.ts'

/** Decks that are made at a time: each has a browser of its own. */
const together = 2

/** What a deck of a programme is called, and how its making went. */
interface Made {
  folder: string
  name: string
  /** What its own command said of what went wrong; null where it is there. */
  failure: string | null
}

/**
 * Makes several decks as `build` or `export` makes one, each in a folder of its own under `outDir`, and a page that
 * lists them. Each is made by a program of its own: a bad one costs no other, and is named at the end.
 *
 * @param command that was called, with its options
 * @throws UsageError where `outDir` holds anything else
 * @throws CommandError where decks could not be made
 */
export async function makeProgramme(given: string[], outDir: string, command: Command): Promise<void> {
  const folders = (await Promise.all(given.map(expand))).flat()
  const force = command.getOptionValue('force') === true
  await refuseAround(outDir, { 'the working directory': process.cwd() })
  for (const folder of folders) await refuseAround(outDir, { [shownPath(folder)]: folder })
  if (!force) await refuseForeign(outDir)
  const output = await openOutput(outDir)
  try {
    const made = await makeAll(named(folders), outDir, command)
    const good = made.filter(({ failure }) => failure === null)
    const cards = await Promise.all(good.map((one) => cardOf(one, outDir, command.name())))
    await output.put(new Map([['index.html', programmePage(cards)]]), {
      replace: force ? 'all' : 'listed',
      list: true,
    })
    const time = process.uptime().toFixed(1)
    say(
      `made ${shownPath(join(outDir, 'index.html'))}: ${good.length} of ${many(made.length, 'deck')}, in ${time} s`,
    )
    const bad = made.flatMap(({ folder, failure }) => (failure === null ? [] : [{ folder, failure }]))
    if (bad.length === 0) return
    const reasons = bad.map(({ folder, failure }) => `${shownPath(folder)}:\n${failure.replace(/^/gm, '  ')}`)
    throw new CommandError([`${many(bad.length, 'deck')} could not be made:`, ...reasons].join('\n'))
  } finally {
    await output.clear()
  }
}

/** The decks below a folder for `talks/*`, which not every shell puts the names in place of; else the one that is named. */
async function expand(given: string): Promise<string[]> {
  if (!isPattern(given)) return [resolve(given)]
  const parent = resolve(dirname(given))
  const names = (await readdir(parent)).filter((name) => !name.startsWith('.'))
  const isDeck = await Promise.all(
    names.map((name) => stat(join(parent, name, 'deck.md')).then((found) => found.isFile(), () => false)), // prettier-ignore
  )
  const found = names.filter((_, i) => isDeck[i]).toSorted()
  if (found.length === 0) throw new UsageError(`there is no deck in ${shownPath(parent)}`)
  return found.map((name) => join(parent, name))
}

/** Decks by names that no two share, which are folders' names and parts of addresses. */
function named(folders: string[]): Omit<Made, 'failure'>[] {
  const taken = new Map<string, number>()
  return folders.map((folder) => {
    const name = basename(folder).replace(/\.(?:md|markdown)$/i, '')
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { folder, name: count === 1 ? name : `${name}-${count}` }
  })
}

/** Makes decks, some at a time, in their order. */
async function makeAll(decks: Omit<Made, 'failure'>[], outDir: string, command: Command): Promise<Made[]> {
  const made: Made[] = []
  const waiting = decks.entries()
  const work = async () => {
    for (const [i, deck] of waiting) {
      progress.say(`deck ${i + 1} of ${decks.length}: ${deck.name}`)
      const { failure, warnings } = await makeOne(deck, join(outDir, deck.name), command)
      if (warnings) sayAside(warnings)
      say(failure === null ? `${deck.name}/` : `${deck.name}: failed`)
      made[i] = { ...deck, failure }
    }
  }
  await Promise.all(Array.from({ length: together }, work))
  return made
}

async function makeOne(
  { folder }: Omit<Made, 'failure'>,
  out: string,
  command: Command,
): Promise<{ failure: string | null; warnings: string }> {
  const args = [command.name(), folder, '--out', out, ...givenOptions(command)]
  const { code, err } = await runCommand(args)
  return code === 0 ? { failure: null, warnings: warningsOf(err) } : { failure: err.trim(), warnings: '' }
}

/** What a deck's author should know; how long it took is of no matter here. */
function warningsOf(said: string): string {
  return said.replace(/^\d+ slides?, .* s\n?/gm, '').trim()
}

/** The options that a command was given, as they are written. */
function givenOptions(command: Command): string[] {
  const options = command.options.flatMap((option) => {
    const name = option.attributeName()
    if (name === 'out' || command.getOptionValueSource(name) !== 'cli') return []
    const value: unknown = command.getOptionValue(name)
    return value === true ? [option.long!] : [option.long!, withCard(name, String(value))]
  })
  return command.name() === 'build' && findBrowser() ? [...options, '--card'] : options
}

/** A list of files with the picture that a card shows. */
function withCard(option: string, value: string): string {
  return option === 'format' && findBrowser() ? `${value},card` : value
}

/** A deck's card, from its front matter and what was made of it. */
async function cardOf({ folder, name }: Made, outDir: string, command: string): Promise<ProgrammeCard> {
  const { deck, named } = await readDeckFolder(folder)
  const { meta, slides } = parseDeck(deck, named).value
  const place = encodeURIComponent(name)
  const below = command === 'build' ? 'files' : '.'
  const names = await readdir(join(outDir, name, below)).catch((): string[] => [])
  const files = names
    .filter((file) => /\.(?:pdf|pptx|html)$/.test(file))
    .map((file) => (below === '.' ? `${place}/${encodeURIComponent(file)}` : `${place}/${below}/${encodeURIComponent(file)}`)) // prettier-ignore
  const beside = await readdir(join(outDir, name))
  return {
    meta,
    slides: slides.length,
    picture: beside.includes('card.png') ? `${place}/card.png` : null,
    address: command === 'build' ? `${place}/` : (files[0] ?? `${place}/`),
    files,
  }
}
