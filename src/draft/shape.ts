import { languages } from '../language/languages.ts'
import type { ArticleShape } from '../language/engine/shapes.ts'
import type { Article } from '../model.ts'

/** An article's shape, by its title, else by its headings; null for one that is told in no way of its own. */
export function shapeOf({ meta: { lang, title }, sections }: Article): ArticleShape | null {
  const { shapes } = languages[lang].draft
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  const byHeadings = ({ headings: pattern, fewest }: ArticleShape) =>
    headings.filter((heading) => pattern.test(heading)).length >= fewest
  return shapes.find((shape) => shape.title.test(title)) ?? shapes.find(byHeadings) ?? null
}
