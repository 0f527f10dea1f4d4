export {
  cutFont,
  cutFonts,
  writeRules,
  type CutFonts,
  type FontFile,
  type FontRule,
  type FontFormat,
  type FontPart,
} from './cut.ts'
export { findMissing, missingCharacters } from './missing.ts'
export { fontOf, noOwnFonts, type OwnFonts } from './source.ts'
export { charactersOf, charactersUsed, type Characters } from './used.ts'
