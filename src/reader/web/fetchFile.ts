import { lookup } from 'node:dns'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { CommandError } from '../../commandError.ts'
import { megabytes } from '../limits.ts'
import { isPrivateAddress } from './privateAddress.ts'

export interface FetchOptions {
  /** Whether this machine and private networks may be asked. */
  allowPrivate: boolean
  /** Bytes. */
  most: number
  /** Milliseconds for all of it. */
  patience: number
  /** What the content type may be; null for any. */
  types: RegExp | null
}

/** A file of the web, and where it was found in the end. */
export interface Fetched {
  url: string
  bytes: Uint8Array
}

const mostRedirects = 5

/**
 * Fetches a file with nothing of the user's sent along: no credentials, no cookies. Where an address leads is looked
 * at each time, after each redirect, on the very connection.
 *
 * @throws CommandError in a sentence where it is not to be had
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.patience)
  let url = parsed(address)
  for (let step = 0; step <= mostRedirects; step++) {
    const response = await ask(url, options, signal)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      if (!URL.canParse(headers.location, url.href)) throw new CommandError(`${url.href} leads to no address`)
      url = parsed(new URL(headers.location, url.href).href)
      continue
    }
    return { url: url.href, bytes: await body(url, response, options, signal) }
  }
  throw new CommandError(`${address} leads from one address to the next more than ${mostRedirects} times`)
}

function parsed(address: string): URL {
  if (!URL.canParse(address)) throw new CommandError(`${address} is no web address`)
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new CommandError(`${address} is no web address; one begins with https://`)
  if (url.username !== '' || url.password !== '')
    throw new CommandError(
      `${url.host} is asked without credentials; save the page in a browser that has them`,
    )
  url.hash = ''
  return url
}

function ask(url: URL, { allowPrivate }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const refuse = () =>
    new CommandError(`${url.host} is of this machine or a private network; --allow-private fetches from it`)
  if (!allowPrivate && isIP(host) && isPrivateAddress(host)) throw refuse()
  // The name's address is judged where the connection takes it, so that a second answer cannot be another.
  const judged: LookupFunction = (name, given, callback) =>
    lookup(name, { ...given, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      if (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address)))
        return callback(refuse(), [])
      if (given.all) return callback(null, addresses)
      callback(null, addresses[0]!.address, addresses[0]!.family)
    })
  const get = url.protocol === 'https:' ? getSecure : getPlain
  const headers = {
    accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'article-deck',
  }
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, lookup: judged, headers, signal }, resolve)
    request.on('error', (error) => reject(error instanceof CommandError ? error : failed(url, error, signal)))
  })
}

/** What went wrong on the way, by the names that Node gives it. */
const failures: Record<string, string> = {
  ENOTFOUND: 'is not known on this network; look at the address, or save the page in a browser',
  EAI_AGAIN: 'cannot be looked up; is there a network?',
  ECONNREFUSED: 'takes no connection',
  ECONNRESET: 'broke the connection off',
  ENETUNREACH: 'cannot be reached; is there a network?',
  EHOSTUNREACH: 'cannot be reached; is there a network?',
  ETIMEDOUT: 'does not answer',
}

function failed(url: URL, error: Error, signal: AbortSignal): CommandError {
  const { code = '' } = error as NodeJS.ErrnoException
  const what = signal.aborted
    ? 'takes too long to answer'
    : (failures[code] ?? `cannot be read: ${error.message}`)
  return new CommandError(`${url.host} ${what}`)
}

async function body(
  url: URL,
  response: IncomingMessage,
  { most, types }: FetchOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const refuse = (what: string) => {
    response.destroy()
    return new CommandError(`${url.href} ${what}`)
  }
  const { statusCode = 0, headers } = response
  const type = headers['content-type'] ?? ''
  if (statusCode === 401 || statusCode === 403)
    throw refuse(`is behind a login (${statusCode}); open it in a browser, and save it or copy its text`)
  if (statusCode !== 200) throw refuse(`answers ${statusCode}; look at the address`)
  if (types && type !== '' && !types.test(type)) throw refuse(`is ${type.split(';')[0]}, no article`)
  if (Number(headers['content-length'] ?? 0) > most) throw refuse(`is larger than ${megabytes(most)}`)
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of response) {
      length += (piece as Uint8Array).length
      if (length > most) throw refuse(`is larger than ${megabytes(most)}`)
      pieces.push(piece as Uint8Array)
    }
  } catch (error) {
    throw error instanceof CommandError ? error : failed(url, error as Error, signal)
  }
  return Buffer.concat(pieces, length)
}
