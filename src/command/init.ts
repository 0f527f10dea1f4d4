import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { shownPath } from '../shownPath.ts'
import { addDraftOptions, type DraftCall } from './draftOptions.ts'
import { ownName, typed } from './ownName.ts'
import { say } from './terminal.ts'
import { addExamples, choose } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

/** The decks that travel with the program, by the language of the person who begins. */
const starters = { zh: 'examples/city', en: 'examples/company' } as const
type StarterLanguage = keyof typeof starters

export function describe(command: Command): void {
  command
    .description(
      'Makes a folder with a small deck and its article to begin with, in the language of this machine; with --from, a ' +
        'deck drafted from an article of yours.',
    )
    .argument('[folder]', 'the new folder', 'talk')
    .option('--from <article>', 'a Word file, PDF, web page, Markdown file …, or a web address')
    .option('--lang <language>', `of the small deck: ${Object.keys(starters).join(' or ')}`, readLanguage)
    .action(run)
  addDraftOptions(command)
  addExamples(command, {
    'article-deck init talk': 'a small deck in talk/',
    'article-deck init talk --from report.docx --minutes 10': 'a deck of ten minutes on report.docx',
  })
}

interface InitOptions extends Omit<DraftCall, 'out'> {
  from?: string
  lang?: StarterLanguage
}

async function run(folder: string, { from, lang, ...options }: InitOptions): Promise<void> {
  if (from !== undefined) return (await import('./draft.ts')).draft(from, { ...options, out: folder })
  const starter = resolve(import.meta.dirname, '../..', starters[lang ?? languageOfMachine()])
  const names = await readdir(starter)
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(starter, name))]))
  const target = resolve(folder)
  await writeFolder(target, Object.fromEntries(files), options.force ?? false)
  const shown = shownPath(target)
  say(
    [
      `made ${shown}/: article.md is the report, deck.md the deck on it; put your own words in their place`,
      `next: ${ownName} dev ${typed(shown)}`,
    ].join('\n'),
  )
}

function readLanguage(given: string): StarterLanguage {
  return choose('language', Object.keys(starters) as StarterLanguage[], given)
}

/** As the system is set: `LANG`, or what Windows and macOS know. */
function languageOfMachine(): StarterLanguage {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en'
}
