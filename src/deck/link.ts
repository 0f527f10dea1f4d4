import { decodeEntity } from '../decodeEntity.ts'

/** An address as it is meant, where a link may lead there: http, https, mailto, relative or `#slug`; else null. */
export function safeHref(href: string): string | null {
  const decoded = href.replace(/&#?\w+;/g, (entity) => decodeEntity(entity) ?? entity).trim()
  // Browsers take tabs, line ends and leading control characters out before they read the scheme.
  if (Array.from(decoded).some((char) => char < ' ' || char === '\u007f')) return null
  if (decoded === '' || decoded.startsWith('//') || decoded.includes('\\')) return null
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(decoded)?.[1]?.toLowerCase()
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme)) return null
  // A blank in the name of a file stands there as it may in an address.
  return decoded.replaceAll(' ', '%20')
}
