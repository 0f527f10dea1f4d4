import { toJson } from './json.ts'

/**
 * A script for the page's head: the way to see the deck is settled before anything is drawn; without scripts it is the
 * reading way. What is held in a hand is read; a window is presented, made narrower by a larger zoom too; what a
 * person chose is kept (src/browser/viewer/preferences.ts). Reading, light and dark are as the person has them. Browsers run
 * no modules from a folder on disk; the one-file deck has none, and an article inside.
 *
 * @param ways the files that each way needs, by its name
 */
export function settleView(ways: Readonly<Record<string, WayFiles>> = {}): string {
  return `${settle}${Object.keys(ways).length > 0 ? preload(ways) : ''}`
}

/** The files of a way, by their addresses: what answers keys, and what waits until the page has come, for a line is narrow. */
export interface WayFiles {
  first: readonly string[]
  later: readonly string[]
}

/** Asks for what the way needs before the page is read to its end, where the script stands that would ask for it. */
function preload(ways: Readonly<Record<string, WayFiles>>): string {
  return `
{
  const { view, bare } = document.documentElement.dataset
  const files = bare === undefined && (${toJson(ways)})[view]
  const ask = (href) => {
    const link = document.createElement('link')
    if (href.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style', crossOrigin: '', href })
    else Object.assign(link, { rel: 'modulepreload', href })
    document.head.append(link)
  }
  if (files) files.first.forEach(ask)
  document.addEventListener('readystatechange', () => files && files.later.forEach(ask), { once: true })
}`
}

const settle = `{
  const { dataset } = document.documentElement
  const query = new URLSearchParams(location.search)
  let kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('deck-viewer')) ?? {}
  } catch {}
  const asked = query.has('print-pdf') ? 'print' : query.get('view')
  const isBareFile = location.protocol === 'file:' && !dataset.article
  const isWide = matchMedia('(min-width: 900px) and (min-height: 500px), (min-width: 700px) and (pointer: fine)')
  const fitting = isWide.matches ? 'present' : 'read'
  const chosen = ['present', 'read'].includes(kept.view) ? kept.view : fitting
  const ways = ['present', 'read', 'print', 'speaker', 'handout', 'article', 'fit']
  dataset.view = ways.includes(asked) ? asked : isBareFile ? 'read' : chosen
  if (isBareFile) dataset.bare = ''
  else if (['print', 'handout'].includes(dataset.view)) dataset.unset = ''
  const themes = [query.get('theme'), kept.theme, dataset.view === 'read' ? 'auto' : dataset.theme]
  dataset.theme = themes.find((theme) => ['light', 'dark', 'auto'].includes(theme))
  if (['on', 'off'].includes(kept.marks)) dataset.marks = kept.marks
  if (['1.25', '1.5', '2'].includes(kept.size)) dataset.size = kept.size
}`
