import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdfSamples } from '../../reader/samples/pdf.ts'
import { readPdf } from './read.ts'
import { nameOf, PdfReference, PdfStream, stringOf, textOf, type PdfDict } from './values.ts'
import { writePdf } from './write.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

const small = bytes(`%PDF-1.4
%\xe2\xe3
1 0 obj
<</Type /Catalog /Pages 2 0 R/Lang(en\\)>>) /Sizes [1 -2.5 .5[ ]null true] % said aside
>>
endobj
2 0 obj << /Type/Pages /Kids[3 0 R 5 0 R] /Count 2 >> endobj
3 0 obj <</Type /Page/Parent 2 0 R/Contents 4 0 R>> endobj
4 0 obj
<</Length 24>>
stream
BT (endstream endobj) Tj
endstream
endobj
5 0 obj <</Type /Page /Parent 2 0 R>> endobj
xref
0 6
0000000000 65535 f 
trailer
<</Size 6 /Root 1 0 R>>
startxref
300
%%EOF
`)

describe('readPdf', () => {
  test('finds objects, pages and what a stream holds', () => {
    const pdf = readPdf(small)
    expect(pdf.pages.map(({ number }) => number)).toEqual([3, 5])
    expect(pdf.catalog.get('/Sizes')).toEqual(['1', '-2.5', '.5', [], 'null', 'true'])
    expect(pdf.textIn(pdf.catalog, '/Lang')).toBe('en)>>')
    const content = pdf.valueOf(pdf.pages[0]!.page.get('/Contents')) as PdfStream
    expect(Buffer.from(content.data).toString()).toBe('BT (endstream endobj) Tj')
  })

  test('takes the later of two objects of one number', () => {
    const changed = Buffer.concat([
      small,
      bytes('3 0 obj <</Type /Page /Tabs /S>> endobj\nstartxref\n0\n%%EOF'),
    ])
    expect(readPdf(changed).pages[0]!.page.get('/Tabs')).toBe('/S')
  })

  test('finds the end of a stream whose length stands elsewhere', () => {
    const pdf = readPdf(bytes('1 0 obj <</Length 2 0 R>>\nstream\nabc\nendstream endobj 2 0 obj 3 endobj'))
    expect(
      Buffer.from((pdf.objects.get(1) as PdfStream).data)
        .toString()
        .trim(),
    ).toBe('abc')
  })

  test.each(['no PDF at all', '1 0 obj <</Type', '1 0 obj (open endobj', '1 0 obj <<>> stream\nnever ends'])(
    'refuses %s',
    (text) => expect(() => readPdf(bytes(text))).toThrow('cannot be read'),
  )
})

describe('writePdf', () => {
  test('keeps all objects, what was changed and what was added', () => {
    const pdf = readPdf(small)
    pdf.catalog.set('/PageMode', '/UseOutlines')
    const added = pdf.add(new PdfStream(new Map([['/Type', '/Metadata']]), bytes('words')))
    pdf.catalog.set('/Metadata', added)
    const again = readPdf(writePdf(pdf))
    expect(added).toEqual(new PdfReference(6))
    expect(again.catalog).toEqual(pdf.catalog)
    for (const [number, value] of pdf.objects) {
      const kept = again.objects.get(number)
      if (!(value instanceof PdfStream)) expect(kept).toEqual(value)
      else expect(Buffer.from((kept as PdfStream).data)).toEqual(Buffer.from(value.data))
    }
  })

  test('packs more objects than one pack holds', () => {
    const pdf = readPdf(small)
    for (let i = 0; i < 450; i++) pdf.add(new Map([['/Number', String(i)]]))
    const written = writePdf(pdf)
    expect(readPdf(written).objects.get(455)).toEqual(new Map([['/Number', '449']]))
    expect(written.length).toBeLessThan(5000)
  })

  test('is read by another program, by its table of places', async () => {
    const { getDocument } = await import('unpdf/pdfjs')
    const original = await pdfSamples['a table over two pages']!()
    const options = { useSystemFonts: false, verbosity: 0, stopAtErrors: true }
    const data = new Uint8Array(writePdf(readPdf(original)))
    const { numPages, getPage } = await getDocument({ data, ...options }).promise.then((pdf) => ({
      numPages: pdf.numPages,
      getPage: (page: number) => pdf.getPage(page),
    }))
    expect(numPages).toBe(2)
    const { items } = await (await getPage(2)).getTextContent()
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('Village F')
  })

  test('holds what lay packed in another', () => {
    const held = '7 0 8 9 <</A 1>> (two)'
    const pack = deflateSync(bytes(held))
    const head = `1 0 obj <</Type /ObjStm /N 2 /First 8 /Filter /FlateDecode /Length ${pack.length}>>\nstream\n`
    const pdf = readPdf(Buffer.concat([bytes(head), pack, bytes('\nendstream endobj')]))
    expect([...pdf.objects]).toEqual([
      [7, new Map([['/A', '1']]) as PdfDict],
      [8, '(two)'],
    ])
  })
})

test.each([
  ['(a\\(b\\)\\\\ \\101\\n(c))', 'a(b)\\ A\n(c)'],
  ['(one \\\nline)', 'one line'],
  ['<48 69>', 'Hi'],
  ['<4>', '@'],
  ['(\xfe\xff\x4e\x2d)', '中'],
  ['(\xef\xbb\xbf\xe4\xb8\xad)', '中'],
])('the words of %j are %j', (written, words) => expect(textOf(written)).toBe(words))

test.each(['', 'Sales (2023)', '昌 🙂 é'])('%j is written so that it is read again', (words) =>
  expect(textOf(stringOf(words))).toBe(words),
)

test('a name may be written by its numbers', () => expect(nameOf('/a#20b#28')).toBe('a b('))
