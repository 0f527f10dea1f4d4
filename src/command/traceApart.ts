import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { TracedFolder, FolderOptions } from '../page/traceFolder.ts'

/**
 * Reads and traces a folder beside what else is done, as a browser that starts: what this thread does keeps one waiting.
 * What goes wrong there goes wrong again here, and is said as it always is.
 */
export function traceApart(folder: string, options: FolderOptions): Promise<TracedFolder> {
  const traced = new Promise<TracedFolder>((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, '../tracer.js'), { workerData: { folder, options } })
    worker.once('message', resolve)
    worker.once('error', reject)
  }).catch(async () => (await import('../page/traceFolder.ts')).traceFolder(folder, options))
  // Who waits for it hears of what goes wrong.
  traced.catch(() => {})
  return traced
}
