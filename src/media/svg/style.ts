/** A place inside the same file: `#gradient`. */
const local = /^#[^"'()\\<>]*$/
/** A raster picture or a font as data: nothing is fetched and nothing runs. */
const data =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)(?:;[\w=-]+)*,[\w+/=%.~-]*$/i

/** Whether an address leads nowhere but into its own file. */
export function isLocal(address: string): boolean {
  const trimmed = address.trim()
  return local.test(trimmed) || data.test(trimmed)
}

/** What fetches, imports or runs, whatever stands in its brackets. */
const dangerous =
  /@import|@charset|@namespace|image-set\(|\b(?:image|src)\(|expression\(|javascript:|behavior:|-moz-binding|[<]/i

/**
 * CSS without anything that is fetched: `url(…)` leads into its own file or is taken out, and what cannot be read with
 * certainty is taken out whole.
 *
 * @returns null where nothing of it is safe
 */
export function cleanCss(css: string): string | null {
  const plain = css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ').replace(/@import\b[^;{}]*;?/gi, '')
  const decoded = decodeEscapes(plain)
  if (decoded === null || dangerous.test(decoded)) return null
  return decoded.replace(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)?/gi,
    (whole, ...groups: string[]) => {
      const address = groups.slice(0, 3).find((group) => group !== undefined) ?? ''
      return isLocal(address) ? whole : 'none'
    },
  )
}

/** Escapes of letters beyond ASCII, as in names of fonts, decoded; null for any other, which may hide a word. */
function decodeEscapes(css: string): string | null {
  const decoded = css.replace(/\\([\da-f]{1,6})\s?/gi, (escape, code: string) => {
    const point = parseInt(code, 16)
    return point > 0x7f && point <= 0x10ffff ? String.fromCodePoint(point) : escape
  })
  return decoded.includes('\\') ? null : decoded
}
