import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import { element } from './renderSource.ts'
import type { Stage } from './stage.ts'

/** Opens the speaker view in a window of its own; one that is open comes to the front. */
export function openSpeakerView({ windows }: Stage): void {
  windows.join()
  const query = new URLSearchParams(location.search)
  query.set('view', 'speaker')
  const opened = window.open(`${location.pathname}?${query}`, 'speaker', 'width=1200,height=800')
  if (opened) return
  blocked ??= createDialog('blocked', words.notes)
  blocked.show(element('p', '', words.blocked))
}

let blocked: ReturnType<typeof createDialog> | undefined
