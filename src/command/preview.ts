import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../commandError.ts'
import { isBuilt } from './builtFolder.ts'
import { deckArgument, deckFolder } from './deckCommand.ts'
import { addNetwork, listenFault, readNetwork, type Network, type NetworkOptions } from './network.ts'
import { openAddress } from './openAddress.ts'
import { serveFolder } from './serveFolder.ts'
import { say } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description('Serves what build wrote; builds first where a folder is named or nothing is built yet.')
    .argument('[folder]', `${deckArgument}; or a folder that build wrote`)
    .option('-o, --out <folder>', 'where the site is', 'dist')
    .option('--base <path>', 'serves it under a path, as its host will: /talks/2024/', readBase, '/')
    .option('--open', 'opens it in the browser')
    .action(run)
  addNetwork(command)
  addExamples(command, {
    'article-deck preview': 'serves dist/',
    'article-deck preview talk --base /talk/ --open':
      'builds talk/ and shows it as it will stand below a path',
  })
}

interface PreviewOptions extends NetworkOptions {
  out: string
  base: string
  open?: true
}

/** @throws UsageError for what is no path of a host */
function readBase(given: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(given)) return given
  throw new UsageError(`--base ${given}: a path begins and ends with a slash, as /talks/2024/`)
}

const defaultPort = 4173

async function run(folder: string | undefined, options: PreviewOptions): Promise<void> {
  const network = readNetwork(options)
  const named = folder === undefined ? null : resolve(folder)
  const isSite = named !== null && (await isBuilt(named))
  const outDir = isSite ? named : resolve(options.out)
  if (!isSite && (named !== null || !(await isBuilt(outDir)))) {
    const { buildInto } = await import('./build.ts')
    await buildInto(outDir, { folder: named ?? resolve(deckFolder), notes: false, force: false })
  }
  const server = await serveFolder(outDir, options.base)
  const addresses = (await listen(server, network)).map((address) => address + options.base.slice(1))
  for (const address of addresses) say(address)
  if (options.open) openAddress(addresses[0]!)
}

/** Listens on the port that is named, else on the first free one from the usual on; returns the addresses. */
async function listen(server: Awaited<ReturnType<typeof serveFolder>>, network: Network): Promise<string[]> {
  const host = network.host === true ? '0.0.0.0' : network.host || 'localhost'
  for (let port = network.port ?? defaultPort; ; port++) {
    try {
      server.listen(port, host)
      await once(server, 'listening')
      const { port: taken } = server.address() as AddressInfo
      return (network.host === true ? ['localhost', ...ownAddresses()] : [host]).map(
        (name) => `http://${name.includes(':') ? `[${name}]` : name}:${taken}/`,
      )
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!isTaken || network.port !== undefined) throw listenFault(error, { ...network, port })
    }
  }
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
