/**
 * A script for the page's head: the way to see the deck is settled before anything is drawn; without scripts it is the
 * reading way. What is held in a hand is read; a window is presented, made narrower by a larger zoom too. Browsers run
 * no modules from a folder on disk; the one-file deck has none, and an article inside.
 */
export const settleView = `{
  const { dataset } = document.documentElement
  const query = new URLSearchParams(location.search)
  const asked = query.has('print-pdf') ? 'print' : query.get('view')
  const isBareFile = location.protocol === 'file:' && !dataset.article
  const isWide = matchMedia('(min-width: 900px) and (min-height: 500px), (min-width: 700px) and (pointer: fine)')
  const fitting = !isBareFile && isWide.matches ? 'present' : 'read'
  const ways = ['present', 'read', 'print', 'speaker', 'handout', 'article', 'fit']
  dataset.view = ways.includes(asked) ? asked : fitting
  if (['light', 'dark', 'auto'].includes(query.get('theme'))) dataset.theme = query.get('theme')
}`
