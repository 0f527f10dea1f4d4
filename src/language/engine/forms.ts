/** A form of a list that was found in a text, with the named groups of its own pattern. */
export interface FoundForm<Form> {
  start: number
  end: number
  form: Form
  fields: Record<string, string | undefined>
}

/**
 * Finds the forms of a list in a text, each by the source of its pattern. They are tried together and in order, so
 * that a text is passed over once; a group may bear one name in several forms.
 */
export function oneOf<Form extends { pattern: string }>(
  forms: Form[],
  flags = 'g',
): (text: string) => Iterable<FoundForm<Form>> {
  const prefixed = forms.map(
    ({ pattern }, i) => `(?<f${i}>${pattern.replaceAll(/\(\?<(?![=!])/g, `(?<f${i}_`)})`,
  )
  const pattern = new RegExp(prefixed.join('|'), flags)
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups!
      const i = forms.findIndex((_, at) => groups[`f${at}`] !== undefined)
      const mark = `f${i}_`
      const fields: FoundForm<Form>['fields'] = {}
      for (const [name, value] of Object.entries(groups)) {
        if (value !== undefined && name.startsWith(mark)) fields[name.slice(mark.length)] = value
      }
      yield { start: match.index, end: match.index + match[0].length, form: forms[i]!, fields }
    }
  }
}
