import type { Inline } from '../model.ts'
import { plainText } from '../plainText.ts'

/** Cuts `**name** explanation` into its two parts; without a strong beginning the first part is null. */
export function leadingStrong(inlines: Inline[]): { lead: Inline[] | null; rest: Inline[] } {
  const [first, ...others] = inlines
  if (first?.type !== 'strong') return { lead: null, rest: inlines }
  const notes = others.findIndex((inline) => inline.type !== 'number-note')
  const rest = notes < 0 ? [] : others.slice(notes)
  const [next] = rest
  if (next?.type !== 'text') return { lead: first.inlines, rest }
  // **P**erceivable: the letters of one word.
  if (
    /\p{L}$/u.test(plainText(first.inlines)) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(next.text)
  )
    return { lead: null, rest: inlines }
  const trimmed = next.text.replace(/^[\s:：,，—–-]+/, '')
  return {
    lead: first.inlines,
    rest: [
      { ...next, text: trimmed, start: next.start + next.text.length - trimmed.length },
      ...rest.slice(1),
    ],
  }
}
