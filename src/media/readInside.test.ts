import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readInside } from './readInside.ts'

const root = mkdtempSync(join(tmpdir(), 'article-deck-inside-'))
const folder = join(root, 'slides')
mkdirSync(join(folder, 'sub'), { recursive: true })
writeFileSync(join(root, 'secret.txt'), 'secret')
mkdirSync(join(root, 'slides-private'))
writeFileSync(join(root, 'slides-private', 'a.txt'), 'private')
for (const name of [
  'my map.png',
  '100%.png',
  'a%20b.png',
  '图片（一）.png',
  'fish&chips.png',
  'caf\u0065\u0301.png',
  'sub/x.png',
]) {
  writeFileSync(join(folder, name), name)
}
writeFileSync(join(folder, 'large.png'), Buffer.alloc(2000))
symlinkSync('my map.png', join(folder, 'inside.png'))
symlinkSync('/etc/passwd', join(folder, 'passwd.png'))
symlinkSync('/proc/self/environ', join(folder, 'environ.png'))
symlinkSync('/dev/zero', join(folder, 'zero.png'))
symlinkSync('..', join(folder, 'up'))
symlinkSync('loop.png', join(folder, 'loop.png'))
execFileSync('mkfifo', [join(folder, 'pipe.png')])
const server = createServer().listen(join(folder, 'socket.png'))

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

async function read(src: string, options = {}): Promise<string> {
  const found = await readInside(folder, src, { allowLocalFiles: false, limit: 1000, ...options })
  return 'data' in found ? String(found.data) : found.message
}

test.each([
  ['my map.png', 'my map.png'],
  ['my%20map.png', 'my map.png'],
  ['100%.png', '100%.png'],
  ['100%25.png', '100%.png'],
  ['a%20b.png', 'a%20b.png'],
  ['图片（一）.png', '图片（一）.png'],
  ['%E5%9B%BE%E7%89%87（一）.png', '图片（一）.png'],
  ['fish&chips.png', 'fish&chips.png'],
  ['caf\u00e9.png', 'caf\u0065\u0301.png'],
  ['./sub/x.png?v=2#top', 'sub/x.png'],
  ['sub/../my map.png', 'my map.png'],
  ['inside.png', 'my map.png'],
])('%s is %s', async (src, text) => expect(await read(src)).toBe(text))

test.each([
  ['../secret.txt', 'leads out'],
  ['../slides-private/a.txt', 'leads out'],
  ['..%2Fsecret.txt', 'leads out'],
  ['/etc/passwd', 'leads out'],
  ['passwd.png', 'leads out'],
  ['environ.png', 'leads out'],
  ['zero.png', 'leads out'],
  ['up/secret.txt', 'leads out'],
  ['loop.png', 'leads to itself'],
  ['pipe.png', 'is a pipe'],
  ['socket.png', 'is a socket'],
  ['sub', 'is a folder'],
  ['.', 'leads out'],
  ['large.png', 'is too large'],
  ['nothing.png', 'is missing'],
  ['a\0b.png', 'is missing'],
  [`${'x'.repeat(5000)}.png`, 'is missing'],
  ['my map.png/x.png', 'is missing'],
])('%s %s', async (src, why) => expect(await read(src)).toContain(why))

test('a folder whose files are trusted may lead elsewhere, but not to what is no file', async () => {
  expect(await read('up/secret.txt', { allowLocalFiles: true })).toBe('secret')
  expect(await read('../secret.txt', { allowLocalFiles: true })).toBe('secret')
  expect(await read('zero.png', { allowLocalFiles: true })).toContain('is a device')
})

test('a folder that is not there holds no file', async () => {
  const found = await readInside(join(root, 'none'), 'a.png', { allowLocalFiles: false, limit: 1000 })
  expect(found).toMatchObject({ code: 'missing-file' })
})

test('the nearest name is said where one is missing', async () => {
  const found = await readInside(folder, 'sub/X.jpg', { allowLocalFiles: false, limit: 1000 })
  expect(found).toMatchObject({ code: 'missing-file', expected: 'sub/x.png' })
})
