import { decodeHTMLStrict } from 'entities'

/** The characters that `&name;` or `&#number;` stands for; null where it stands for none. */
export function decodeEntity(entity: string): string | null {
  const decoded = decodeHTMLStrict(entity)
  return decoded === entity ? null : decoded
}
