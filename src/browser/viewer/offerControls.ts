import { addBar } from './bar.ts'
import { switchWay } from './way.ts'
import type { Viewer } from './viewer.ts'

/** What a viewer finds on the screen, and the keys that do the same; what each opens is loaded when it is asked for. */
export function offerControls(viewer: Viewer): void {
  const { commands } = viewer
  commands.add(
    {
      name: 'menu',
      keys: ['m'],
      run: () => void import('./menu.ts').then(({ showMenu }) => showMenu(viewer)),
    },
    {
      name: 'search',
      keys: ['g', '/'],
      run: () => void import('./search.ts').then(({ showSearch }) => showSearch(viewer)),
    },
    { name: 'code', keys: ['q'], run: () => void import('./code.ts').then(({ showCode }) => showCode()) },
    { name: 'share', keys: [], run: () => void import('./share.ts').then(({ share }) => share()) },
    { name: 'otherWay', keys: [], run: () => switchWay(viewer.way === 'read' ? 'present' : 'read') },
  )
  addBar(viewer)
}
