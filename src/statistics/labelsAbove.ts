import type { Paragraph } from '../model.ts'

const label = /^([^:：\d]{2,40})[:：]/

/**
 * The label under which an item of a flat list stands: where a list goes through the same parts again and again
 * (Landings, by night, by day, Freight, by night, by day), those are parts of the item before them whose label comes once.
 */
export function labelsAbove(paragraphs: readonly Paragraph[]): Map<Paragraph, string> {
  const found = new Map<Paragraph, string>()
  let list: Paragraph[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'item') list.push(paragraph)
    else {
      nest(list, found)
      list = []
    }
  }
  nest(list, found)
  return found
}

function nest(list: Paragraph[], found: Map<Paragraph, string>): void {
  const labels = list.map(({ sentences }) => label.exec(sentences[0]?.text ?? '')?.[1] ?? null)
  const times = new Map<string, number>()
  for (const one of labels) if (one !== null) times.set(one, (times.get(one) ?? 0) + 1)
  let above: string | null = null
  list.forEach((item, n) => {
    const own = labels[n] ?? null
    if (own === null) above = null
    else if (times.get(own) === 1) above = own
    else if (above !== null) found.set(item, above)
  })
}
