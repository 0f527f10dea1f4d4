import { createServer, type Logger } from 'vite'
import { deckConfig } from '../vite/config.ts'
import { folderOf } from './deckCommand.ts'
import { leniencyOf, leniencyOptions } from './leniency.ts'
import { listenFault, networkOptions, readNetwork, withHost } from './network.ts'
import { reportProblems, say, sayAside } from './terminal.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck dev [folder] [--port N] [--host [address]] [--open] [--notes] [--strict]
                 [--allow-unsupported] [--allow-local-files] [--allow-overflow]
  Presents the deck of a folder (slides/ unless named) and follows its changes.
  --host   lets other computers see it: on every network, or at the address that is named; without the speaker notes
  --notes  with them all the same`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(withHost(args), {
    ...networkOptions,
    open: { type: 'boolean', default: false },
    notes: { type: 'boolean' },
    ...leniencyOptions,
    'allow-overflow': { type: 'boolean', default: false },
  })
  const network = readNetwork(values)
  const { port, host, isPublic } = network
  const config = deckConfig({
    folder: folderOf(positionals),
    outDir: 'dist',
    notes: values.notes ?? !isPublic,
    ...leniencyOf(values),
    allowOverflow: values['allow-overflow'],
    report: reportProblems,
  })
  const server = await createServer({
    ...config,
    customLogger: quiet,
    server: {
      ...config.server,
      host,
      open: values.open,
      ...(port !== undefined && { port, strictPort: true }),
    },
  })
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    throw listenFault(error, network)
  }
  // Whatever goes wrong with one request or one change, the next is answered.
  process.on('uncaughtException', (error: Error) =>
    sayAside(`the server goes on after: ${firstLine(error.message)}`),
  )
  const { local = [], network: shared = [] } = server.resolvedUrls ?? {}
  for (const address of [...local, ...shared]) say(address)
  if (isPublic && values.notes === undefined) sayAside('the speaker notes are left out; --notes brings them')
}

const said = new Set<string>()

/** Vite's own words: faults alone, each in one line and once. */
const quiet: Logger = {
  info: () => {},
  warn: () => {},
  warnOnce: () => {},
  error(message) {
    const line = firstLine(message)
    if (!said.has(line)) sayAside(line)
    said.add(line)
  },
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
}

function firstLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[\d;]*m/g, '').split('\n')[0]!
}
