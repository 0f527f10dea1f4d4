import { createHash } from 'node:crypto'
import { toJson } from './json.ts'

/** Where a site has it. */
export const serviceWorkerName = 'sw.js'

/** What is larger is asked of the network each time, in bytes: a visit is no download. */
const largest = 5 * 1024 * 1024

/** Files that no page shows: what hosts read, and licences. */
const apart = /^(?:_headers|\..*|.*\/LICENSE\.txt)$/

/**
 * The worker that keeps a site for when there is no network. It keeps the files of one build, each only if it is the one
 * that was built, so that two builds never mix: a page comes from the network where there is one, else from what is
 * kept, and so do its files.
 *
 * @param files a site's, by their addresses
 */
export function serviceWorker(files: ReadonlyMap<string, string | Uint8Array>): string {
  const [, build] =
    /^<!doctype html>\s*<html[^>]* data-build="(\w+)"/i.exec(String(files.get('index.html'))) ?? []
  const kept = [...files].filter(([name, data]) => !apart.test(name) && data.length <= largest)
  const hashes = Object.fromEntries(
    kept.map(([name, data]) => [name, createHash('sha256').update(data).digest('base64')]),
  )
  const version = createHash('sha256').update(JSON.stringify(hashes)).digest('hex').slice(0, 12)
  return `const files = ${toJson(hashes)}\nconst version = '${version}'\nconst build = ${toJson(build ?? null)}\n${code}`
}

/** How long the network is waited for, in milliseconds, before a kept page is shown. */
const patience = 3000

/**
 * A tab that is open may still ask for files of the build before: the cache of one such build stays. Players ask for
 * parts of a file.
 */
const code = `const prefix = 'article-deck:' + registration.scope + ':'
const name = prefix + version

addEventListener('install', (event) => event.waitUntil(keepAll()))
addEventListener('activate', (event) => event.waitUntil(forget()))
addEventListener('message', ({ ports }) => ports[0]?.postMessage(build))
addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request.url)
  if (request.method !== 'GET' || path === null) return
  if (request.mode === 'navigate') event.respondWith(openPage(request, path))
  else if (path in files) event.respondWith(openFile(request, path))
  else event.respondWith(fetch(request).catch(() => openOld(request)))
})

/** An address as a file of the site; null for any other. */
function pathOf(address) {
  const url = new URL(address)
  const { origin, pathname } = new URL(registration.scope)
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return null
  return decodeURI(url.pathname.slice(pathname.length)) || 'index.html'
}

async function keepAll() {
  const cache = await caches.open(name)
  await Promise.all(Object.keys(files).map(async (path) => cache.put(path, await load(path))))
}

/** A file of this build; another one is asked for once more past the browser's own cache, and then refused. */
async function load(path) {
  for (const mode of ['default', 'reload']) {
    const response = await fetch(path, { cache: mode })
    if (!response.ok) continue
    const data = await response.clone().arrayBuffer()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
    // A page that was led elsewhere is no answer to who asks for its address.
    if (btoa(String.fromCharCode(...digest)) === files[path])
      return new Response(data, { headers: response.headers })
  }
  throw new Error(path + ' is of another build')
}

async function forget() {
  const names = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name)
  await Promise.all(names.slice(0, -1).map((one) => caches.delete(one)))
}

async function openPage(request, path) {
  const kept = async () => (path in files ? (await caches.open(name)).match(path) : undefined)
  const fresh = fetch(request).then((response) => {
    if (!response.ok && path in files) throw response
    return response
  })
  const late = new Promise((resolve) => setTimeout(resolve, ${patience})).then(kept)
  try {
    return (await Promise.race([fresh, late])) ?? (await fresh)
  } catch (error) {
    const page = await kept()
    if (page) return page
    if (error instanceof Response) return error
    throw error
  }
}

async function openFile(request, path) {
  const file = await (await caches.open(name)).match(path)
  if (!file) return fetch(request)
  const range = /^bytes=(\\d+)-(\\d*)$/.exec(request.headers.get('range') ?? '')
  if (!range) return file
  const data = await file.blob()
  const start = Number(range[1])
  const end = Math.min(range[2] ? Number(range[2]) : data.size - 1, data.size - 1)
  return new Response(data.slice(start, end + 1, data.type), {
    status: 206,
    headers: { 'Content-Type': data.type, 'Content-Range': 'bytes ' + start + '-' + end + '/' + data.size },
  })
}

async function openOld(request) {
  const old = await caches.match(request, { ignoreSearch: true })
  if (old) return old
  throw new TypeError('there is no network')
}
`
