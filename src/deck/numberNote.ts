import type { NumberNote } from '../model.ts'
import { parseAttributes, type Directive } from './comment.ts'
import { magnitudeOfUnit } from '../language/units.ts'
import { evaluateFormula } from '../number/formula.ts'
import { nearest } from '../problem.ts'
import type { Source } from '../source/source.ts'

const names = ['own', 'formula', 'source']

/** What `<!-- .number: … -->` says of the number before it; null, and a problem, where it says nothing known. */
export function parseNumberNote({ body, start }: Directive, source: Source): NumberNote | null {
  const expected = '`own="why"`, `source="as printed"` or `= 2600 − 1112`'
  const equals = /^[=＝]\s*/.exec(body.text)
  if (equals) {
    const formula = body.text.slice(equals[0].length)
    return formulaNote(formula, body.offset(Math.min(equals[0].length, body.text.length)), source)
  }
  const attributes = parseAttributes(body, source)
  const [first, second] = attributes
  if (!first) {
    if (body.text === '')
      source.report(start, { code: 'number-note', message: '`.number` says nothing', expected })
    return null
  }
  if (!names.includes(first.name)) {
    const message = `\`.number\` has no attribute \`${first.name}\``
    source.report(first.start, {
      code: 'unknown-attribute',
      message,
      expected: nearest(first.name, names) ?? expected,
    })
    return null
  }
  if (second) {
    const message = '`.number` says two things of one number'
    source.report(second.start, { code: 'number-note', message, expected })
  }
  const value = first.value?.trim() ?? ''
  if (value === '') {
    source.report(first.start, { code: 'number-note', message: `\`${first.name}\` is empty`, expected })
    return null
  }
  if (first.name === 'formula') {
    const lead = /^[\s=＝]*/.exec(first.value!)![0].length
    return formulaNote(first.value!.slice(lead).trimEnd(), first.valueStart + lead, source)
  }
  return first.name === 'own' ? { kind: 'own', reason: value } : { kind: 'source', source: value }
}

function formulaNote(formula: string, formulaStart: number, source: Source): NumberNote | null {
  const evaluated = evaluateFormula(formula, magnitudeOfUnit)
  if ('error' in evaluated) {
    source.report(formulaStart + evaluated.at, {
      code: 'formula',
      message: evaluated.error,
      expected: evaluated.expected,
    })
    return null
  }
  return { kind: 'formula', formula, formulaStart }
}
