import type { Source } from '../../source/source.ts'
import type { Treatment } from './elements.ts'
import type { Tag } from './tokens.ts'

/** What would stand in place of an element that a deck does not show. */
const instead: Record<string, string> = {
  style: 'a `class` or a `style` on the element itself',
  svg: '![what it shows](picture.svg)',
  iframe: 'a link, or a picture of the page',
  script: 'nothing: a deck holds no scripts of its own',
}

/** Says once of each kind of element that it is not shown, or that it is shown as its words alone. */
export function warnOfElement(tag: Tag, treatment: Treatment | undefined, source: Source): void {
  const message =
    treatment === 'dropped'
      ? `\`<${tag.written}>\` is left out`
      : `\`<${tag.written}>\` is no element of HTML: what it holds is shown`
  source.reportOnce(`element ${tag.name}`, tag.text.offset(0), {
    code: 'raw-html',
    severity: 'warning',
    message,
    expected: instead[tag.name] ?? null,
  })
}
