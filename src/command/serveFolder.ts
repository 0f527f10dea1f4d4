import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { contentType } from '../contentType.ts'
import { diskRefusal } from '../diskRefusal.ts'
import { isWithin } from '../output/checkFolder.ts'

/**
 * A server of a folder's files as they are: it follows no link out, lists nothing and shows no hidden file.
 *
 * @param base the path that they stand under, with a slash at either end
 */
export async function serveFolder(folder: string, base: string): Promise<Server> {
  const root = await realpath(folder)
  return createServer((request, response) => {
    answer(root, base, request, response).catch((error: unknown) => {
      // Whatever is wrong with one request, the next is answered.
      refuse(response, diskRefusal(error) === null ? 500 : 404)
    })
  })
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnHost(request.headers.host)) return refuse(response, 403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const named = nameOf(request.url ?? '/')
  if (named === null) return refuse(response, 400)
  if (!named.startsWith(base)) return refuse(response, 404)
  const name = named.slice(base.length - 1)
  if (name.split('/').some((step) => step.startsWith('.'))) return refuse(response, 404)
  const path = await realpath(join(root, name))
  if (!isWithin(root, path)) return refuse(response, 404)
  // A pipe would be waited for.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const found = await file.stat()
  if (!found.isFile()) {
    await file.close()
    return refuse(response, 404)
  }
  response.setHeader('Content-Type', contentType(name))
  response.setHeader('Content-Length', found.size)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (request.method === 'HEAD') {
    await file.close()
    response.end()
    return
  }
  const data = file.createReadStream()
  data.on('error', () => response.destroy())
  response.on('close', () => data.destroy())
  data.pipe(response)
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`)
}

/** The file that an address names; null where it cannot be read. */
function nameOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    if (path.includes('\0') || path.includes('\\')) return null
    return path.endsWith('/') ? `${path}index.html` : path
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** Only by an address, or as this computer: a name that another site points here would let that site read the page. */
function isOwnHost(header: string | undefined): boolean {
  const name = (header ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  return name === '' || isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost')
}
