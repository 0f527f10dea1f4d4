import './handout.css'
import { notes } from 'virtual:deck/notes'
import { sources } from 'virtual:deck/sources'
import { words } from 'virtual:deck/words'
import type { Provenance } from '../model.ts'
import { adapted } from './adapted.ts'
import { Charts } from './charts.ts'
import { element } from './renderSource.ts'
import { asRendered } from './trust.ts'

/**
 * The handout: paper in portrait, each slide small, beside it the sentence behind each number, or the notes, with the
 * sentences under both. Notes stay away unless the address asks for them (`?view=handout&notes`): a handout is given to others.
 *
 * @param fonts settles when all glyphs are there
 */
export async function start(fonts: Promise<void>): Promise<void> {
  const { dataset, style } = document.documentElement
  const query = new URLSearchParams(location.search)
  dataset['view'] = 'print'
  dataset['handout'] = query.get('paper') === 'Letter' ? 'letter' : 'a4'
  if (query.has('notes')) dataset['notes'] = ''
  style.setProperty('--title', JSON.stringify(document.title))
  keepColours(style)

  document.querySelector('.slides')!.prepend(renderHead())
  for (const slide of document.querySelectorAll<HTMLElement>('[data-layout]')) {
    const entry = element('article', 'handout-slide')
    const spoken = query.has('notes') && renderNotes(notes.get(slide.id))
    slide.replaceWith(entry)
    entry.append(slide, ...(spoken ? [spoken] : []), ...renderSentences(slide))
  }

  const charts = new Charts()
  await Promise.all([charts.load(), adapted(fonts)])
  await document.fonts.ready
  charts.print()
  addEventListener('beforeprint', () => charts.print())
}

/** Paper is light to its edges; the slides on it keep the deck's theme. */
function keepColours(style: CSSStyleDeclaration): void {
  const computed = getComputedStyle(document.documentElement)
  const names = ['ground', 'ink', 'ink-soft', 'rule', 'accent', 'shoot', 'shoot-dim', 'target']
  const series = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `series-${i}`)
  for (const name of [...names, ...series]) {
    style.setProperty(`--${name}`, computed.getPropertyValue(`--${name}`))
  }
  style.colorScheme = 'only light'
}

/** Title and address of the deck; who exports it adds the address as a picture (`.handout-code`). */
function renderHead(): HTMLElement {
  const head = element('header', 'handout-head')
  const linesOf = (selector: string) =>
    [...document.querySelectorAll(`[data-layout="cover"] ${selector}`)].map((line) => line.textContent ?? '')
  const said = [...linesOf('.lead p'), linesOf('.imprint span').join(' · ')].filter(Boolean)
  const title = element('div', 'handout-title')
  title.append(element('p', 'bold', document.title), ...said.map((line) => element('p', '', line)))
  const address = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content
  if (address) {
    const link = document.createElement('a')
    link.href = link.textContent = address
    const line = element('p', 'handout-address')
    line.append(link)
    title.append(line)
  }
  head.append(title)
  return head
}

function renderNotes(spoken: string | undefined): HTMLElement | null {
  if (!spoken) return null
  const panel = element('div', 'handout-notes')
  panel.innerHTML = asRendered(spoken)
  panel.prepend(element('h5', '', words.notes))
  return panel
}

/** The sentences behind a slide's numbers, each once, and how derived numbers were reckoned. */
function renderSentences(slide: HTMLElement): HTMLElement[] {
  const ids = [...slide.querySelectorAll<HTMLElement>('[data-mention]')].map(
    (number) => number.dataset['mention']!,
  )
  const shown = [...new Set(ids)].flatMap((id) => sources[id] ?? [])
  const beside = element('aside', 'handout-sources')
  for (const line of new Set(shown.flatMap(sayFormula))) beside.append(element('p', 'formula', line))
  for (const pieces of mergeSentences(shown)) {
    const quote = document.createElement('blockquote')
    quote.append(...pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text)))
    beside.append(quote)
  }
  if (!beside.firstChild) return []
  beside.prepend(element('h5', '', words.sources))
  return [beside]
}

function sayFormula({ text, formula, reason }: Provenance): string[] {
  if (formula) return [`${text} = ${formula}`]
  return reason ? [`${text}: ${reason}`] : []
}

interface Piece {
  text: string
  marked: boolean
}

/** Each sentence once, with all that any of its mentions marks in it. */
function mergeSentences(shown: Provenance[]): Piece[][] {
  const marks = new Map<string, boolean[]>()
  for (const { pieces } of shown.flatMap(({ sentences }) => sentences)) {
    const sentence = pieces.join('')
    const marked = marks.get(sentence) ?? Array<boolean>(sentence.length).fill(false)
    marks.set(sentence, marked)
    let at = 0
    for (const [i, piece] of pieces.entries()) {
      if (i % 2 === 1) marked.fill(true, at, at + piece.length)
      at += piece.length
    }
  }
  return [...marks].map(([sentence, marked]) => {
    const pieces: Piece[] = []
    for (let i = 0; i < sentence.length; i++) {
      const last = pieces.at(-1)
      if (last?.marked === marked[i]) last!.text += sentence[i]
      else pieces.push({ text: sentence[i]!, marked: marked[i]! })
    }
    return pieces
  })
}
