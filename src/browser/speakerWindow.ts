import { words } from 'virtual:deck/words'
import { createDialog } from './dialog.ts'
import { element } from './renderSource.ts'
import type { Stage } from './stage.ts'

let speaker: Window | null = null

/** How long a window that is being closed may still look open, in milliseconds. */
const closing = 200

/**
 * Opens the speaker view in a window of its own; one that this page has opened comes to the front. Where there is
 * another screen, and the browser may use it, it is put there.
 */
export function openSpeakerView({ windows }: Stage): void {
  windows.join()
  if (!speaker || speaker.closed) return openWindow()
  speaker.focus()
  setTimeout(() => speaker?.closed && openWindow(), closing)
}

function openWindow(): void {
  const query = new URLSearchParams(location.search)
  query.set('view', 'speaker')
  const address = `${location.pathname}?${query}`
  // By one name for all, a window that is being closed would be found, and none would open.
  speaker = window.open(address, `speaker-${Date.now()}`, 'width=1200,height=800')
  if (speaker) return void moveToOtherScreen(speaker)
  const link = document.createElement('a')
  link.href = address
  link.target = 'speaker'
  link.rel = 'opener'
  link.textContent = words.speaker.openHere
  const way = element('p')
  way.append(link)
  blocked ??= createDialog('blocked', words.commands.speaker)
  blocked.show(element('p', '', words.blocked), way)
}

let blocked: ReturnType<typeof createDialog> | undefined

/** What the Window Management API tells of screens, where a browser has it. */
interface Screens {
  currentScreen: object
  screens: ({ availLeft: number; availTop: number; availWidth: number; availHeight: number } & object)[]
}

/** A browser asks the speaker before it lets a page know of screens; where it says no, the window stays. */
async function moveToOtherScreen(opened: Window): Promise<void> {
  const { getScreenDetails } = window as { getScreenDetails?: () => Promise<Screens> }
  const { isExtended } = screen as { isExtended?: boolean }
  if (!isExtended || !getScreenDetails) return
  const details = await getScreenDetails.call(window).catch(() => null)
  const other = details?.screens.find((each) => each !== details.currentScreen)
  if (!other) return
  opened.moveTo(other.availLeft, other.availTop)
  opened.resizeTo(other.availWidth, other.availHeight)
}
