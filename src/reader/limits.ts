/** How much an original may hold; what is more is refused in a sentence, never read for minutes. */
export const readerLimits = {
  /** Bytes of a file. */
  bytes: 100 * 2 ** 20,
  /** Bytes of an archive's files when they are unpacked. */
  unpacked: 300 * 2 ** 20,
  /** Files of an archive. */
  entries: 10_000,
  /** Rows of one table. */
  rows: 5000,
  /** Columns of one table. */
  columns: 200,
  /** Pages of a PDF. */
  pages: 1000,
  /** Bytes of a picture. */
  picture: 20 * 2 ** 20,
  /** Pictures of an article. */
  pictures: 500,
  /** Elements that stand in each other on a page. */
  depth: 250,
  /** Elements of a page. */
  elements: 100_000,
  /** Characters of a page's markup. */
  markup: 20 * 2 ** 20,
} as const

/** A number of bytes as people say it: `100 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MB`
}
