import { words } from 'virtual:deck/words'
import { prefer, preferences, type Preferences } from './preferences.ts'

/** Shows the deck the other way from now on, at the same slide; the address says so where nothing can be kept. */
export function switchWay(view: Preferences['view']): void {
  const address = new URL(location.href)
  if (prefer('view', view)) address.searchParams.delete('view')
  else address.searchParams.set('view', view)
  if (address.href === location.href) location.reload()
  else {
    location.replace(address)
    // An address that differs in nothing but its hash loads nothing.
    if (address.search === location.search) location.reload()
  }
}

/** Where a window becomes narrow, or wide, the other way is offered, once; it is never taken by itself. */
export function suggestWay(way: Preferences['view']): void {
  const isNarrow = matchMedia('(max-width: 699px), (max-height: 399px) and (orientation: portrait)')
  const isWide = matchMedia('(min-width: 900px) and (min-height: 500px)')
  const query = way === 'present' ? isNarrow : isWide
  if (preferences().view) return
  query.addEventListener('change', async function offer({ matches }) {
    if (!matches) return
    query.removeEventListener('change', offer)
    const { giveNotice } = await import('../notice.ts')
    const { readInstead, presentInstead, read, present } = words.viewer
    if (way === 'present') giveNotice(readInstead, { label: read, run: () => switchWay('read') })
    else giveNotice(presentInstead, { label: present, run: () => switchWay('present') })
  })
}
