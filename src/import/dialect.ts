import { importMarp } from './marp.ts'
import { importPandoc } from './pandoc.ts'
import type { Report } from './report.ts'
import { importRevealMd } from './revealMd.ts'
import { importSlidev } from './slidev.ts'
import { cutFrontMatter } from './frontMatter.ts'
import { linesOf } from './lines.ts'

export const dialects = ['marp', 'slidev', 'pandoc', 'reveal-md'] as const
export type Dialect = (typeof dialects)[number]

/** One reader for each dialect: its Markdown in, ours out; what became of it goes to the report. */
export const readers: Record<Dialect, (text: string, report: Report) => string> = {
  marp: importMarp,
  slidev: importSlidev,
  pandoc: importPandoc,
  'reveal-md': importRevealMd,
}

const slidevFields = [
  'layout',
  'drawings',
  'mdc',
  'highlighter',
  'colorSchema',
  'routerMode',
  'fonts',
  'addons',
]
const marpThemes = /^(?:gaia|uncover)$/

/** The dialect that a deck is written in, by the signs that only it has; Reveal's own where there are none. */
export function dialectOf(text: string): Dialect {
  const { fields, rest } = cutFrontMatter(text)
  const prose = linesOf(rest)
    .filter(({ isCode }) => !isCode)
    .map((line) => line.text)
    .join('\n')
  if (
    'marp' in fields ||
    marpThemes.test(String(fields['theme'])) ||
    /!\[bg\b|<!--\s*_?(?:class|paginate|backgroundColor):/.test(prose)
  )
    return 'marp'
  if (/^\uFEFF?%[ \t]/.test(text)) return 'pandoc'
  const isSlidev =
    slidevFields.some((name) => name in fields) ||
    /^---[ \t]*\n(?:[\w-]+:.*\n)+---[ \t]*$/m.test(rest) ||
    /^::\s*(?:right|left|default)\s*::|<v-clicks?\b|\sv-click\b/m.test(prose)
  if (isSlidev) return 'slidev'
  if ('separator' in fields || 'revealOptions' in fields || 'verticalSeparator' in fields) return 'reveal-md'
  const hasRules = /^---[ \t]*$/m.test(prose)
  const isPandoc = /^:{3,}\s*\S|^\. \. \.[ \t]*$|^#.*\{[#.][^}]*\}[ \t]*$/m.test(prose) || !hasRules
  return isPandoc ? 'pandoc' : 'reveal-md'
}
