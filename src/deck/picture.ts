import type { Complaint } from './source.ts'

const extension = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i

/** What speaks against a picture's address: a deck works offline, from its own folder. null where nothing does. */
export function pictureObjection(src: string): Complaint | null {
  const expected = "a picture in the deck's folder"
  if (src.trim() === '') return { code: 'picture', message: 'a picture has no file', expected }
  if (/^(?:https?:)?\/\//i.test(src)) {
    return { code: 'remote-picture', message: `\`${src}\` is not in the deck's folder`, expected }
  }
  // eslint-disable-next-line no-control-regex
  if (/^[\s\u0000-\u0020]*[a-z][a-z\d+.-]*:|[\\\u0000-\u001f]/i.test(src)) {
    return { code: 'unsafe-picture', message: `\`${src}\` is no file of the deck`, expected }
  }
  if (src.startsWith('/') || src.split('/').includes('..')) {
    return { code: 'picture', message: `\`${src}\` leaves the deck's folder`, expected }
  }
  if (!extension.test(src.replace(/[?#].*$/, ''))) {
    return {
      code: 'picture',
      message: `\`${src}\` is no picture that a browser shows`,
      expected: 'svg, png, jpg, webp, avif or gif',
    }
  }
  return null
}
