import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { buildInto, isBuilt } from './build.ts'
import { folderOf } from './deckCommand.ts'
import { listenFault, networkOptions, readNetwork, withHost, type Network } from './network.ts'
import { serveFolder } from './serveFolder.ts'
import { say } from './terminal.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck preview [folder] [-o dist] [--port N] [--host [address]]
  Serves what build wrote; builds first where a folder is named or nothing is built yet.
  --host  lets other computers see it: on every network, or at the address that is named`

const defaultPort = 4173

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(withHost(args), {
    out: { type: 'string', short: 'o', default: 'dist' },
    ...networkOptions,
  })
  const network = readNetwork(values)
  const outDir = resolve(values.out)
  if (positionals.length > 0 || !(await isBuilt(outDir))) {
    await buildInto(outDir, { folder: folderOf(positionals), notes: false, force: false })
  }
  for (const address of await listen(await serveFolder(outDir), network)) say(address)
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
