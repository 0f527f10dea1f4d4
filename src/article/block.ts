import type { Paragraph } from '../model.ts'
import type { Line } from './lines.ts'

/** What lies between blank lines, before it becomes a heading or a paragraph. */
export interface Block {
  kind: 'heading' | Paragraph['kind']
  /** 1 to 6 for a heading, else 0. */
  level: number
  lines: Line[]
}
