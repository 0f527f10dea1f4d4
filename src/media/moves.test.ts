import { expect, test } from 'vitest'
import { moves } from './moves.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['a GIF, which may', 'GIF89a', true],
  ['a PNG with control of its frames', '\x89PNG\r\n\x1a\n....IHDR....acTL', true],
  ['a PNG', '\x89PNG\r\n\x1a\n....IHDR....IDAT', false],
  ['a WebP with the flag', 'RIFF....WEBPVP8X....\x02', true],
  ['a WebP without it', 'RIFF....WEBPVP8X....\x10', false],
  ['a sequence in AVIF', '\0\0\0\x20ftypavis', true],
  ['a JPEG', '\xff\xd8\xff\xe0', false],
])('%s moves, or does not', (_, head, expected) => expect(moves(bytes(head))).toBe(expected))
