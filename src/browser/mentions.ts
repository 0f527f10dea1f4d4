/** The numbers that stand in a part of the page, each once. */
export function mentionsIn(part: ParentNode): string[] {
  const numbers = part.querySelectorAll<HTMLElement>('[data-mention]')
  return [...new Set([...numbers].map(({ dataset }) => dataset['mention']!))]
}
