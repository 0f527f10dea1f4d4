import { Argument } from 'commander'

/** The deck of a command that names none. */
export const deckFolder = 'slides'

/** What help says of the argument that names it. */
export const deckArgument = 'the deck: its folder, or one file of Markdown'

/** The argument of a command that takes several decks. */
export function decksArgument(): Argument {
  return new Argument('[folders...]', `${deckArgument}; or several`).default([deckFolder], deckFolder)
}

/** Whether decks make a programme: there are several, or all of a folder (`talks/*`, where a shell leaves it as it is). */
export function areSeveral(folders: string[]): boolean {
  return folders.length > 1 || folders.some(isPattern)
}

/** `talks/*` */
export function isPattern(given: string): boolean {
  return /(?:^|[\\/])\*$/.test(given)
}
