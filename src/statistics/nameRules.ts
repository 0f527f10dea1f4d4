import type { Language } from '../model.ts'
import type { NameRules } from '../language/engine/name.ts'
import { names as en } from '../language/en/names.ts'
import { names as zh } from '../language/zh/names.ts'

/** The rules by which a language names things. */
export const nameRules = (lang: Language): NameRules => (lang === 'en' ? en : zh)
