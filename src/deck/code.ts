import type { Tokens } from 'marked'
import type { BlockOf, LineRange } from '../model.ts'
import type { Mapped } from './mapped.ts'
import type { Source } from '../source/source.ts'

type Code = BlockOf<'code'>

/** What stands behind a fence: a language, and the lines that are pointed at, as Reveal and Slidev write them. */
const info = /^([^\s[{]*)\s*(?:\[([^\]]*)\]|\{([^}]*)\})?/

/** Fenced code, with its steps: ```` ```js [1-2|4] ````, counted from another line by `[5: 1-2|4]`. */
export function codeOf(
  token: Tokens.Code,
  text: Mapped,
  source: Source,
): Pick<Code, 'type' | 'text' | 'lang' | 'steps' | 'firstLine'> {
  const [, lang = '', brackets, braces] = info.exec(token.lang ?? '')!
  const written = brackets ?? braces
  const numbered = written === undefined ? null : parseSteps(written)
  if (written !== undefined && !numbered) {
    source.report(text.offset(Math.max(0, text.text.indexOf(written))), {
      code: 'code-lines',
      severity: 'warning',
      message: `\`${written}\` names no lines of code`,
      expected: '[1-2|4]',
    })
  }
  const { steps = [], firstLine = null } = numbered ?? {}
  return { type: 'code', text: token.text, lang: lang || null, steps, firstLine }
}

/** `1-2|4` as lines by step; null for what names none. An empty step is all of them. */
export function parseSteps(written: string): Pick<Code, 'steps' | 'firstLine'> | null {
  const found = /^\s*(?:(\d+)\s*:)?([\d\s,|*-]*|all|none)$/.exec(written.replaceAll(/\ball\b/g, '*'))
  if (!found) return null
  const [, first, body = ''] = found
  const steps = body.trim() === '' ? [] : body.split('|').map(parseRanges)
  return { steps, firstLine: first === undefined ? 1 : Number(first) }
}

function parseRanges(step: string): LineRange[] {
  return [...step.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].map(([, first, last]) => [
    Number(first),
    Number(last ?? first),
  ])
}
