/** What the reader of Word files passes over, by the element that it is. */
const kinds: [RegExp, string, string][] = [
  [/<m:oMath[ >]/g, 'formula', 'type it as TeX between $'],
  [/<c:chart\b/g, 'chart', 'give its data as a table, or its picture'],
  [/<dgm:relIds\b/g, 'SmartArt drawing', 'write what it says as a list, or give its picture'],
  [/<w:object\b/g, 'embedded object', 'give what it shows as text, a table or a picture'],
]

/** What a document holds that is not read, each kind once with its number. */
export function countLost(xml: string): string[] {
  return kinds.flatMap(([element, name, remedy]) => {
    const count = xml.match(element)?.length ?? 0
    return count === 0 ? [] : [`${count} ${name}${count > 1 ? 's' : ''}: ${remedy}`]
  })
}
