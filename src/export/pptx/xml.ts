/** Finished XML. Only `xml` and `Xml.unsafe` make it; every other string is escaped where it is put in. */
export class Xml {
  readonly text: string
  private constructor(text: string) {
    this.text = text
  }

  /** Takes `text` as XML as it is. The caller vouches that nothing in it comes from an author. */
  static unsafe(text: string): Xml {
    return new Xml(text)
  }
}

export type XmlValue = Xml | string | number | null | undefined | false | XmlValue[]

/** A template whose values are escaped, save those that are XML already; its own line breaks and indents go. */
export function xml(strings: TemplateStringsArray, ...values: XmlValue[]): Xml {
  return Xml.unsafe(
    strings
      .map((part, i) => part.replace(/\n\s*/g, '') + (i < values.length ? show(values[i]) : ''))
      .join(''),
  )
}

function show(value: XmlValue): string {
  if (value instanceof Xml) return value.text
  if (Array.isArray(value)) return value.map(show).join('')
  if (value === null || value === undefined || value === false) return ''
  return escapeXml(String(value))
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** `text` as it may stand in XML; characters that XML 1.0 cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character]!)
}
