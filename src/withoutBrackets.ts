/** A text without what it says in brackets, and in brackets inside them. */
export function withoutBrackets(text: string): string {
  const rest = text.replace(/\s?[(（][^()（）]*[)）]/g, '')
  return rest === text ? text : withoutBrackets(rest)
}
