import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { CommandError } from '../commandError.ts'
import { readOriginal } from './read.ts'
import { originalOf } from './samples/originals.ts'
import { png } from './samples/picture.ts'
import { paragraph, wordFile } from './samples/word.ts'

const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')])
const document = wordFile(paragraph('It made 360 engines.'))
const withEntity =
  wordFile(paragraph('&x;')).length > 0 &&
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY x "ha">]><w:document/>'),
  })

test.each<[string, string, Uint8Array, string]>([
  ['a picture', 'report.docx', png(9, 9), 'is a picture (PNG), whatever it is called; give the article'],
  [
    'half an archive',
    'report.docx',
    document.slice(0, document.length / 2),
    'is a broken archive; copy or download it again',
  ],
  ['a locked Word file', 'report.docx', compound('EncryptedPackage'), 'is locked with a password; open it'],
  ['an old Word file', 'report.doc', compound('WordDocument'), 'save it as .docx'],
  ['an old workbook', 'data.xls', compound('Workbook'), 'save it as .xlsx'],
  ['any archive', 'all.zip', zipSync({ 'a.txt': strToU8('a') }), 'unpack it'],
  ['slides', 'talk.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'holds slides of PowerPoint'],
  [
    'an OpenDocument text',
    'a.odt',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<a/>'),
    }),
    'save it as a Word file',
  ],
  ['XML entities', 'report.docx', withEntity as Uint8Array, 'declares XML entities'],
  ['a Word file without words', 'report.docx', wordFile(paragraph('')), 'holds no words'],
  ['nothing', 'report.md', new Uint8Array(), 'is empty; there is nothing to read'],
  ['RTF', 'a.doc', Buffer.from('{\\rtf1 hello}'), 'is RTF; save it as a Word file'],
  [
    'a page behind a login',
    'a.html',
    Buffer.from('<html><body><form>Sign in<input type="password"></form></body></html>'),
    'is a page behind a login',
  ],
  [
    'a page of scripts',
    'a.html',
    Buffer.from('<html><body><div id="root"></div><script>go()</script></body></html>'),
    'shows no text without its scripts',
  ],
  [
    'a hundred thousand rows',
    'data.csv',
    Buffer.from('Year,Output\n' + '2021,12\n'.repeat(100_000)),
    'has a table of 100,001 rows; an article has at most 5,000',
  ],
  [
    'a page of many rows',
    'a.html',
    Buffer.from(`<html><body><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(6000)}</table></body></html>`),
    'has a table of 6,000 rows',
  ],
  [
    'elements deep in each other',
    'a.html',
    Buffer.from(`<html><body>${'<div>'.repeat(3000)}It made 360 engines.</body></html>`),
    'deep in each other',
  ],
])('%s is refused in a sentence', async (_, name, bytes, sentence) => {
  const read = readOriginal(originalOf({ name, bytes }))
  await expect(read).rejects.toThrow(CommandError)
  await expect(read).rejects.toThrow(sentence)
  await expect(read).rejects.toThrow(new RegExp(`^${name} [^\\n]+$`))
})

test('an archive that unpacks to far more than it is, is refused before it does', async () => {
  const bytes = Buffer.from(document)
  // The list at the archive's end says how large each file is when it is unpacked.
  const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'), bytes.lastIndexOf('word/document.xml'))
  bytes.writeUInt32LE(400 * 2 ** 20, entry + 24)
  await expect(readOriginal(originalOf({ name: 'bomb.docx', bytes }))).rejects.toThrow(
    'unpacks to more than 300 MB',
  )
})
