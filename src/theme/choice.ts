import type { Scheme } from './theme.ts'

/** Which theme a deck asks for, and in which scheme. */
export interface ThemeChoice {
  /** A name, or a folder beside the deck: `./brand`; null for the usual one. */
  theme: string | null
  /** null for the theme's own. */
  scheme: Scheme | 'auto' | null
}

export const schemes = ['light', 'dark', 'auto'] as const

/** Reads `stage`, `dark`, `stage light`, `./brand`: words in any order, a scheme or a theme each. */
export function readChoice(text: string): ThemeChoice {
  const choice: ThemeChoice = { theme: null, scheme: null }
  for (const word of text.trim().split(/\s+/)) {
    const scheme = schemes.find((known) => known === word)
    if (scheme) choice.scheme = scheme
    else if (word !== '') choice.theme = choice.theme === null ? word : `${choice.theme} ${word}`
  }
  return choice
}

/** A deck's choice, changed by another: what that one names goes first. */
export function withChoice(own: string, other: string): string {
  const [before, asked] = [readChoice(own), readChoice(other)]
  const words = [asked.theme ?? before.theme, asked.scheme ?? before.scheme]
  return words.filter((word) => word !== null).join(' ')
}

/** Whether a theme is a folder of the deck's own. */
export function isFolder(theme: string): boolean {
  return theme.includes('/') || theme.startsWith('.')
}
