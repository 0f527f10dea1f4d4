import { everyMatch } from '../../everyMatch.ts'
import type { Fields } from './periodForm.ts'

/** A form of a list that was found in a text, with the named groups of its own pattern. */
export interface FoundForm<Form> {
  start: number
  end: number
  form: Form
  fields: Fields
}

/** A group that a pattern keeps, with its name where it has one; and what only looks like one, in classes and behind \. */
const groups = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])(?<name>\w+)>/g

/** A pattern's source without the names of its groups, and these names in their order. */
function withoutNames(pattern: string): { source: string; names: (string | null)[] } {
  const names: (string | null)[] = []
  const source = pattern.replace(groups, (part: string, name: string | undefined) => {
    if (!part.startsWith('(')) return part
    names.push(name ?? null)
    return '('
  })
  return { source, names }
}

/**
 * Finds the forms of a list in a text, each by the source of its pattern. They are tried together and in order, so
 * that a text is passed over once; a group may bear one name in several forms.
 */
export function oneOf<Form extends { pattern: string }>(
  forms: Form[],
  flags = 'g',
): (text: string) => Iterable<FoundForm<Form>> {
  // Groups are known by their places: to name all those that a match has not is most of the work of finding it.
  let next = 1
  const plain = forms.map((form) => {
    const { source, names } = withoutNames(form.pattern)
    const at = next
    next += names.length + 1
    return { form, source, names, at }
  })
  const pattern = new RegExp(plain.map(({ source }) => `(${source})`).join('|'), flags)
  return function* (text) {
    for (const match of everyMatch(text, pattern)) {
      const { form, names, at } = plain.find((one) => match[one.at] !== undefined)!
      const fields: Fields = {}
      for (const [i, name] of names.entries()) {
        const value = match[at + 1 + i]
        if (name !== null && value !== undefined) fields[name] = value
      }
      yield { start: match.index, end: match.index + match[0].length, form, fields }
    }
  }
}
