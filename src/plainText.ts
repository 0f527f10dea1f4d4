import type { Inline } from './model.ts'

/** The words of inlines, without their marks. */
export function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text
      if (inline.type === 'break') return ' '
      if (inline.type === 'maths') return inline.tex
      if (inline.type === 'picture') return inline.alt
      return 'inlines' in inline ? plainText(inline.inlines) : ''
    })
    .join('')
}
