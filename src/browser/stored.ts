type Store = 'localStorage' | 'sessionStorage'

/** What a browser has kept under a name; null where there is nothing, or where it lets this page keep nothing. */
export function readStored(store: Store, name: string): string | null {
  try {
    return window[store].getItem(name)
  } catch {
    return null
  }
}

/** @returns whether the browser keeps it: it may let this page keep nothing, or nothing more */
export function writeStored(store: Store, name: string, value: string): boolean {
  try {
    window[store].setItem(name, value)
    return true
  } catch {
    return false
  }
}
