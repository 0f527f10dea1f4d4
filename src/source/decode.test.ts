import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const words = '2022年，工业总产值2600亿元。\n'
const zeros = '一一一一一一一一最开一\n'
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(words), words],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`), words],
  ['UTF-16, little end first', utf16(words), words],
  ['UTF-16, big end first', utf16(words).swap16(), words],
  ['GB 18030', Buffer.from('32303232c4eaa3acb9a4d2b5d7dcb2fad6b532363030d2dad4aaa1a30a', 'hex'), words],
  [
    'Big5',
    Buffer.from('32303232a67ea141a475b77ec160b2a3adc832363030bbf5a4b8a1430a', 'hex'),
    '2022年，工業總產值2600億元。\n',
  ],
  ['UTF-16 without a mark, little end first', utf16(words).subarray(2), words],
  ['UTF-16 without a mark, big end first', utf16(words).subarray(2).swap16(), words],
  ['UTF-16 without a mark, of words with a zero on the other side', utf16(zeros).subarray(2), zeros],
  ['the same, big end first', utf16(zeros).subarray(2).swap16(), zeros],
  ['nothing', new Uint8Array(), ''],
])('%s is read', (_, bytes, text) => expect(decode(bytes)).toMatchObject({ text }))

test.each<[string, string]>([
  ['Western quotes', '697492732061203d2093626f6f6b94'],
  ['Cyrillic of Windows', 'cff0e8e2e5f220eceef020e8'],
  ['Shift JIS', '94848fe38d8282cd323630308982897e'],
  ['a picture', '89504e470d0a1a0a0000000d49484452'],
  ['a NUL', '61620063'],
  ['a NUL in a text of lines', Buffer.from('The port\0 sold 12 ships.\nAll of them.\n').toString('hex')],
  ['UTF-32', 'fffe000061000000'],
])('%s is refused with what was expected', (_, hex) =>
  expect(decode(Buffer.from(hex, 'hex'))).toMatchObject({ expected: expect.stringContaining('UTF-8') }),
)
