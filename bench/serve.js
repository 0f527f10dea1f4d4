import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}
const packed = new Set(['.woff2', '.woff', '.png', '.jpg'])

/**
 * Serves a built site from memory, as a static host does: text compressed with gzip, everything with its type.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveSite(folder) {
  const files = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const data = await readFile(path)
    const extension = extname(path)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      type: types[extension] ?? 'application/octet-stream',
      gzip: !packed.has(extension),
      data: packed.has(extension) ? data : gzipSync(data),
    })
  }
  const server = createServer((request, response) => {
    const path = decodeURI(request.url.replace(/[?#].*/, ''))
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
    if (!file) return response.writeHead(404).end()
    response.setHeader('Content-Type', file.type)
    // As GitHub Pages does.
    response.setHeader('Cache-Control', 'max-age=600')
    response.setHeader('Content-Length', file.data.length)
    if (file.gzip) response.setHeader('Content-Encoding', 'gzip')
    response.end(file.data)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
