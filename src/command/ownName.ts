/** How a person calls this program next: through npm where it was called so, for then it is on no path. */
export const ownName = process.env['npm_command'] === undefined ? 'article-deck' : 'npx article-deck'

/** A path as a person types it: one with blanks, or what a shell takes for its own, in quotation marks. */
export function typed(path: string): string {
  return /^[\p{L}\p{N}_./\\:~@%+=,-]+$/u.test(path) ? path : `"${path}"`
}
