import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, test } from 'vitest'
import { readOriginal } from '../read.ts'
import { png } from '../samples/picture.ts'
import { fetchFile } from './fetchFile.ts'
import { fetchOriginal } from './fetchOriginal.ts'
import { isPrivateAddress } from './privateAddress.ts'

let server: Server | undefined
afterEach(() => void server?.close())

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const options = { allowPrivate: true, most: 1000, patience: 2000, types: null }
const page = `<html><head><title>Engines</title></head><body><article>${'<p>In 2022 it made 360 engines, and sold most of them abroad.</p>'.repeat(4)}<p><img src="hall.png"></p></article></body></html>`

describe('an article from the web', () => {
  it('comes with its pictures and its address', async () => {
    const asked: (string | undefined)[] = []
    const root = await serve(({ url, headers }, response) => {
      asked.push(headers.cookie ?? headers.authorization)
      if (url === '/old') return response.writeHead(302, { location: '/news/a' }).end()
      if (url === '/news/hall.png') return response.end(png(60, 40))
      response.setHeader('content-type', 'text/html').end(page)
    })
    const original = await fetchOriginal(`${root}/old`, { allowPrivate: true })
    const { text, pictures } = await readOriginal({ ...original, today: '2026-01-02' })
    expect(text).toContain(`"url": "${root}/news/a"`)
    expect(text).toContain('![](pictures/hall.png)')
    expect(pictures.map(({ name }) => name)).toEqual(['pictures/hall.png'])
    expect(asked).toEqual([undefined, undefined, undefined])
  })

  it('is never fetched from a private network, also behind a redirect or a name', async () => {
    const root = await serve((_request, response) => response.end(page))
    const { port } = new URL(root)
    for (const address of [
      root,
      `http://localhost:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://2130706433:${port}/`,
    ])
      await expect(fetchFile(address, { ...options, allowPrivate: false }), address).rejects.toThrow(
        '--allow-private',
      )
  })

  it('is given up where it is too large, too slow, of another type, or leads in a ring', async () => {
    const root = await serve(({ url }, response) => {
      if (url === '/large') response.end('x'.repeat(5000))
      if (url === '/drips') response.write('x')
      if (url === '/film') response.setHeader('content-type', 'video/mp4').end('x')
      if (url === '/ring') response.writeHead(302, { location: '/ring' }).end()
      if (url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      if (url === '/login') response.writeHead(401).end()
      if (url === '/gone') response.writeHead(404).end()
    })
    const fails = (path: string, given = {}) =>
      expect(fetchFile(root + path, { ...options, ...given })).rejects
    await fails('/large').toThrow('is larger than 1 MB')
    await fails('/drips', { patience: 100 }).toThrow('takes too long')
    await fails('/film', { types: /^text/ }).toThrow('is video/mp4, no article')
    await fails('/ring').toThrow('from one address to the next')
    await fails('/file').toThrow('is no web address')
    await fails('/login').toThrow('is behind a login')
    await fails('/gone').toThrow('answers 404')
    await expect(fetchFile('http://a:b@example.org/', options)).rejects.toThrow('without credentials')
  })
})

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '::1',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '0.0.0.0',
  'no address',
])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true))
test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is not', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
)
