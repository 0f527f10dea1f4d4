import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, sep } from 'node:path'
import { contentType } from '../contentType.ts'

export interface ServedFolder {
  /** `http://127.0.0.1:…/` */
  address: string
  close: () => void
}

/** Serves a folder to this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
      if (!file.startsWith(normalize(folder + sep))) throw new Error('outside')
      const data = await readFile(file)
      response.setHeader('Content-Type', contentType(file))
      // The pages of one export share what they load.
      response.setHeader('Cache-Control', 'max-age=600')
      response.end(data)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
