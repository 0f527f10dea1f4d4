import type { Source } from '../source/source.ts'

/** Lines that part slides, in place of `---` and `----`; null where the deck has these. */
export interface Separators {
  beside: string | null
  below: string | null
}

/** The fields of reveal-md that name separators. */
export const separatorFields = ['separator', 'verticalSeparator'] as const

/** What reveal-md's `separator` and `verticalSeparator` name: expressions, of which those are read that are a line. */
export function readSeparators(fields: { name: string; valueStart: number }[], source: Source): Separators {
  const [beside, below] = separatorFields.map((name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) return null
    const written = /[^\r\n]*/.exec(source.text.slice(field.valueStart))![0].trim()
    const line = lineOf(written)
    if (line === null) {
      source.report(field.valueStart, {
        code: 'separator',
        severity: 'warning',
        message: `\`${written}\` is no single line between slides`,
        expected: '`---` between slides, `----` between slides below each other',
      })
    }
    return line
  })
  return { beside: beside ?? null, below: below ?? null }
}

/** The line that an expression stands for, without quotes, anchors and line ends; null where it is more than a line. */
function lineOf(written: string): string | null {
  const bare = written.replace(/^(['"])(.*)\1$/, '$2').replaceAll('\\\\', '\\')
  const line = bare
    .replace(/\\r\?|\\r/g, '')
    .replace(/^\^|\$$/g, '')
    .replace(/^(?:\\n)+|(?:\\n)+$/g, '')
    .replace(/^\^|\$$/g, '')
    .replace(/\\(?=[-.*<>!/])/g, '')
    .trim()
  return line === '' || /[\\[\](){}+?|]/.test(line) ? null : line
}
