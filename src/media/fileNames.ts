/**
 * The names that an address in a deck may mean, the likeliest first: `my%20map.png` is `my map.png`, but a `%` that
 * begins no escape stands for itself, and a file that is called as it is written is found too. What some computers
 * write as one character (é) others write as two.
 */
export function fileNames(src: string): string[] {
  const written = src.replace(/[?#].*$/s, '')
  const decoded = [decodeEscapes(src), decodeEscapes(written), src, written]
  return [...new Set(decoded.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]))]
}

/** Decodes each run of escapes that is UTF-8, and leaves every other `%` as it is. */
function decodeEscapes(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch (error) {
      if (!(error instanceof URIError)) throw error
      return run
    }
  })
}
