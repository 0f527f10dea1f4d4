import { words } from 'virtual:deck/words'
import {
  appendixEntries,
  type AppendixEntry,
  type PrintedNumber,
  type SourceStatistic,
} from './appendixEntries.ts'
import { evenColumns } from '../fillPages.ts'
import { element, linkToArticle, renderQuote } from './renderSource.ts'

/** A page of it, in pixels: `print.css` says its edges, and how many columns it has. */
const page = { width: 1120, height: 608, columns: 2 }

/**
 * On paper: where the numbers are from, behind the last slide, each sentence once. Numbers lead to it, and it leads back
 * to the slides.
 *
 * @returns what adds it, at once, as `beforeprint` wants it; and that returns what takes it away again
 */
export async function loadAppendix(): Promise<() => () => void> {
  const { sources } = await import('virtual:deck/sources')
  return () => {
    const numbers = [...document.querySelectorAll<HTMLAnchorElement>('[data-layout] a[data-mention]')]
    const slides = [...document.querySelectorAll<HTMLElement>('[data-layout]')]
    const entries = appendixEntries(
      numbers.map((number) => printedNumber(number, slides)),
      sources,
    )
    const addresses = new Map(
      entries.flatMap((entry, i) => entry.ids.map((id) => [id, `#${nameOf(i)}`] as const)),
    )
    const links = numbers.map((number) => number.getAttribute('href')!)
    for (const [i, number] of numbers.entries())
      number.href = addresses.get(number.dataset['mention']!) ?? links[i]!
    const appendix = renderAppendix(entries)
    if (entries.length > 0) document.querySelector('.slides')!.append(appendix)
    return () => {
      appendix.remove()
      numbers.forEach((number, i) => number.setAttribute('href', links[i]!))
    }
  }
}

/**
 * Spreads the appendix evenly over as few pages as it takes, in the print way: closer where that saves one, and none
 * holds an entry alone.
 */
export function evenAppendix(): void {
  const appendix = document.querySelector<HTMLElement>('.appendix')
  if (!appendix) return
  const entries = [...appendix.querySelectorAll<HTMLElement>('.source')]
  const loose = columnsOf(appendix, entries)
  appendix.dataset['close'] = ''
  const close = columnsOf(appendix, entries)
  if (pagesOf(close) === pagesOf(loose)) delete appendix.dataset['close']
  const starts = 'close' in appendix.dataset ? close : loose
  // What is left for the last page spreads over its columns by itself.
  const last = (pagesOf(starts) - 1) * page.columns
  for (const start of starts.slice(1, last + 1)) entries[start]!.dataset['column'] = ''
}

function pagesOf(starts: readonly number[]): number {
  return Math.ceil(starts.length / page.columns)
}

/** Which entry begins each column. */
function columnsOf(appendix: HTMLElement, entries: HTMLElement[]): number[] {
  appendix.style.width = `${page.width}px`
  const head = entries[0]!.getBoundingClientRect().top - appendix.getBoundingClientRect().top
  const heights = entries.map(({ offsetHeight }) => offsetHeight)
  appendix.style.width = ''
  return evenColumns(heights, { first: page.height - head, other: page.height }, page.columns)
}

function printedNumber(number: HTMLElement, slides: HTMLElement[]): PrintedNumber {
  const slide = number.closest<HTMLElement>('[data-layout]')!
  // A part of a deck keeps its page numbers.
  const page = slide.querySelector('.foot .page')?.textContent ?? String(slides.indexOf(slide) + 1)
  return { id: number.dataset['mention']!, slide: { id: slide.id, page } }
}

function nameOf(index: number): string {
  return `source:${index + 1}`
}

function renderAppendix(entries: AppendixEntry[]): HTMLElement {
  const appendix = element('section', 'appendix')
  const list = element('ol')
  const indices = new Map(entries.map((entry, i) => [entry, i]))
  list.append(
    ...entries.map((entry, i) => {
      const item = element('li', 'source')
      item.id = nameOf(i)
      item.append(...renderEntry(entry, indices))
      return item
    }),
  )
  appendix.append(element('h2', 'heading', words.sources), list)
  return appendix
}

function renderEntry(entry: AppendixEntry, indices: ReadonlyMap<AppendixEntry, number>): HTMLElement[] {
  const head = element('p', 'numbers', [...entry.numbers].join(words.comma))
  for (const verdict of entry.verdicts) head.append(element('span', 'verdict', words.verdicts[verdict]))
  const parts = entry.numbers.size > 0 ? [head] : []
  if (entry.said !== null) parts.push(element('p', 'formula', entry.said))
  if (entry.sentence) {
    const { text, marked, statistics } = entry.sentence
    parts.push(renderQuote(text, marked), ...renderFacts([...statistics.values()]))
  }
  const ways = element('p', 'facts')
  const from = entry.from.map((one) => link(`#${nameOf(indices.get(one)!)}`, String(indices.get(one)! + 1)))
  const back = [...entry.slides].map(([id, page]) => link(`#${id}`, page))
  ways.append(...listed('← ', from), from.length > 0 && back.length > 0 ? ' · ' : '', ...listed('→ ', back))
  return [...parts, ways]
}

/** What the article says each number of, each kind of it once, and where. */
function renderFacts(statistics: SourceStatistic[]): HTMLElement[] {
  const [first] = statistics
  if (!first) return []
  const said = new Set(
    statistics.map(({ measure, period, qualifier }) =>
      [measure, period, qualifier].filter(Boolean).join(' · '),
    ),
  )
  const facts = element('p', 'facts', [...said].filter(Boolean).join(' / '))
  facts.append(facts.textContent === '' ? '' : ' · ', linkToArticle(first))
  return [facts]
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  return made
}

function listed(sign: string, links: HTMLAnchorElement[]): (string | HTMLAnchorElement)[] {
  return links.flatMap((one, i) => [i === 0 ? sign : ', ', one])
}
