import { CommandError } from '../../commandError.ts'
import { readerLimits } from '../limits.ts'
import type { Original } from '../original.ts'
import { fetchFile } from './fetchFile.ts'

/** Bytes of a page or a document, which is less than a file on disk may have. */
const mostBytes = 30 * 2 ** 20
/** Milliseconds for an article, and for each of its pictures. */
const patience = 30_000
const picturePatience = 10_000
/** Pictures that are asked for. */
const mostPictures = 100

const articles = /^(?:text\/|application\/(?:xhtml\+xml|pdf|msword|vnd\.|octet-stream|zip|csv|json))/i

/**
 * An article from the web, which fetches the pictures that it shows when they are asked for.
 *
 * @throws CommandError where it is not to be had
 */
export async function fetchOriginal(
  address: string,
  { allowPrivate }: { allowPrivate: boolean },
): Promise<Omit<Original, 'today'>> {
  const { url, bytes } = await fetchFile(address, {
    allowPrivate,
    most: mostBytes,
    patience,
    types: articles,
  })
  let asked = 0
  const beside = async (src: string): Promise<Uint8Array | null> => {
    if (!URL.canParse(src, url) || ++asked > mostPictures) return null
    const options = { allowPrivate, most: readerLimits.picture, patience: picturePatience, types: null }
    try {
      return (await fetchFile(new URL(src, url).href, options)).bytes
    } catch (error) {
      if (error instanceof CommandError) return null
      throw error
    }
  }
  return { name: url, bytes, beside }
}
