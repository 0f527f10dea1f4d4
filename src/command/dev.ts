import { createServer } from 'vite'
import { deckConfig } from '../vite/config.ts'
import { folderOf, reportProblems } from './deckCommand.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck dev [folder] [--port N] [--host] [--open] [--allow-unsupported] [--allow-local-files]
                 [--allow-overflow]
  Presents the deck of a folder (slides/ unless named) and follows its changes.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    'allow-unsupported': { type: 'boolean', default: false },
    'allow-local-files': { type: 'boolean', default: false },
    'allow-overflow': { type: 'boolean', default: false },
  })
  const config = deckConfig({
    folder: folderOf(positionals),
    outDir: 'dist',
    notes: true,
    allowUnsupported: values['allow-unsupported'],
    allowLocalFiles: values['allow-local-files'],
    allowOverflow: values['allow-overflow'],
    report: reportProblems,
  })
  const server = await createServer({
    ...config,
    server: { host: values.host, open: values.open, ...(values.port && { port: Number(values.port) }) },
  })
  await server.listen()
  server.printUrls()
}
