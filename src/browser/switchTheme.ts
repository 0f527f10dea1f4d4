import type { Charts } from './charts.ts'
import { choose } from './viewer/preferences.ts'

/** Changes between the dark and the light ground. */
export function switchTheme(charts: Charts): void {
  const { dataset } = document.documentElement
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark'
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const scheme = isDark || (dataset['theme'] === 'auto' && prefersDark) ? 'light' : 'dark'
  choose('theme', scheme)
  charts.refresh()
}
