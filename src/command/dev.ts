import { resolve } from 'node:path'
import type { Command } from 'commander'
import { createServer, type Logger } from 'vite'
import { writeTimes } from '../deck/writeTimes.ts'
import { devConfig } from '../vite/config.ts'
import { deckArgument, deckFolder } from './deckCommand.ts'
import { shownPath } from '../shownPath.ts'
import { addLeniency, leniencyOf, type LeniencyOptions } from './leniency.ts'
import { addNetwork, listenFault, readNetwork, type NetworkOptions } from './network.ts'
import { rewriteDeck } from './rewriteDeck.ts'
import { reportProblems, say, sayAside } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description('Presents the deck of a folder and follows its changes.')
    .argument('[folder]', deckArgument, deckFolder)
    .option('--open', 'opens it in the browser')
    .option('--notes', 'with the speaker notes where other computers see it too')
    .option('--no-notes', 'without the speaker notes')
    .option('--allow-overflow', 'takes slides that do not show all of what is on them for a warning')
    .action(run)
  addNetwork(command)
  addLeniency(command)
  addExamples(command, {
    'article-deck dev talk --open': 'the deck in talk/, in the browser',
    'article-deck dev talk --host --port 8080': 'for every computer of the network, at port 8080',
  })
}

interface DevOptions extends NetworkOptions, LeniencyOptions {
  open?: true
  /** Undefined where neither is asked for. */
  notes?: boolean
  allowOverflow?: true
}

async function run(folder: string, options: DevOptions): Promise<void> {
  const network = readNetwork(options)
  const { port, host, isPublic } = network
  const config = devConfig({
    folder: resolve(folder),
    notes: options.notes ?? !isPublic,
    ...leniencyOf(options),
    allowOverflow: options.allowOverflow ?? false,
    report: reportProblems,
    // Whoever sees the deck from elsewhere writes nothing here.
    ...(!isPublic && { keepTimes: (seconds) => keepTimes(folder, seconds) }),
  })
  const server = await createServer({
    ...config,
    customLogger: quiet,
    server: {
      ...config.server,
      host,
      open: options.open ?? false,
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
  sayAside(
    `follows every change of ${shownPath(resolve(folder))}; in the page ? lists all keys; Ctrl+C ends it`,
  )
  if (isPublic && options.notes === undefined) sayAside('the speaker notes are left out; --notes brings them')
}

/** Writes the times of a rehearsal into deck.md, when its page is asked to. */
async function keepTimes(folder: string, seconds: Readonly<Record<string, number>>): Promise<number> {
  const { file, count } = await rewriteDeck(folder, (name, text) => writeTimes(name, text, seconds))
  say(`${file}: wrote the times of ${count} slides`)
  return count
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
