import { isIP } from 'node:net'
import type { Command } from 'commander'
import { CommandError, UsageError } from '../commandError.ts'
import { wholeNumber } from './usage.ts'

/** What a command that serves a page is told. */
export interface NetworkOptions {
  port?: number
  host?: string
}

/** Adds the options of a command that serves a page. */
export function addNetwork(command: Command): Command {
  return command
    .option('--port <number>', 'at this port', wholeNumber('--port', 'a port', 0, 65535))
    .option('--host [address]', 'lets other computers see it: on every network, or at this address')
}

/** Where a page is served: on this computer alone, on every network (`true`), or at one address. */
export interface Network {
  port: number | undefined
  host: boolean | string
  /** Whether other computers can see it. */
  isPublic: boolean
}

const everyNetwork = 'every'

/** Arguments in which `--host` has a value: the address behind it, else a word for every network. */
export function withHost(args: string[]): string[] {
  return args.flatMap((arg, i) => {
    const before = args[i - 1]
    if (arg === '--host') return isAddress(args[i + 1]) ? [] : [`--host=${everyNetwork}`]
    return before === '--host' && isAddress(arg) ? [`--host=${arg}`] : [arg]
  })
}

function isAddress(word: string | undefined): boolean {
  return word !== undefined && (isIP(word) > 0 || word === 'localhost')
}

/** @throws UsageError for a port or an address that cannot be */
export function readNetwork(values: NetworkOptions): Network {
  const host = values.host === everyNetwork ? true : (values.host ?? false)
  if (host === '' || (typeof host === 'string' && /[\s/:@]/.test(host) && isIP(host) === 0)) {
    throw new UsageError(`--host ${host}: an address such as 0.0.0.0, or nothing for every network`)
  }
  const isPublic = host === true || (typeof host === 'string' && !/^(?:localhost|127\.|::1$)/.test(host))
  return { port: values.port, host, isPublic }
}

/** Why a port cannot be listened on, said to the author; any other error as it is. */
export function listenFault(error: unknown, { port, host }: Network): unknown {
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  const place = `${typeof host === 'string' ? `${host} ` : ''}port ${port ?? ''}`.trim()
  if (code === 'EADDRINUSE' || /already in use/.test(message)) {
    return new CommandError(`${place} is taken by another program; --port names another`)
  }
  if (code === 'EACCES')
    return new CommandError(`${place} is not for everybody; --port names one from 1024 on`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new CommandError(`this computer has no address ${String(host)}; --host alone means every network`)
  }
  return error
}
