import type { Charts } from './charts.ts'
import { choose } from './viewer/preferences.ts'

/** Changes between the dark and the light ground. */
export function switchTheme(charts: Charts): void {
  choose('theme', shownScheme() === 'dark' ? 'light' : 'dark')
  charts.refresh()
}

/** Which ground is shown: where the reader's system decides, what it prefers. */
export function shownScheme(): 'light' | 'dark' {
  const root = document.documentElement
  const isDark = getComputedStyle(root).colorScheme === 'dark'
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  return isDark || (root.dataset['theme'] === 'auto' && prefersDark) ? 'dark' : 'light'
}
