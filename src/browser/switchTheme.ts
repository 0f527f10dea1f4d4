import type { Charts } from './charts.ts'
import type { Presentation } from './present.ts'

/** `T` changes between the dark and the light ground. */
export function switchTheme(deck: Presentation, charts: Charts): void {
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: '' }, () => {
    const { dataset } = document.documentElement
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark'
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
    dataset['theme'] = isDark || (dataset['theme'] === 'auto' && prefersDark) ? 'light' : 'dark'
    charts.refresh()
  })
}
