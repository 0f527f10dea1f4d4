import type { ArticlePicture, Paragraph, ParagraphKind } from '../model.ts'
import type { Line } from './lines.ts'

/** What lies between blank lines, before it becomes a heading or a paragraph. */
export interface RawBlock extends Pick<Paragraph, 'code' | 'item'> {
  kind: 'heading' | ParagraphKind
  /** 1 to 6 for a heading, else 0. */
  level: number
  /** A heading that has no mark of its own. */
  isGuessed?: true
  /** A table's are its rows. */
  lines: Line[]
  table?: TableCells
  picture?: ArticlePicture
}

/** A table's cells, row by row, as they stand in the file. */
export interface TableCells {
  heads: number
  rows: RawCell[][]
}

/** A cell; one that is merged with one before it shows that one's words. */
export interface RawCell {
  lines: Line[]
  isMerged: boolean
}
