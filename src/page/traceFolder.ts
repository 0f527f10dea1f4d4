import type { Problem, TracedDeck } from '../model.ts'
import { runPipeline, type PipelineOptions, type SourceFile } from '../pipeline.ts'
import { hasErrors } from '../problem.ts'
import { readDeckFolder } from './deckFolder.ts'

export interface TracedFolder {
  deck: SourceFile
  /** Null where its files cannot be read. */
  traced: TracedDeck | null
  problems: Problem[]
}

export interface FolderOptions extends PipelineOptions {
  /** Whether pictures may lie outside the deck's folder. */
  allowLocalFiles?: boolean
}

/** Reads a folder, and runs the pipeline over it. */
export async function traceFolder(folder: string, options: FolderOptions): Promise<TracedFolder> {
  const { article, deck, named, problems } = await readDeckFolder(folder, options)
  if (hasErrors(problems)) return { deck, traced: null, problems }
  const { traced, problems: found } = runPipeline(article, deck, options, named)
  return { deck, traced, problems: [...problems, ...found] }
}
