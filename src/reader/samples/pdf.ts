import { deflateSync } from 'node:zlib'

/** A line of words on a page. */
interface SampleLine {
  text: string
  x: number
  y: number
  size?: number
  isBold?: boolean
}

/** A page by its words, from the lower left corner in points, and its lines. */
export interface SamplePage {
  words: SampleLine[]
  lines?: [x1: number, y1: number, x2: number, y2: number][]
  /** Where a picture stands, by its lower left corner, and its size. */
  picture?: [x: number, y: number, width: number, height: number]
  /** Whether it is printed along the sheet's longer side, 842 points wide. */
  isTurned?: boolean
}

/** A PDF of A4 pages, in two fonts that every reader has. */
function pdfFile(pages: SamplePage[], title?: string): Promise<Uint8Array> {
  const first = 7
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  const resources = '/Resources << /Font << /F0 3 0 R /F1 4 0 R >> /XObject << /P 5 0 R >> >>'
  const objects = [
    pageTree[0]!,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...['Times-Roman', 'Times-Bold'].map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    picture(60, 40),
    `<< ${title === undefined ? '' : `/Title (${title})`} >>`,
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R ${resources} >>`,
      streamOf('', drawn(page)),
    ]),
  ]
  return Promise.resolve(rawPdf(objects, '/Info 6 0 R'))
}

/** What draws a page (ISO 32000-1, annex A). */
function drawn({ words, lines = [], picture, isTurned = false }: SamplePage): string {
  const [x, y, width, height] = picture ?? []
  return [
    ...(isTurned ? ['0 1 -1 0 595 0 cm'] : []),
    ...words.map(({ text, x, y, size = 11, isBold = false }) => {
      const written = text.replace(/[\\()]/g, '\\$&')
      return `BT /F${isBold ? 1 : 0} ${size} Tf ${x} ${y} Td (${written}) Tj ET`
    }),
    ...lines.map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`),
    ...(picture ? [`q ${width} 0 0 ${height} ${x} ${y} cm /P Do Q`] : []),
  ].join('\n')
}

/** A black picture. */
function picture(width: number, height: number): string {
  const data = deflateSync(Buffer.alloc(width * height)).toString('latin1')
  const shape = `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
  return streamOf(`/Type /XObject /Subtype /Image ${shape} /Filter /FlateDecode`, data)
}

function streamOf(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** Lines of a paragraph below each other. */
function stacked(lines: string[], x: number, y: number): SampleLine[] {
  return lines.map((text, i) => ({ text, x, y: y - 14 * i }))
}

const story = [
  'In 2022 the plant made 360 engines, of which it sold most abroad, and its revenue rose',
  '12.4% to $6.4 billion in the year to March. The port employs 4,200 people, up from the',
  '3,900 of a year earlier, and handled 1.2 million containers, of which it calls 41% well-',
  'known, long-term or refrig-',
]
const narrow = [
  'In 2022 the plant made 360 engines,',
  'of which it sold most abroad, and its',
  'revenue rose 12.4% to $6.4 billion in',
  'the year to March, as it had planned.',
  'The port employs 4,200 people there.',
]

/** A table's cells at fixed places, with the lines around each. */
function ruled(
  rows: string[][],
  xs: number[],
  top: number,
  skip: (row: number, column: number) => boolean = () => false,
): SamplePage {
  const height = 20
  const lines: SamplePage['lines'] = []
  const words: SampleLine[] = []
  const bottom = top - height * rows.length
  for (let y = top; y >= bottom; y -= height) lines.push([xs[0]!, y, xs.at(-1)!, y])
  for (const [row, cells] of rows.entries()) {
    const y = top - height * row
    for (const [column, x] of xs.entries()) if (!skip(row, column)) lines.push([x, y, x, y - height])
    for (const [column, text] of cells.entries())
      if (text !== '') words.push({ text, x: xs[column]! + 4, y: y - 14 })
  }
  return { words, lines }
}

/** Small PDFs, by what is in them. */
export const pdfSamples: Record<string, () => Promise<Uint8Array>> = {
  pictures: () =>
    pdfFile([
      {
        words: [
          { text: 'Engines sell abroad', x: 60, y: 760, size: 24, isBold: true },
          ...stacked([...story, 'erated. The rest was stored.'], 60, 700),
          { text: 'Fig. 1: Engines by year', x: 60, y: 440 },
          ...stacked([...story, 'erated. All of it was sold.'], 60, 400),
        ],
        picture: [60, 460, 240, 160],
      },
    ]),
  'a table along the longer side': () =>
    pdfFile([
      {
        ...ruled(
          [
            ['Works', 'Engines', 'Pumps'],
            ['North', '360', '1,200'],
            ['South', '240', '900'],
          ],
          [60, 300, 500, 700],
          500,
        ),
        isTurned: true,
      },
    ]),
  'contents and points that lead to numbers': () =>
    pdfFile([
      {
        words: [
          { text: 'Engines sell abroad', x: 60, y: 760, size: 24, isBold: true },
          ...stacked(
            ['Output ............ 2', 'Sales and prices ............ 5', 'Outlook ........ 11'],
            60,
            720,
          ),
          ...stacked([...story, 'erated. The rest was stored.'], 60, 640),
          ...['North ..........', 'South ..........', 'East ............'].flatMap((text, i) => [
            { text, x: 60, y: 540 - 14 * i },
            { text: ['360', '240', '1,100'][i]!, x: 200, y: 540 - 14 * i },
            { text: ['12', '9', '31'][i]!, x: 260, y: 540 - 14 * i },
          ]),
        ],
      },
    ]),
  'labels of a drawn chart': () =>
    pdfFile([
      {
        words: [
          { text: 'Engines sell abroad', x: 60, y: 760, size: 24, isBold: true },
          ...stacked([...story, 'erated. The rest was stored.'], 60, 700),
          ...stacked(['300', '200', '100', '0'], 60, 560),
          { text: 'Jan Feb Mar Apr May Jun', x: 80, y: 490 },
          { text: 'Fig. 1: Engines by month', x: 60, y: 440 },
          ...stacked([...story, 'erated. All of it was sold.'], 60, 400),
        ],
      },
    ]),
  'headings and headers': () =>
    pdfFile(
      [1, 2, 3].map((page) => ({
        words: [
          { text: 'Annual report of the plant', x: 60, y: 810, size: 9 },
          { text: `Page ${page} of 3`, x: 280, y: 25, size: 9 },
          ...(page === 1 ? [{ text: 'Engines sell abroad', x: 60, y: 760, size: 24, isBold: true }] : []),
          { text: `${page}. Output`, x: 60, y: 720, size: 15, isBold: true },
          ...stacked([...story, 'erated. The rest was stored.'], 60, 690),
          { text: 'It ends here.', x: 60, y: 600 },
        ],
      })),
    ),
  'a page with a head and columns of sections': () =>
    pdfFile([
      {
        words: [
          { text: 'Journal of Engines 12 (2024)', x: 240, y: 815, size: 7 },
          { text: 'Engines sell abroad', x: 180, y: 760, size: 20, isBold: true },
          ...[60, 320].flatMap((x, column) => [
            { text: `${column * 2 + 1} Output`, x, y: 720, size: 13, isBold: true },
            ...stacked([...narrow.slice(0, 3), 'the year to March.'], x, 700),
            { text: `${column * 2 + 2} Sales`, x, y: 630, size: 13, isBold: true },
            ...stacked(narrow.slice(3).concat('It is the town.'), x, 610 + column * 3),
          ]),
        ],
      },
    ]),
  columns: () =>
    pdfFile([
      {
        words: [
          { text: 'A heading over both columns', x: 60, y: 760, size: 16, isBold: true },
          ...stacked(narrow, 60, 720),
          ...stacked(
            narrow.map((line) => line.replace('2022', '2023')),
            320,
            718,
          ),
          {
            text: 'What stands below both of them goes from the one side of the page to the other side of it.',
            x: 60,
            y: 600,
          },
        ],
      },
    ]),
  'columns set to both edges': () =>
    pdfFile([
      {
        words: [
          { text: 'A heading over both columns', x: 60, y: 760, size: 16, isBold: true },
          ...stacked(narrow, 60, 720),
          ...stacked(narrow, 60, 650),
          // A line of few words has wide gaps between them.
          ...['It', 'refrigerates', 'nothing.'].map((text, i) => ({ text, x: [60, 110, 198][i]!, y: 580 })),
          ...stacked(
            [...narrow, ...narrow].map((line) => line.replace('2022', '2023')),
            320,
            715,
          ),
        ],
      },
    ]),
  'a ruled table': () => {
    const { words, lines = [] } = ruled(
      [
        ['Product', '2022', '2023'],
        ['Steel', '1,200', '1,350'],
        ['Cars and vans', '2,310', '2,600'],
        ['Total', '3,510', '3,950'],
      ],
      [60, 200, 280, 360],
      700,
    )
    return pdfFile([
      {
        words: [
          ...stacked(['Exports grew in both years.'], 60, 740),
          ...words,
          ...stacked(['They grow on.'], 60, 580),
        ],
        lines,
      },
    ])
  },
  'a ruled table with merged cells': () => {
    const rows = [
      ['County', 'Output', ''],
      ['', '2022', '2023'],
      ['North', '120.5', '131.2'],
      ['South', '98', '102.6'],
    ]
    const { words, lines = [] } = ruled(
      rows,
      [60, 200, 280, 360],
      700,
      (row, column) => row === 0 && column === 2,
    )
    return pdfFile([
      {
        words,
        lines: lines
          .filter(([x1, y1, x2]) => !(y1 === 680 && x1 === 60 && x2 === 360))
          .concat([[200, 680, 360, 680]]),
      },
    ])
  },
  'a table between lines across': () => {
    const xs = [60, 220, 290, 360, 430]
    const words = [
      [720, 'County', 'Output, tonnes', '', 'Growth, %', ''],
      [704, '', '2022', '2023', '2022', '2023'],
      [684, 'North, with the', '120.5', '131.2', '2.1', '8.9'],
      [671, 'islands'],
      [650, 'South', '98.0', '102.6', '1.0', '4.7'],
      [629, 'West', '45.1', '44.0', '0.4', '-2.4'],
    ].flatMap(([y, ...cells]) =>
      cells.flatMap((text, i) => (text === '' ? [] : [{ text: `${text}`, x: xs[i]!, y: Number(y) }])),
    )
    const across = (y: number, from = 60, to = 480): [number, number, number, number] => [from, y, to, y]
    return pdfFile([
      {
        words: [
          ...stacked([...story, 'erated. The rest was stored.'], 60, 820),
          ...words,
          ...stacked(['The port grew in each of the years that the table shows, as planned.'], 60, 580),
        ],
        lines: [across(736), across(716, 220, 340), across(716, 360, 480), across(698), across(620)],
      },
    ])
  },
  'a table over two pages': () => {
    const head = ['No.', 'Village', 'People']
    const rows = Array.from({ length: 6 }, (_, i) => [`${i + 1}`, `Village ${'ABCDEF'[i]}`, `${320 + 7 * i}`])
    const xs = [60, 110, 240, 320]
    const last = ruled([head, ...rows.slice(3)], xs, 800)
    return pdfFile([
      ruled([head, ...rows.slice(0, 3)], xs, 120),
      {
        ...last,
        words: [...last.words, { text: 'All villages grew in the year, as the table shows.', x: 60, y: 680 }],
      },
    ])
  },
  'an aligned table': () =>
    pdfFile([
      {
        words: [
          ...stacked(['Exports grew in both years, as the table shows.'], 60, 740),
          ...[
            ['Product', '2022', '2023'],
            ['Steel', '1,200', '1,350'],
            ['Cars', '2,310', '2,600'],
          ].flatMap((row, i) => row.map((text, j) => ({ text, x: [60, 220, 320][j]!, y: 700 - 16 * i }))),
          ...stacked(['They grow on.'], 60, 630),
        ],
      },
    ]),
  'raised numbers': () =>
    pdfFile(
      [
        {
          words: [
            { text: 'It covers 12 m', x: 60, y: 700 },
            { text: '2', x: 127, y: 704, size: 7 },
            { text: 'of land.', x: 134, y: 700 },
            { text: 'It sold 3 more.', x: 60, y: 660 },
          ],
        },
      ],
      'report.docx',
    ),
}

/** A file of PDF's own words, whose places in it are found by whoever opens it. */
function rawPdf(objects: string[], trailer = ''): Uint8Array {
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(
    `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\n%%EOF\n`,
    'latin1',
  )
}

const pageTree = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']

/** Locked with a password that nobody knows. */
export const lockedPdf = rawPdf(
  [
    ...pageTree,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ],
  '/Encrypt 4 0 R /ID [<00> <00>]',
)

/** A page that shows nothing. */
export const emptyPdf = rawPdf([...pageTree, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'])

/** A page that shows nothing but a picture, as a scanner makes it. */
export const scannedPdf = rawPdf([
  ...pageTree,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
  streamOf('', 'q 595 0 0 842 0 0 cm /I Do Q'),
  streamOf(
    '/Type /XObject /Subtype /Image /Width 8 /Height 1 /BitsPerComponent 1 /ImageMask true',
    Buffer.from([0b10101010]).toString('latin1'),
  ),
])

/** A column of Chinese lines: where it begins, its width in characters, and its lines' distance, in points. */
const column = { left: 72, top: 770, bottom: 70, width: 36, size: 12, leading: 19 }

/** Paragraphs, and headings in larger letters, in a font that is not in the file; each paragraph is set in by two. */
export function chineseText(blocks: { words: string; isHeading: boolean }[]): Uint8Array {
  const { left, top, bottom, width, size, leading } = column
  const pages: string[][] = [[]]
  let y = top
  const put = (words: string, points: number, indent: number) => {
    if (y < bottom) {
      pages.push([])
      y = top
    }
    const hex = Buffer.from(words, 'utf16le').swap16().toString('hex')
    pages.at(-1)!.push(`BT /F ${points} Tf ${left + indent * size} ${y} Td <${hex}> Tj ET`)
    y -= leading
  }
  for (const { words, isHeading } of blocks) {
    if (isHeading) y -= leading / 2
    for (let at = 0, indent = isHeading ? 0 : 2; at < words.length; at += width - indent, indent = 0)
      put(words.slice(at, at + width - indent), isHeading ? size + 4 : size, indent)
  }
  const first = 6
  return rawPdf([
    pageTree[0]!,
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    ...chineseFont(5),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf('', lines.join('\n')),
    ]),
  ])
}

/** A font of Adobe's that is in no file, and its description, which is object `described`. */
function chineseFont(described: number): string[] {
  return [
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor ${described} 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
}

const chinese = 'BT /F 12 Tf 60 700 Td <b2fad6b532363030d2dad4aaa1a3> Tj ET'
/** Words in a font that is not in the file, by one of Adobe's tables: 产值2600亿元。 */
export const chinesePdf = rawPdf([
  ...pageTree,
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  streamOf('', chinese),
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
  ...chineseFont(7),
])
