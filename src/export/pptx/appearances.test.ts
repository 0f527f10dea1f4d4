import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { parseDeck } from '../../deck/parse.ts'
import { shoots } from '../../theme/themes.ts'
import { renderPptx } from './renderPptx.ts'
import { sampleDeck } from './samples/deck.ts'
import { canValidate, objections } from './samples/objections.ts'

const step = '<!-- .element: class="fragment" -->'

async function exported(slides: string): Promise<Uint8Array> {
  const sample = sampleDeck()
  const { value: deck } = parseDeck({
    file: 'deck.md',
    text: `---\ntitle: Steps\nlang: en\n---\n\n# Steps\n\n---\n\n${slides}`,
  })
  return renderPptx(
    { ...sample, mentions: [], deck },
    { notes: false, theme: shoots, scheme: 'light', pictures: new Map() },
  )
}

/** What comes at each click on the slide behind the cover: the shape's number, and the part of it. */
async function clicks(slide: string): Promise<string[]> {
  const text = strFromU8(unzipSync(await exported(slide))['ppt/slides/slide2.xml']!)
  return text.split('nodeType="clickEffect"').slice(1).map((click) =>
    [...click.matchAll(/<p:spTgt spid="(\d+)">(?:<p:txEl><p:pRg st="(\d+)"|<p:graphicEl><a:chart seriesIdx="(\S+)" categoryIdx="(\S+)")?/g)]
      .map(([, shape, paragraph, series, category]) => [shape, paragraph, series, category].filter((one) => one !== undefined).join(' '))
      .join(', '),
  ) // prettier-ignore
}

const chart = (options: string) =>
  `## A chart\n\n<!-- .chart: ${options} -->\n| Year | Apples | Pears |\n| --- | ---: | ---: |\n| 2020 | 12 | 3 |\n| 2021 | 15 | 4 |\n| 2024 | 19 | 6 |\n`

it.each([
  ['items, what is under them with them', `## List\n\n- one\n- two ${step}\n  - under it\n- three ${step}`, ['3 1, 3 2', '3 3']],
  ['those with an index first', `## List\n\n- one\n- two ${step}\n- three <!-- .element: class="fragment" data-fragment-index="1" -->`, ['3 2', '3 1']],
  ['a figure and its caption together', `<!-- .slide: layout="numbers" -->\n\n## Figures\n\n- **12** apples\n- **15** pears ${step}`, ['7, 8']],
  ['a table as a whole', `## Table\n\nWords\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n${step}`, ['4']],
  ['rows of a chart but the first', chart('type="bar" step="row"'), ['3 -3 1', '3 -3 2']],
  ['rows of a line over years that the table leaves out', chart('type="line" step="row"'), ['3 -3 1', '3 -3 4']],
  ['series, and the remark with the last', `${chart('type="bar" step="series"')}\nPears are few.`, ['3 1 -3, 4']],
  ['nothing that is seen before its step', '## List\n\n- one\n- two <!-- .element: class="fragment grow" -->', []],
])('shows at a click %s', async (_, slide, expected) => expect(await clicks(slide)).toEqual(expected)) // prettier-ignore

it('has a blank behind a link with which words end that come by steps, for LibreOffice drops it there', async () => {
  const slide = `## List\n\n- one [here](#steps)\n- two [here](#steps) ${step}\n\n---\n\n## All at once\n\n- one [here](#steps)`
  const files = unzipSync(await exported(slide))
  const wordsIn = (name: string) =>
    strFromU8(files[`ppt/slides/${name}.xml`]!)
      .split('<a:p>')
      .map((paragraph) => [...paragraph.matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words).join(''))
  expect(wordsIn('slide2')).toEqual(expect.arrayContaining(['one here ', 'two here ']))
  expect(wordsIn('slide3')).toContain('one here')
})

it.skipIf(!canValidate)('follows the schema', { timeout: 60_000 }, async () => {
  const slides = `${chart('type="bar" step="row"')}\n---\n\n${chart('type="line" step="series"')}\n---\n\n## List\n\n- one\n- two ${step}\n\nWords ${step}\n`
  const data = await exported(slides)
  for (const version of ['Office2007', 'Microsoft365'] as const)
    expect(await objections(data, '.pptx', version), version).toEqual([])
})
