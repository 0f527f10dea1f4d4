export { cutFont, cutFonts, type CutFonts, type FontFile, type Format, type Part } from './cut.ts'
export { missingCharacters } from './missing.ts'
export { charactersOf, charactersUsed, type Characters } from './used.ts'
