import { iconSizes } from './iconPng.ts'
import type { Theme } from '../theme/theme.ts'
import type { DeckMeta } from '../model.ts'

/** Where a site has it. */
export const manifestName = 'manifest.webmanifest'

/** What lets a person put a deck among their apps: its name, its icon and its colours. */
export function webManifest(meta: DeckMeta, theme: Theme, scheme: 'light' | 'dark', icon: string): string {
  const { ground } = theme.colours[scheme].page
  return JSON.stringify({
    name: meta.title,
    short_name: meta.title,
    lang: meta.lang,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[...iconSizes].map(([src, size]) => ({
        src,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any',
      })),
    ],
  })
}
