import type { Span } from '../model.ts'
import type { Source } from '../source/source.ts'

/** Signs of other dialects that show as text on a slide, and what they are. */
const signs: [RegExp, string][] = [
  [/^::\s*[\w-]+\s*::[ \t]*$/m, 'a slot of Slidev'],
  [/^:{3,}[ \t]*\S/m, 'a division of pandoc'],
  [/^\.[ ]\.[ ]\.[ \t]*$/m, 'a pause of pandoc'],
  [/^%[ \t]+\S/m, 'a title of pandoc'],
]

const fences = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))/gm

/** Says once of each sign of another dialect that it is shown as it is written. */
export function warnOfForeign(source: Source, { start, end }: Span): void {
  const text = source.text.slice(start, end).replace(fences, (code) => code.replace(/[^\n]/g, ' '))
  const expected = 'article-deck import FILE -o FOLDER'
  for (const [sign, what] of signs) {
    const at = text.search(sign)
    if (at < 0) continue
    const message = `\`${sign.exec(text)![0].trim()}\` is ${what}, and shown as it is written`
    source.reportOnce(what, start + at, { code: 'foreign', severity: 'warning', message, expected })
  }
  if (!isFields(text)) return
  source.reportOnce('fields', start + text.search(/\S/), {
    code: 'foreign',
    severity: 'warning',
    message: 'YAML between two `---` is shown as a slide',
    expected: '`<!-- .slide: layout="…" -->`; a Slidev deck: article-deck import FILE -o FOLDER',
  })
}

/** As many headings, and no line between slides, and it is likely that each was to begin one. */
const manyHeadings = 4

/** Says that a deck of many headings is one slide. */
export function warnOfOneSlide(source: Source, { start, end }: Span): void {
  const prose = source.text.slice(start, end).replace(fences, '')
  const headings = prose.match(/^(?:#{1,2}[ \t]+\S|\S.*\n(?:=+|-{2,})[ \t]*$)/gm) ?? []
  if (headings.length < manyHeadings) return
  source.report(start, {
    code: 'foreign',
    severity: 'warning',
    message: `${headings.length} headings stand on one slide: there is no line \`---\` between them`,
    expected:
      'a line `---` before each slide; where they begin at headings: article-deck import FILE -o FOLDER',
  })
}

/** Nothing but `name: value`, line by line. */
function isFields(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    lines.length > 0 &&
    lines.every((line) => /^(?:[a-z][\w-]*:(?:\s|$)|\s+\S)/i.test(line)) &&
    /^[a-z]/i.test(lines[0]!)
  )
}
