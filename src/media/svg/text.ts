/** Whether a file begins as SVG does: with its element, behind a declaration and remarks. */
export function looksLikeSvg(data: Uint8Array): boolean {
  return (
    /^\s*<(?:[?!]|(?:svg:)?svg\b)/.test(decodeXml(data.subarray(0, 1000))) && decodeXml(data).includes('svg')
  )
}

/** The text of an XML file, by its mark or its declaration. */
export function decodeXml(data: Uint8Array): string {
  const [first, second] = data
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data)
  const head = Buffer.from(data.subarray(0, 200)).toString('latin1')
  const named = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return decoderOf(named).decode(data)
}

function decoderOf(encoding: string) {
  try {
    return new TextDecoder(encoding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new TextDecoder()
  }
}
