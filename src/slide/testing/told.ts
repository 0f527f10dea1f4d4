import type { Mention } from '../../model.ts'

export const unit = { word: '元', name: 'CNY', scale: 1, class: 'money' as const }

/** A number that a slide quotes, a level of money where nothing else is said of it. */
export function told(text: string, more: Partial<Mention> = {}): Mention {
  return {
    text,
    kind: 'level',
    sub: null,
    bound: 'exact',
    high: null,
    verdict: 'quoted',
    unit,
    ...more,
  } as Mention
}
