import { withInner } from '../innerBlocks.ts'
import type { Block, Deck } from '../model.ts'

/** Properties that hold on a phone as on a stage; sizes and places of a slide have no meaning there. */
const everywhere =
  /^(?:color|background(?:-color)?|opacity|font-(?:weight|style|variant)|object-(?:fit|position)|text-(?:align|decoration|transform)|border.*)$/

/**
 * The class that stands for declarations: the strict Content-Security-Policy allows no `style` attributes. The same
 * declarations have the same class.
 */
export function styleClass(style: Record<string, string>): string {
  return `s-${fingerprint(declarations(style))}`
}

/** The rules of all classes that stand for declarations of a deck, as one style sheet; empty where there are none. */
export function renderStyleRules(deck: Deck): string {
  const styles = new Map<string, Record<string, string>>()
  collect(deck.slides, styles)
  const rules = [...styles].map(([name, style]) => {
    const kept = Object.fromEntries(Object.entries(style).filter(([property]) => everywhere.test(property)))
    const [all, staged] = [declarations(kept), declarations(style)]
    return `${all && `.${name}.${name}.${name}{${all}}`}${all === staged ? '' : `:is(html[data-view='present'],html[data-view='print'],html[data-view='speaker']) .${name}.${name}.${name}{${staged}}`}`
  })
  rules.push(
    ...stepRules(
      Math.max(
        0,
        ...deck.slides
          .flatMap(({ blocks }) => blocks)
          .flatMap(withInner)
          .map(stepsOf),
      ),
    ),
  )
  // The deck's parser let no value pass that could end a declaration, a rule or the element.
  return rules.join('\n')
}

function stepsOf(block: Block): number {
  return block.type === 'code' ? block.steps.length : 0
}

/** At each step of code, the lines that it does not point at step back; on a page without steps none does. */
function stepRules(count: number): string[] {
  return Array.from({ length: count }, (_, step) => {
    const at = step > 0 ? `:has(>.code-step:nth-of-type(${step}).visible)` : ''
    const before = `:not(:has(>.code-step:nth-of-type(${step + 1}).visible))`
    return `:is(html[data-view='present'],html[data-view='speaker'],[data-step]) pre[data-stepped]${at}${before} .line:not([data-steps~='${step}']){opacity:.35}`
  })
}

function declarations(style: Record<string, string>): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
}

function collect(value: unknown, styles: Map<string, Record<string, string>>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, styles)
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'style' || !inner) collect(inner, styles)
      else if (Object.keys(inner as object).length > 0) styles.set(styleClass(inner), inner)
    }
  }
}

/** FNV-1a over UTF-16 code units, in 32 bits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
