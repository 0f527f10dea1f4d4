import { readStored, writeStored } from '../stored.ts'
import type { Place, Talk, Told } from './talk.ts'

/** What windows of one talk say to each other; another version is not listened to. */
type WindowMessage = { app: typeof app } & (
  | { kind: 'hello' }
  | { kind: 'tell'; told: Told }
  /** Asks the windows that present to do what a key does. */
  | { kind: 'run'; command: string }
)
const app = 'article-deck/1'

/** What a window keeps of its talk for its own reload, or for after a crash. */
interface Kept {
  told: Told
  /** When it was kept, in milliseconds. */
  seen: number
  /** Whether its window was closed, and no other has kept it since. */
  hasLeft: boolean
  /** Whether the window is by itself. */
  isApart: boolean
}

/** How long after a crash a talk goes on, in milliseconds. */
const longestGap = 3_600_000
/** How often a talk is kept, in milliseconds, for what comes after a crash. */
const keepEvery = 5000
/** How often a window asks whether others are there, in milliseconds, where nothing else tells it. */
const askEvery = 500

/** The windows of one talk, as one of them sees them. */
export interface Windows {
  /** Asks the windows that present to do what a key does. */
  ask: (command: string) => void
  onAsk: (listener: (command: string) => void) => void
  /** Makes a window that stood apart part of the talk again: what it shows is what all show. */
  join: () => void
}

/**
 * Joins this window with the others of its deck, and brings back what a reload or a crash has lost. Windows find each
 * other by a channel; pages from disk have none, and speak to the window that opened them, and to those that they
 * opened.
 *
 * A window that a link to one slide has opened beside a talk that is elsewhere stands apart: neither moves the other.
 *
 * @param asked the place that the address names; null where it names none
 * @param options.follows whether this window goes along wherever the talk is, as the speaker's does
 */
export function joinWindows(
  talk: Talk,
  asked: Place | null,
  { follows = false }: { follows?: boolean } = {},
): Windows {
  const name = `article-deck:${location.pathname.replace(/index\.html$/, '')}`
  const asking: ((command: string) => void)[] = []
  const isFromDisk = self.origin === 'null' || location.protocol === 'file:'
  const channel = isFromDisk ? null : new BroadcastChannel(name)
  const beside = new Set<Window>(isFromDisk && opener ? [opener as Window] : [])

  const own = parseKept(readStored('sessionStorage', name))
  let isApart = own?.isApart ?? false
  /** Whether another window may still say that the talk is elsewhere. */
  let isNew = own === null && asked !== null && !follows
  const keep = (hasLeft = false) => {
    const kept = JSON.stringify({ told: talk.told, seen: Date.now(), hasLeft, isApart } satisfies Kept)
    writeStored('sessionStorage', name, kept)
    if (!isApart) writeStored('localStorage', name, kept)
  }
  const send = (message: WindowMessage) => {
    if (isApart) return
    channel?.postMessage(message)
    for (const each of beside) if (!each.closed) each.postMessage(message, '*')
  }
  const hear = (data: unknown) => {
    if (!isMessage(data) || isApart) return
    if (data.kind === 'hello') send({ app, kind: 'tell', told: talk.told })
    else if (data.kind === 'run') for (const listener of asking) listener(String(data.command))
    else take(data.told)
  }
  const take = (told: Told) => {
    const elsewhere = told.place?.value
    if (isNew && elsewhere && asked && (elsewhere.slide !== asked.slide || elsewhere.step !== asked.step)) {
      isApart = true
      return keep()
    }
    talk.take(told)
    keep()
  }

  const crashed = own ? null : parseKept(readStored('localStorage', name))
  bringBack(talk, { own, asked, crashed })
  talk.onChange = (changed) => {
    isNew = false
    send({ app, kind: 'tell', told: changed })
    if (!('pointer' in changed)) keep()
  }
  channel?.addEventListener('message', ({ data }) => hear(data))
  addEventListener('message', (event) => {
    if (!isFromDisk || event.origin !== self.origin || !isRelated(event.source)) return
    beside.add(event.source)
    hear(event.data)
  })
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== name || isApart || isNew) return
    const kept = parseKept(newValue)
    if (kept && !kept.hasLeft) talk.take(kept.told)
  })
  addEventListener('pagehide', () => keep(true))
  addEventListener('pageshow', ({ persisted }) => persisted && send({ app, kind: 'hello' }))
  setInterval(keep, keepEvery)
  // A page that was loaded anew no longer knows the windows that it has opened: they ask.
  if (isFromDisk && opener) setInterval(() => send({ app, kind: 'hello' }), askEvery)
  send({ app, kind: 'hello' })
  return {
    ask: (command) => send({ app, kind: 'run', command }),
    onAsk: (listener) => asking.push(listener),
    join() {
      isApart = isNew = false
      // What it shows counts as set now.
      if (talk.told.place) talk.told.place.at = Date.now()
      keep()
      send({ app, kind: 'tell', told: talk.told })
    },
  }
}

/** What this window had, or what a crash has left; a place that the address names is the place. */
function bringBack(
  talk: Talk,
  { own, asked, crashed }: Record<'own' | 'crashed', Kept | null> & { asked: Place | null },
): void {
  if (own) talk.take(own.told)
  const wasUnderWay = crashed && crashed.told.clock && !crashed.hasLeft
  if (wasUnderWay && Date.now() - crashed.seen < longestGap) {
    const { place, ...others } = crashed.told
    talk.take(asked ? others : { place, ...others })
  }
  // Beside a talk that goes on, the place of a window that has just come counts for nothing.
  if (asked) talk.set('place', asked, own === null)
}

/** Windows that a page from disk listens to: the one that opened it, and those that it opened. */
function isRelated(source: MessageEventSource | null): source is Window {
  return source !== null && (source === opener || ('opener' in source && source.opener === self))
}

function isMessage(data: unknown): data is WindowMessage {
  return typeof data === 'object' && data !== null && (data as { app?: unknown }).app === app
}

function parseKept(text: string | null): Kept | null {
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null
    if (typeof kept?.told !== 'object' || kept.told === null) return null
    const { told, seen = 0, hasLeft = false, isApart = false } = kept
    return { told, seen, hasLeft, isApart }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
