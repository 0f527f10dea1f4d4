import type { ElementAttributes } from '../model.ts'
import { knownAttributes, parseClasses, reportMisplaced, type Attribute, type Directive } from './comment.ts'
import { parseStyle } from './style.ts'
import type { Source } from '../source/source.ts'

/** How an element looks, and which lines of code it points at, as Reveal writes them. */
const readers: Record<string, (attribute: Attribute, element: ElementAttributes, source: Source) => void> = {
  class(attribute, element, source) {
    const names = parseClasses(attribute, source)
    element.classes.push(...names.filter((name) => !element.classes.includes(name)))
  },
  style({ value, valueStart }, element, source) {
    element.style = { ...element.style, ...parseStyle(value ?? '', valueStart, source) }
  },
  width: readSize,
  height: readSize,
  step({ value, valueStart }, element, source) {
    if (value === 'row') element.step = value
    else {
      const message = `a table cannot step by \`${value ?? ''}\``
      source.report(valueStart, { code: 'attribute', severity: 'warning', message, expected: '`step="row"`' })
    }
  },
  'data-line-numbers'({ value }, element) {
    element.codeLines = value ?? ''
  },
  'data-id'({ value, valueStart }, element, source) {
    if (value && /^[\p{L}\p{N}_.-]+$/u.test(value)) element.dataId = value
    else {
      const message = `\`${value ?? ''}\` is no id`
      source.report(valueStart, {
        code: 'attribute',
        severity: 'warning',
        message,
        expected: 'letters, digits, -, _ and .',
      })
    }
  },
  'data-fragment-index'({ value, valueStart }, element, source) {
    if (value && /^\d{1,3}$/.test(value)) element.fragmentIndex = Number(value)
    else {
      const message = `\`${value ?? ''}\` is no place in an order`
      source.report(valueStart, {
        code: 'attribute',
        severity: 'warning',
        message,
        expected: 'a whole number from 0',
      })
    }
  },
}

/** `width="300"` as HTML writes it: in pixels, where it names no unit. */
function readSize({ name, value, valueStart }: Attribute, element: ElementAttributes, source: Source): void {
  const size = /^\d+(?:\.\d+)?$/.test(value ?? '') ? `${value}px` : (value ?? '')
  element.style = { ...element.style, ...parseStyle(`${name}: ${size}`, valueStart, source) }
}

/** Takes over what `<!-- .element: … -->` says of the block that it stands behind; null where there is none. */
export function applyElementDirective(
  directive: Directive,
  element: ElementAttributes | null,
  source: Source,
): void {
  if (element === null) {
    reportMisplaced(directive, 'stands behind nothing', 'a block before it', source)
    return
  }
  for (const attribute of knownAttributes(directive.body, source, Object.keys(readers), 'an element')) {
    readers[attribute.name]!(attribute, element, source)
  }
}
