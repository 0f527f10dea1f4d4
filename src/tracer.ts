/** What `traceApart` starts: reads and traces a folder, and sends back what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { traceFolder } from './page/traceFolder.ts'

const { folder, options } = workerData
parentPort!.postMessage(await traceFolder(folder, options))
