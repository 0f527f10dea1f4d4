import { Parser } from 'htmlparser2'
import { draftDeck } from '../draft/draft.ts'
import type { Deck, Problem, TracedDeck } from '../model.ts'
import { runPipeline, type SourceFile } from '../pipeline.ts'
import { hasErrors, placeAt, showProblem } from '../problem.ts'
import { joinSlides, renderDeck } from '../render/render.ts'

/** Runs everything that is pure over an article and a deck, and says what of it cannot be true. */
export function faultsOf(article: SourceFile, deck: SourceFile): string[] {
  const { traced, problems } = runPipeline(article, deck)
  const rendered = renderDeck(traced)
  const body = `<main>${joinSlides(rendered).text}</main>`
  const notes = [...rendered.notes.values()].map(({ text }) => text)
  return [
    ...placesOf(traced),
    // As read: line ends and separators of all kinds are one there.
    ...problemFaults(problems, [traced.article, traced.deck]),
    ...repeated('id', idsOf(traced)),
    ...[body, rendered.article.text, ...notes].flatMap(pageFaults),
    ...verdictFaults(traced, problems),
  ]
}

/** Whether a draft of the article passes its own check, where the article itself does. */
export function draftFaults(article: SourceFile): string[] {
  const { traced, problems } = runPipeline(article, { file: 'deck.md', text: '# T\n' })
  if (hasErrors(problems)) return []
  const { statistics, checks } = traced
  const { deck } = draftDeck(traced.article, statistics, checks, { minutes: 12, title: null })
  const again = runPipeline(article, { file: 'deck.md', text: deck })
  return again.problems
    .filter(({ severity }) => severity === 'error')
    .map((one) => `draft: ${showProblem(one)}`)
}

/** Every number is where it says that it is. */
function placesOf({ article, deck, statistics, mentions }: TracedDeck): string[] {
  const wrong = (
    text: string,
    one: { id: string; start: number; end: number; text: string; line: number; column: number },
  ) => {
    const { line, column } = placeAt(text, one.start)
    const is = text.slice(one.start, one.end)
    return [
      ...(is === one.text
        ? []
        : [`${one.id} is ${JSON.stringify(one.text)}, but there stands ${JSON.stringify(is)}`]),
      ...(line === one.line && column === one.column
        ? []
        : [`${one.id} stands at ${line}:${column}, not ${one.line}:${one.column}`]),
    ]
  }
  return [
    ...statistics.flatMap((one) => [
      ...wrong(article.text, one),
      ...(Number.isFinite(one.value) ? [] : [`${one.id} is worth ${one.value}`]),
    ]),
    // A chart's cell is one mention, whatever stands beside its number.
    ...mentions.flatMap((one) => {
      const cell = deck.text.slice(one.start, one.end)
      return wrong(deck.text, one.where === 'chart' || holds(cell, one.text) ? { ...one, text: cell } : one)
    }),
  ]
}

/** Whether a text begins and ends as `words` does and has them all in order: marks and pictures may stand between. */
function holds(text: string, words: string): boolean {
  if (text[0] !== words[0] || text.at(-1) !== words.at(-1)) return false
  let at = -1
  return Array.from(words).every((char) => (at = text.indexOf(char, at + 1)) >= 0)
}

/** Problems without a sentence, or without a place in one of the files. */
export function problemFaults(problems: Problem[], files: SourceFile[]): string[] {
  return problems.flatMap((problem) => {
    const { file, line, column, message, expected = '' } = problem
    const text = files.find((one) => one.file === file)?.text
    const length = text?.split('\n')[line - 1]?.length
    const isPlace = length !== undefined && column >= 1 && column <= length + 1
    // An author's own words may be any, `NaN` too.
    const ours = (message + expected).replace(/`([^`]+)`/g, (quote, words: string) =>
      text?.includes(words) ? '' : quote,
    )
    const isSentence = message.trim() !== '' && !/\bundefined\b|\bNaN\b|\[object |Error\b/.test(ours)
    return isPlace && isSentence ? [] : [`a problem without place or sense: ${showProblem(problem)}`]
  })
}

function idsOf({ deck, statistics, mentions }: TracedDeck): string[] {
  return [...deck.slides, ...statistics, ...mentions].map(({ id }) => id).concat(chartsOf(deck))
}

function chartsOf({ slides }: Deck): string[] {
  return slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'chart' ? [block.spec.id] : [])),
  )
}

function repeated(what: string, names: string[]): string[] {
  const seen = new Set<string>()
  return names.flatMap((name) => (seen.size === seen.add(name).size ? [`two of one ${what}: ${name}`] : []))
}

/** Void elements, and those of drawings that close themselves. */
const withoutEnd = new Set(['br', 'img', 'wbr', 'input', 'source', 'path', 'use', 'rect', 'circle', 'line'])

/** A page is well formed: what opens is closed where it should be, ids are unique, and no author's word is an element. */
function pageFaults(page: string): string[] {
  const faults: string[] = []
  const ids: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id'] !== undefined) ids.push(attributes['id'])
      if (/^(?:script|iframe|object|embed|base|form)$/.test(name)) faults.push(`<${name}> in the page`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|[<"'`=]/i.test(attribute)) faults.push(`the attribute ${attribute}`)
        if (/^(?:href|src)$/.test(attribute) && /^\s*(?:javascript|data|vbscript):/i.test(value))
          faults.push(`a link to ${value}`)
      }
    },
    onclosetag(name, isImplied) {
      if (isImplied && !withoutEnd.has(name)) faults.push(`<${name}> is not closed where it should be`)
    },
  })
  parser.write(page)
  parser.end()
  return [...faults, ...repeated('id in the page', ids)]
}

/** What is not supported stops the build, whoever asks. */
function verdictFaults({ mentions }: TracedDeck, problems: Problem[]): string[] {
  const bad = mentions.filter(({ verdict }) => verdict === 'unsupported' || verdict === 'contradicted')
  return bad.length > 0 && !hasErrors(problems)
    ? [`${bad[0]!.id} is ${bad[0]!.verdict}, and nothing says so`]
    : []
}
