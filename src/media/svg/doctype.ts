/** How much text entities may add. */
const mostAdded = 100_000

/**
 * An XML text without its document type. Entities that it defines as plain text, as old drawing programs do for
 * namespaces, are written out; those that hold others, or too much, are not.
 *
 * @returns null where entities multiply
 */
export function withoutDoctype(text: string): string | null {
  const found =
    /<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[(?<subset>(?:"[^"]*"|'[^']*'|<!--[^]*?-->|[^\]"'])*)\]\s*)?>/i.exec(
      text,
    )
  if (!found) return text
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
  const values = new Map<string, string>()
  for (const [, name, quoted] of (found.groups!['subset'] ?? '').matchAll(
    /<!ENTITY\s+([\w:.-]+)\s+("[^"]*"|'[^']*')\s*>/g,
  )) {
    values.set(name!, quoted!.slice(1, -1))
  }
  if ([...values.values()].some((value) => /[&%<]/.test(value))) return null
  let added = 0
  const written = rest.replace(/&([\w:.-]+);/g, (entity, name: string) => {
    const value = values.get(name)
    if (value === undefined || added > mostAdded) return entity
    added += value.length
    return value.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
  })
  return added > mostAdded ? null : written
}
