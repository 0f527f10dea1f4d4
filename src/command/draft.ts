import { basename, extname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { parseArticle } from '../article/parse.ts'
import { CommandError, UsageError } from '../commandError.ts'
import { writeIds } from '../deck/writeIds.ts'
import { draftDeck } from '../draft/draft.ts'
import type { Updated } from '../draft/update.ts'
import { wrapArticle } from '../draft/wrapArticle.ts'
import type { Article, Problem, Result } from '../model.ts'
import { composeFiles } from '../page/compose.ts'
import { hasErrors, problemAt, ProblemError, showProblem } from '../problem.ts'
import { withOrigin } from '../reader/frontMatter.ts'
import type { ReadPicture } from '../reader/original.ts'
import { originOf } from '../reader/originOf.ts'
import { shownPath } from '../shownPath.ts'
import { findStatistics } from '../statistics/find.ts'
import { checkArticle } from '../trace/checkArticle.ts'
import { addDraftOptions, type DraftCall } from './draftOptions.ts'
import { noPlan, readPlan, refuseUnknown, sayOutline } from './draftPlan.ts'
import { updateFolder } from './draftUpdate.ts'
import { picturesBeside } from './picturesBeside.ts'
import { articleFormats, isAddress, readArticle, type GivenArticle } from './readArticle.ts'
import { ownName, typed } from './ownName.ts'
import { reportProblems, say } from './terminal.ts'
import { addExamples } from './usage.ts'
import { writeFolder } from './writeFolder.ts'

export function describe(command: Command): void {
  command
    .description(
      `Turns an article into a folder with article.md, its pictures and a deck.md to edit; every number of it traces.

${articleFormats}`,
    )
    .argument('<file>', 'the article; a web address is fetched, - reads standard input')
    .option('-o, --out <folder>', 'the new folder; named after the file otherwise')
    .option('--title <title>', "instead of the article's own")
    .option(
      '--outline [plan.yaml]',
      'prints the plan: message, sections, slides, what goes where and why; drafts from a plan that was edited',
    )
    .option(
      '--update',
      "brings the folder's deck up to a changed article: adds what is new, marks what is gone as stale, changes nothing else",
    )
    .action((file: string, options: DraftCall) => {
      if (file === '-' && options.out === undefined && !options.outline) throw noFolder()
      return draft(file, options)
    })
  addDraftOptions(command)
  addExamples(command, {
    'article-deck draft report.docx -o talk': 'a deck of a Word file in talk/',
    'article-deck draft https://example.org/news --minutes 5': 'a short one of a web page',
    'article-deck draft report.md --outline > plan.yaml': 'its plan, to be edited',
    'article-deck draft report.md --outline plan.yaml': 'a deck by that plan',
    'article-deck draft report.md -o talk --update': 'what the report says anew, put into talk/deck.md',
    'pbpaste | article-deck draft - -o talk': 'one of what was copied',
  })
}

/** How much of what was left out is listed. */
const mostListed = 30

/**
 * Drafts a deck from an article into a folder.
 *
 * @throws UsageError where the article is not there, or the folder holds another deck
 */
export async function draft(file: string, options: DraftCall): Promise<void> {
  const plan = typeof options.outline === 'string' ? await readPlan(options.outline) : noPlan
  const minutes = plan.minutes ?? options.minutes
  const given = await readArticle(file, 'draft', { allowPrivate: options.allowPrivate ?? false })
  const folder = resolve(options.out ?? (options.outline === true ? '' : folderFor(file, given)))
  const { parsed, problems } = cleanArticle(given, resolve(folder, 'article.md') === resolve(file))
  const article = parsed.value
  if (hasErrors(problems)) throw new ProblemError(problems)
  const { pictures, missing, names } = await picturesOf(given, folder)
  if (!article.sections.some(({ paragraphs }) => paragraphs.length > 0)) {
    throw new CommandError(`${file} holds no text to draft from`)
  }
  const statistics = findStatistics(article)
  const checks = checkArticle(statistics, article)
  const title = titleOf(options) ?? plan.title
  const drafted = draftDeck(article, statistics, checks, {
    minutes,
    title,
    pictures: names,
    plan: plan.sections,
  })
  if (options.outline === true) return sayOutline(drafted.outline)
  refuseUnknown(plan, drafted.outline)
  // Its headings will be edited; links to its slides stay.
  const { text: fresh } = writeIds('deck.md', drafted.deck)
  const updated = options.update ? await updateFolder(folder, fresh, article) : null
  const deck = updated?.text ?? fresh
  const judged = await judge({ ...article, found: { parsed, statistics, checks } }, deck, folder, pictures)
  // What of an edited deck the changed article does not support is its author's to mend.
  if (hasErrors(judged) && !updated) throw new ProblemError(judged)
  const known = new Set(problems.map(showProblem))
  reportProblems([...problems, ...missing, ...judged.filter((one) => !known.has(showProblem(one)))])
  const shown = Object.fromEntries([...pictures, ...savedCopy(given)].map(({ name, bytes }) => [name, bytes]))
  await writeFolder(
    folder,
    { ...shown, 'article.md': article.text, 'deck.md': deck },
    Boolean(options.force ?? options.update),
  )
  if (updated) say(summaryOfUpdate(shownPath(folder), updated))
  else say(summary(shownPath(folder), deck, minutes, drafted.leftOut))
}

const titleOf = ({ title }: DraftCall) => title?.trim() || null

/** What `check` will say of a draft, before it is there; its pictures are not there yet. */
async function judge(
  article: Parameters<typeof composeFiles>[0]['article'],
  deck: string,
  folder: string,
  pictures: ReadPicture[],
): Promise<Problem[]> {
  const files = { article, deck: { file: join(shownPath(folder), 'deck.md'), text: deck } }
  const { problems } = await composeFiles(files, folder, {})
  const awaited = ({ code, message }: Problem) =>
    code === 'missing-file' && pictures.some(({ name }) => message.startsWith(`\`${name}\``))
  return problems.filter((problem) => !awaited(problem))
}

const noFolder = () => new UsageError('draft - needs a folder: -o folder')

/**
 * A folder named after a file, or after an address's last part.
 *
 * @throws UsageError for standard input, which has no name
 */
function folderFor(file: string, { original: { name } }: GivenArticle): string {
  if (file === '-') throw noFolder()
  const path = isAddress(name) ? new URL(name).pathname.replace(/\/+$/, '') || new URL(name).hostname : name
  const last = basename(path)
  return basename(last, extname(last)) || 'article'
}

/**
 * The article as the folder keeps it: Markdown, which plain text becomes, that says where it comes from. One that lies
 * in its place already stays as it is.
 *
 * @returns `problems` are those that its author should mend
 */
function cleanArticle(
  given: GivenArticle,
  isInPlace: boolean,
): { parsed: Result<Article>; problems: Problem[] } {
  const { value, problems, original, isConverted } = given
  if (isInPlace) return { parsed: given, problems }
  const markdown = value.isMarkdown ? value.text : wrapArticle(value)
  const text = isConverted ? markdown : withOrigin(markdown, originOf(original))
  const parsed = parseArticle({ file: 'article.md', text })
  // What its author should mend stands in the original, at its own lines.
  return { parsed, problems: value.isMarkdown ? problems : parsed.problems }
}

/** What was fetched from the web, as it was that day. */
function savedCopy({ original: { name, bytes } }: GivenArticle): ReadPicture[] {
  if (!isAddress(name)) return []
  const ending = /\.[a-z]{2,5}$/i.exec(new URL(name).pathname)?.[0] ?? '.html'
  return [{ name: `original${ending.toLowerCase()}`, bytes }]
}

/** The pictures that an article shows: its reader's, or those of a Markdown article that is drafted elsewhere. */
async function picturesOf(
  { value, original, isConverted, pictures }: GivenArticle,
  folder: string,
): Promise<{ pictures: ReadPicture[]; missing: Problem[]; names: Set<string> }> {
  const isBeside = original.name !== '-' && resolve(original.name, '..') === folder
  const namesOf = (all: ReadPicture[]) => new Set(all.map(({ name }) => name))
  if (isConverted || !value.isMarkdown) return { pictures, missing: [], names: namesOf(pictures) }
  const found = await picturesBeside(value.text, original.beside)
  // Beside the article they lie already.
  if (isBeside) return { pictures, missing: [], names: namesOf(found.pictures) }
  const missing = found.missing.map((src): Problem => {
    const message = `the picture ${src} is not beside the article`
    return problemAt(value, Math.max(0, value.text.indexOf(src)), {
      code: 'left-out',
      severity: 'warning',
      message,
    })
  })
  return { pictures: found.pictures, missing, names: namesOf(found.pictures) }
}

function summaryOfUpdate(folder: string, { added, stale }: Updated): string {
  const list = (what: string, ids: string[]) => (ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : [])
  return [
    `updated ${folder}/deck.md: ${added.length} slides added, ${stale.length} marked stale`,
    ...list('added', added),
    ...list('stale', stale),
  ].join('\n')
}

function summary(folder: string, deck: string, minutes: number, leftOut: string[]): string {
  const slides = deck.match(/^<!-- \.slide:/gm)?.length ?? 0
  const listed = leftOut.slice(0, mostListed).map((what) => `  ${what}`)
  const more = leftOut.length > mostListed ? [`  … and ${leftOut.length - mostListed} more`] : []
  return [
    `drafted ${folder}/deck.md: ${slides} slides for ${minutes} minutes`,
    ...(leftOut.length > 0 ? ['left out:', ...listed, ...more] : []),
    `next: ${ownName} dev ${typed(folder)}`,
  ].join('\n')
}
