import { decode } from '../../source/decode.ts'

/** How far a page's own word on its encoding may stand from its beginning, in bytes. */
const prescan = 4096

/**
 * A page's text, in the encoding that it names, else by what its bytes are.
 *
 * @returns null where it is no text
 */
export function decodePage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, prescan)).toString('latin1')
  const named =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  const decoded = decode(bytes)
  // Bytes that are UTF-8 are nothing else, whatever the page says.
  if ('encoding' in decoded && decoded.encoding !== 'GB 18030') return decoded.text
  if (named) {
    try {
      return new TextDecoder(named).decode(bytes)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return 'encoding' in decoded ? decoded.text : new TextDecoder('windows-1252').decode(bytes)
}
