import { readStored, writeStored } from '../stored.ts'

/** What a person has chosen for every deck of a site: the page's head reads it before anything is drawn. */
export interface Preferences {
  view: 'present' | 'read'
  theme: 'light' | 'dark' | 'auto'
  /** Of numbers that have a source. */
  marks: 'on' | 'off'
  /** Text of the reading way, in multiples of the browser's own size. */
  size: (typeof textSizes)[number]
  /** Of the interface. */
  lang: string
}

export const textSizes = ['1', '1.25', '1.5', '2'] as const

const key = 'deck-viewer'

/** What is kept; nothing where the browser keeps nothing, as on some pages from disk. */
export function preferences(): Partial<Preferences> {
  try {
    return (JSON.parse(readStored('localStorage', key) ?? '{}') ?? {}) as Partial<Preferences>
  } catch {
    return {}
  }
}

/** @returns whether it is kept */
export function prefer<T extends keyof Preferences>(name: T, value: Preferences[T]): boolean {
  return writeStored('localStorage', key, JSON.stringify({ ...preferences(), [name]: value }))
}

/** Takes up what a person has chosen, now and for every deck to come. */
export function choose<T extends 'theme' | 'marks' | 'size'>(name: T, value: Preferences[T]): void {
  document.documentElement.dataset[name] = value
  prefer(name, value)
}

/** Tells of what a person chooses in another window. */
export function onChosenElsewhere(listener: (chosen: Partial<Preferences>) => void): void {
  addEventListener('storage', (event) => event.key === key && listener(preferences()))
}

/** Whether numbers show that they have a source: presenting, they do not until they are asked to. */
export function marksShown(): Preferences['marks'] {
  const { marks, view } = document.documentElement.dataset
  return (marks ?? (view === 'present' ? 'off' : 'on')) === 'off' ? 'off' : 'on'
}
