import { posix } from 'node:path'
import type { ReadPicture } from '../reader/original.ts'
import type { Original } from '../reader/original.ts'

const shown =
  /!\[[^\]]*\]\(\s*(?:<([^>]+)>|([^)\s]+))|<img\b[^>]*?\bsrc\s*=\s*["']([^"']+)["']|^\s*\[[^\]]+\]:\s*<?(\S+?\.(?:png|jpe?g|gif|webp|svg|avif))>?(?:\s|$)/gim
const code = /^(`{3,}|~{3,})[^]*?^\1[`~]*[ \t]*$/gm

/**
 * The pictures of a Markdown article that lie in its folder, under the same names, so that its text may stay as it is.
 *
 * @returns also the addresses of those that are not there
 */
export async function picturesBeside(
  text: string,
  beside: Original['beside'],
): Promise<{ pictures: ReadPicture[]; missing: string[] }> {
  const pictures = new Map<string, Uint8Array>()
  const missing: string[] = []
  const addresses = new Set(
    [...text.replace(code, '').matchAll(shown)].map(([, ...found]) => found.find(Boolean)!),
  )
  for (const src of addresses) {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(src)) continue
    const bytes = await beside(src)
    const name = posix.normalize(decoded(src))
    if (bytes && !posix.isAbsolute(name) && !name.startsWith('..')) pictures.set(name, bytes)
    else missing.push(src)
  }
  return { pictures: [...pictures].map(([name, bytes]) => ({ name, bytes })), missing }
}

function decoded(src: string): string {
  const path = src.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return path
  }
}
