/** Words that stand together on a page: points from its lower left corner. */
export interface PdfPiece {
  text: string
  /** Where they begin and end, and the line on which they stand. */
  x: number
  end: number
  y: number
  /** Of their letters. */
  size: number
  isBold: boolean
  /** What a tagged file knows it by; null where it has no tag. */
  mark: string | null
}

/** A node of a page's tags: a role with what it holds, or the mark of pieces. */
export type Tagged = { role: string; children: Tagged[] } | { id: string }

/** A straight line of a page, drawn or the edge of a drawn box. */
export interface PageLine {
  isAcross: boolean
  /** Its place on the axis that it stands on: `y` of one that goes across, `x` of one that goes down. */
  at: number
  from: number
  to: number
}

/** A picture of a page, as a PNG file, and its upper left corner. */
export interface PdfPicture {
  left: number
  top: number
  bytes: Uint8Array
}

/** What a page shows. */
export interface PdfPage {
  width: number
  height: number
  pieces: PdfPiece[]
  rules: PageLine[]
  /** Whether nothing at all is drawn on it. */
  isBlank: boolean
  /** How many pictures are drawn on it, and those that can be kept. */
  drawn: number
  pictures: PdfPicture[]
  /** null where the page has no tags. */
  tree: Tagged | null
}
