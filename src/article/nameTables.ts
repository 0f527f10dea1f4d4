import { languages } from '../language/languages.ts'
import type { LanguageTag, Paragraph, Section } from '../model.ts'

/** Longer words beside a table are a paragraph about it. */
const LONGEST_NAME = 120

/** A line right above a table that names it is shorter than a paragraph, and no sentence. */
const longestHead = 60

/** Gives each table the name and the unit that stand beside it; a line that is nothing else becomes a caption. */
export function nameTables(sections: Section[], lang: LanguageTag): void {
  const { tableName, tableUnit, terminal } = languages[lang].prose
  for (const { paragraphs } of sections) {
    paragraphs.forEach((paragraph, i) => {
      const { table } = paragraph
      if (!table) return
      const beside = [...paragraphs.slice(Math.max(0, i - 2), i).reverse(), ...paragraphs.slice(i + 1, i + 2)]
      for (const one of beside) {
        const words = wordsOf(one)
        if (!isAside(one) || words.length > LONGEST_NAME) continue
        const unit = tableUnit.exec(words)?.groups?.['unit'] ?? null
        const isName = tableName.test(words)
        if (isName) table.caption ??= words
        if (unit) table.unit ??= unit
        if (isName || unit) one.kind = 'caption'
      }
      const above = paragraphs[i - 1]
      const words = above ? wordsOf(above) : ''
      if (table.caption !== null || above?.kind !== 'text' || words.length > longestHead) return
      // A number beside a year says something of its own.
      const bare = words.replace(/(?:19|20)\d\d/g, '')
      if ([terminal, /[,，:：;；]$/, /\d/].some((sign) => sign.test(bare))) return
      table.caption = words
      above.kind = 'caption'
    })
  }
}

function isAside({ kind }: Paragraph): boolean {
  return kind === 'text' || kind === 'caption'
}

function wordsOf({ sentences }: Paragraph): string {
  return sentences.map(({ text }) => text).join(' ')
}
