import type { Theme } from './theme.ts'
import { faces } from './themes/shoots/faces.ts'
import { motif } from './themes/shoots/motif.ts'
import { colours, space, type } from './themes/shoots/tokens.ts'

/** The theme of a deck that names none. */
export const shoots: Theme = { name: 'shoots', scheme: 'auto', colours, type, space, faces, motif }

/** The themes that travel with the program, by the names that authors write. */
export const themes: ReadonlyMap<string, Theme> = new Map([shoots].map((theme) => [theme.name, theme]))
