/** Finished HTML. Only `html` and `Html.unsafe` make it; every other string is escaped where it is put in. */
export class Html {
  readonly text: string
  private constructor(text: string) {
    this.text = text
  }

  /** Takes `text` as HTML as it is. The caller vouches that nothing in it comes from an author. */
  static unsafe(text: string): Html {
    return new Html(text)
  }

  toString(): string {
    return this.text
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | HtmlValue[]

/** A template whose values are escaped, save those that are HTML already; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return Html.unsafe(strings.map((part, i) => part + (i < values.length ? show(values[i]) : '')).join(''))
}

function show(value: HtmlValue): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(show).join('')
  if (value === null || value === undefined || value === false) return ''
  return escapeHtml(String(value))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` as it may stand in HTML text and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
