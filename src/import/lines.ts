const fence = /^ {0,3}(`{3,}|~{3,})/

/** The lines of a text, each with whether it is code: a fence, or between two. */
export function linesOf(text: string): { text: string; isCode: boolean }[] {
  let open: string | null = null
  return text.split(/\r?\n/).map((line) => {
    const mark = fence.exec(line)?.[1]
    if (open !== null) {
      const closes = mark && mark.startsWith(open) && line.trim() === mark
      if (closes) open = null
      return { text: line, isCode: true }
    }
    open = mark ?? null
    return { text: line, isCode: mark !== undefined }
  })
}

/** The text with each line that is no code rewritten; `line` counts from 0. */
export function mapLines(text: string, rewrite: (line: string, index: number) => string): string {
  return linesOf(text)
    .map(({ text: line, isCode }, i) => (isCode ? line : rewrite(line, i)))
    .join('\n')
}

/** The text with each stretch that is no code rewritten as a whole. */
export function mapProse(text: string, rewrite: (prose: string) => string): string {
  const parts: { text: string[]; isCode: boolean }[] = []
  for (const { text: line, isCode } of linesOf(text)) {
    const last = parts.at(-1)
    if (last?.isCode === isCode) last.text.push(line)
    else parts.push({ text: [line], isCode })
  }
  return parts.map((part) => (part.isCode ? part.text.join('\n') : rewrite(part.text.join('\n')))).join('\n')
}

/** Says of each item of its lists that it comes by itself. */
export function stepItems(text: string): string {
  return mapLines(text, (line) =>
    /^\s*(?:[-*+]|\d+[.)])\s+\S/.test(line) && !line.includes('.element')
      ? `${line} <!-- .element: class="fragment" -->`
      : line,
  )
}

/** Two parts beside each other, with what stands above both. */
export function asColumns(above: string, parts: string[], widths: string[] = []): string {
  const template = widths.length > 0 ? ` style="grid-template-columns: ${widths.join(' ')}"` : ''
  const columns = parts.map((part) => `<div>\n\n${part.trim()}\n\n</div>`)
  return `${above.trim()}\n\n<div class="columns"${template}>\n${columns.join('\n')}\n</div>`
}

/** The first heading of a slide, and the rest of it. */
export function cutHeading(text: string): [heading: string, rest: string] {
  const found = /^\s*#{1,6} [^\n]*(?:\n|$)/.exec(text)
  return found ? [found[0].trim(), text.slice(found[0].length)] : ['', text]
}
