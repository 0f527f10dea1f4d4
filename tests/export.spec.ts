import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright/test'
import type { PdfDict, PdfObjects, PdfStream } from '../src/export/pdfFile/values.ts'
import { renderIcon } from '../src/theme/icon.ts'
import { shoots } from '../src/theme/themes.ts'
import {
  allText,
  ask,
  objectsOf,
  readPdf,
  readTags,
  run,
  sizeOf,
  squeeze,
  test,
  textOf,
  url,
} from './exported.ts'
import { expect, ready, serve } from './fixtures.ts'
import { OPS } from './openPrinted.ts'

const deck = await readFile('slides/deck.md', 'utf8')
const slideTexts = deck.split(/^---$/m).slice(2)
const headings = slideTexts.map((slide) => squeeze(/^#+ (.+)$/m.exec(slide)![1]!.replace(/<!--.*?-->/g, '')))
const slugs = slideTexts.map((slide) => /\bid="([^"]+)"/.exec(slide)![1]!)
/** The notes of each slide as they are said. */
const notes = slideTexts.map((slide) => squeeze(slide.split('Note:')[1]!.replace(/<!--.*?-->/g, '')))
const stepped = slugs.indexOf('output-growth') + 1
const pathSlide = slugs.indexOf('output-path') + 1

/** What the bookmarks of a PDF are called, in their order. */
async function bookmarksOf(pdf: Awaited<ReturnType<typeof readPdf>>): Promise<string[]> {
  const titlesIn = (items: Awaited<ReturnType<typeof pdf.getOutline>>): string[] =>
    items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)])
  return titlesIn(await pdf.getOutline())
}

/** The dictionaries of a PDF that say so of themselves. */
function dictsOf(pdf: PdfObjects, key: string, value: string): PdfDict[] {
  return [...pdf.objects.values()].filter(
    (object): object is PdfDict => object instanceof Map && object.get(key) === value,
  )
}

test.describe('export all', () => {
  test('says each file on a line, and how many beside the pipe', async ({
    exported: { folder, outcome },
  }) => {
    expect(outcome.err).toMatch(/^\d+ slides, \d+ files, [\d.]+ MB, in [\d.]+ s\n$/)
    expect(outcome.code).toBe(0)
    const files = (await readdir(folder)).sort()
    expect(
      outcome.out
        .trim()
        .split('\n')
        .map((line) => line.replace(/^.*\//, ''))
        .sort(),
    ).toEqual(files)
    const pictures = slugs.map((slug, i) => `${String(i + 1).padStart(2, '0')}-${slug}.png`)
    expect(files).toEqual(
      ['card.png', 'deck.html', 'deck.pdf', 'deck.pptx', 'handout.pdf', ...pictures].sort(),
    )
  })

  test('holds no word of the notes', async ({ exported: { folder } }) => {
    const html = await readFile(join(folder, 'deck.html'), 'utf8')
    const parts = unzipSync(await readFile(join(folder, 'deck.pptx')))
    expect(Object.keys(parts).filter((name) => name.includes('notesSlide'))).toEqual([])
    const texts = {
      html: squeeze(html.replace(/<[^>]+>/g, '')),
      pptx: squeeze(
        Object.values(parts)
          .map((part) => strFromU8(part))
          .join('')
          .replace(/<[^>]+>/g, ''),
      ),
      pdf: await allText(await readPdf(join(folder, 'deck.pdf'))),
      handout: await allText(await readPdf(join(folder, 'handout.pdf'))),
    }
    for (const [name, text] of Object.entries(texts)) {
      expect(text.length, name).toBeGreaterThan(1000)
      for (const note of notes) expect(text, name).not.toContain(note.slice(0, 12))
    }
  })
})

test.describe('the PDF', () => {
  test('has a page for each slide, and the sources behind them', async ({ exported: { folder } }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    for (const [i, heading] of headings.entries()) expect(await textOf(pdf, i + 1)).toContain(heading)
    expect(await textOf(pdf, headings.length + 1)).toContain('数字出处')
    expect((await stat(join(folder, 'deck.pdf'))).size).toBeLessThan(1_000_000)
  })

  test('draws its charts, labels as text, without any picture', async ({ exported: { folder } }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    const chart = await textOf(pdf, pathSlide)
    for (const label of ['1488', '超2000', '2600', '6300', '2025年目标']) expect(chart).toContain(label)
    for (let n = 1; n <= pdf.numPages; n++) {
      const { fnArray } = await (await pdf.getPage(n)).getOperatorList()
      expect(fnArray.some((op) => op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject)).toBe(
        false,
      )
    }
  })

  test('says its language, title, author, subject and keywords', async ({ exported: { folder } }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    const { info } = await pdf.getMetadata()
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(deck)![1]!
    expect(info).toMatchObject({
      Title: field('title'),
      Subject: field('description'),
      Keywords: field('keywords').replace(/[[\]]/g, ''),
      Author: expect.stringMatching(/./),
      Creator: 'article-deck',
      Language: 'zh-CN',
    })
  })

  test('has what is said behind its slides where that is asked for', async ({ scratch }) => {
    const { code } = await run(['export', 'slides', '-f', 'pdf', '--notes', '--range', '1-2', '-o', scratch])
    expect(code).toBe(0)
    const pdf = await readPdf(join(scratch, 'deck.pdf'))
    for (const [i, note] of notes.slice(0, 2).entries()) {
      expect(await textOf(pdf, 2 * i + 1)).not.toContain(note)
      expect(await textOf(pdf, 2 * i + 2)).toContain(note)
    }
  })

  test('keeps the rules of PDF/UA-1 that a script can check', async ({ exported: { folder } }) => {
    const pdf = await objectsOf(join(folder, 'deck.pdf'))
    const xmp = pdf.valueOf(pdf.catalog.get('/Metadata')) as PdfStream
    expect(Buffer.from(xmp.data).toString()).toMatch(/昌吉工业的下一程.*<pdfuaid:part>1<\/pdfuaid:part>/s)
    expect(pdf.dictIn(pdf.catalog, '/MarkInfo')?.get('/Marked')).toBe('true')
    expect(pdf.dictIn(pdf.catalog, '/ViewerPreferences')?.get('/DisplayDocTitle')).toBe('true')
    for (const { page } of pdf.pages) {
      const annotations = pdf.listIn(page, '/Annots')
      if (annotations.length > 0) expect(page.get('/Tabs')).toBe('/S')
      for (const annotation of annotations) {
        const link = pdf.valueOf(annotation) as PdfDict
        expect(link.has('/Contents') && link.has('/StructParent')).toBe(true)
      }
    }
    const figures = dictsOf(pdf, '/S', '/Figure')
    expect(figures.length).toBeGreaterThan(5)
    for (const figure of figures) {
      expect(figure.has('/Alt')).toBe(true)
      expect(pdf.dictIn(figure, '/P')?.get('/S')).not.toBe('/Figure')
    }
  })

  test('has no longer name than a PDF may have, and every link leads somewhere', async ({ scratch }) => {
    const title = '这是一页的标题它比一个文件里的名字所能容纳的字节还要长出许多'
    const deck = `---\ntitle: 长\nlang: zh-CN\n---\n\n# 长\n\n[去](#long)\n\n---\n\n<!-- .slide: id="${title}" -->\n\n## ${title}\n\n一句话\n`
    await writeFile(join(scratch, 'deck.md'), deck.replace('#long', `#${title}`))
    await writeFile(join(scratch, 'article.md'), '# 长\n\n一句话。\n')
    const { err } = await run(['export', scratch, '--format', 'pdf', '-o', join(scratch, 'out')])
    const [name] = await readdir(join(scratch, 'out')).catch(() => [err])
    const pdf = await objectsOf(join(scratch, 'out', name!))
    const places = pdf.dictIn(pdf.catalog, '/Dests')!
    expect([...places.keys()].filter((place) => place.length > 128)).toEqual([])
    const annotations = pdf.pages.flatMap(({ page }) => pdf.listIn(page, '/Annots'))
    const leads = annotations.map((one) => (pdf.valueOf(one) as PdfDict).get('/Dest'))
    expect(leads.length).toBeGreaterThan(0)
    for (const lead of leads) expect(places.has(String(lead))).toBe(true)
  })

  test('embeds every font, cut to what is used', async ({ exported: { folder } }) => {
    const pdf = await objectsOf(join(folder, 'deck.pdf'))
    const descriptors = dictsOf(pdf, '/Type', '/FontDescriptor')
    expect(descriptors.length).toBeGreaterThan(2)
    for (const descriptor of descriptors) {
      expect(descriptor.get('/FontName')).toMatch(/^\/[A-Z]{6}\+/)
      expect(['/FontFile2', '/FontFile3'].some((name) => descriptor.has(name))).toBe(true)
    }
  })

  test('is tagged: headings, lists, figures with their numbers', async ({ exported: { folder } }) => {
    const tags = await readTags(join(folder, 'deck.pdf'))
    const roles = new Set(tags.map(({ role }) => role))
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link', 'Figure']) expect(roles).toContain(role)
    const figures = tags.filter(({ role, alt }) => role === 'Figure' && alt)
    expect(figures.map(({ alt }) => alt).join()).toContain('2600')
    for (const role of roles) expect(['Strong', 'Em', 'Aside']).not.toContain(role)
    const pdf = await objectsOf(join(folder, 'deck.pdf'))
    expect(pdf.dictIn(pdf.catalog, '/MarkInfo')?.get('/Marked')).toBe('true')
    for (const { page } of pdf.pages) expect(page.has('/StructParents')).toBe(true)
  })

  test('has a bookmark for each section and slide', async ({ exported: { folder } }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    const titles = (await bookmarksOf(pdf)).map(squeeze)
    for (const heading of headings) expect(titles).toContain(heading)
    expect((await pdf.getOutline())[0]!.items.length).toBeGreaterThan(4)
  })

  test('calls a slide whole in its bookmark, also where lines end or its claim says it again', async ({
    scratch,
  }) => {
    const long = 'The harbour of Ashby has been at work on a second basin for as long as most of us remember'
    const said =
      '<!-- .slide: layout="statement" -->\n\n## The basin is open\n\nThe basin is open to **all** ships'
    await writeFile(join(scratch, 'deck.md'), `# Ashby\n\n---\n\n## ${long}\n\n- Open\n\n---\n\n${said}\n`)
    await writeFile(join(scratch, 'article.md'), '# Ashby\n\nThe basin is open to all ships.\n')
    await run(['export', scratch, '--format', 'pdf', '-o', join(scratch, 'out')])
    const [name] = await readdir(join(scratch, 'out'))
    const titles = await bookmarksOf(await readPdf(join(scratch, 'out', name!)))
    expect(titles).toEqual(['Ashby', long, 'The basin is open'])
  })

  test('links to what is inside it, or to the published deck, never to the machine', async ({
    exported: { folder },
  }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    let inside = 0
    for (let n = 1; n <= pdf.numPages; n++) {
      const annotations = await (await pdf.getPage(n)).getAnnotations()
      for (const { subtype, url: address, dest } of annotations) {
        expect(subtype).toBe('Link')
        if (address) expect(address).toContain(url)
        else {
          inside += 1
          expect(await pdf.getDestination(dest as string), dest as string).toBeTruthy()
        }
      }
    }
    expect(inside).toBeGreaterThan(30)
    const agenda = await (await pdf.getPage(2)).getAnnotations()
    const [target] = (await pdf.getDestination(agenda[0]!.dest as string))!
    expect(await pdf.getPageIndex(target)).toBe(slugs.indexOf('confidence'))
  })

  test('is read by poppler too', async ({ exported: { folder } }) => {
    const path = join(folder, 'deck.pdf')
    const info = ask('pdfinfo', path)
    test.skip(info === null, 'poppler is not installed')
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Page size:\s+960 x 540 pts/)
    expect(ask('pdfimages', '-list', path)!.trim().split('\n')).toHaveLength(2)
    const fonts = ask('pdffonts', path)!.trim().split('\n').slice(2)
    for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/)
    const text = ask('pdftotext', path, '-')!
    const places = headings.map((heading) => squeeze(text).indexOf(heading))
    expect(places).not.toContain(-1)
    expect(text).toContain('他认为，企业家能创新')
  })

  test('gives each step a page, its chart as far as it has come', async ({ scratch }) => {
    await run(['export', 'slides', '--format', 'pdf', '--steps', '--range', String(stepped), '-o', scratch])
    const pdf = await readPdf(join(scratch, 'deck.pdf'))
    const pages = await Promise.all([1, 2, 3].map((page) => textOf(pdf, page)))
    for (const page of pages) expect(page).toContain(headings[stepped - 1])
    const showing = (label: string) => pages.map((page) => page.includes(label))
    expect(showing('1488')).toEqual([true, true, true])
    expect(showing('+1112')).toEqual([false, true, true])
    expect(showing('2600')).toEqual([false, false, true])
    const titles = JSON.stringify(await pdf.getOutline()).split(headings[stepped - 1]!)
    expect(titles.length - 1).toBeLessThanOrEqual(2)
  })

  test('holds a range alone, on sheets of paper', async ({ scratch }) => {
    const range = ['--range', '2,4-5', '--paper', 'A4', '--theme', 'dark', '--scale', '1']
    await run(['export', 'slides', '--format', 'pdf,png', ...range, '-o', scratch])
    const pdf = await readPdf(join(scratch, 'deck.pdf'))
    for (const [i, slide] of [2, 4, 5].entries()) {
      const text = await textOf(pdf, i + 1)
      expect(text).toContain(headings[slide - 1])
      expect(text).toMatch(new RegExp(`${slide}$`))
      const { width, height } = (await pdf.getPage(i + 1)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual([843, 596])
    }
    expect(await textOf(pdf, 4)).toContain('数字出处')
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([])
    expect(sizeOf(await readFile(join(scratch, '02-agenda.png')))).toEqual([1280, 720])
  })
})

test.describe('the PPTX', () => {
  /** The words of each paragraph of each slide, as they are written in the file; a tab parts them. */
  async function paragraphsOf(path: string): Promise<string[][]> {
    const parts = unzipSync(await readFile(path))
    return slugs.map((_, i) => {
      const slide = strFromU8(parts[`ppt/slides/slide${i + 1}.xml`]!)
      const texts = [...slide.matchAll(/<a:p>(.*?)<\/a:p>/gs)].flatMap(([, paragraph]) =>
        [...paragraph!.matchAll(/<a:t>(.*?)<\/a:t>/gs)]
          .map(([, text]) => text!)
          .join('')
          .split('\t'),
      )
      return texts.map(squeeze).filter(Boolean)
    })
  }

  test('says on each slide what the page says', async ({ exported: { folder } }) => {
    const pdf = await readPdf(join(folder, 'deck.pdf'))
    for (const [i, paragraphs] of (await paragraphsOf(join(folder, 'deck.pptx'))).entries()) {
      expect(paragraphs[0]).toBe(headings[i])
      const page = await textOf(pdf, i + 1)
      // The page writes a list's name and what is said of it beside each other, in an order of its own.
      const missing = paragraphs
        .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((word) => !page.includes(word))
      expect(missing, slugs[i]).toEqual([])
    }
  })

  test('is drawn by LibreOffice, every word of every slide', async ({ exported: { folder }, scratch }) => {
    test.setTimeout(120_000)
    const path = join(folder, 'deck.pptx')
    const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`
    const said = ask('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, path)
    test.skip(said === null, 'LibreOffice is not installed')
    const pdf = await readPdf(join(scratch, 'deck.pdf'))
    // The sources of the numbers follow.
    expect(pdf.numPages).toBeGreaterThan(slugs.length)
    for (const [i, paragraphs] of (await paragraphsOf(path)).entries()) {
      const page = await textOf(pdf, i + 1)
      expect(
        paragraphs.map((text) => text.replaceAll('\u2060', '')).filter((text) => !page.includes(text)),
        slugs[i],
      ).toEqual([])
    }
  })
})

test.describe('the handout', () => {
  test('holds every slide with its sentences, and every note to its end', async ({ scratch }) => {
    await run(['export', 'slides', '--format', 'handout', '--notes', '--url', url, '-o', scratch])
    const pdf = await readPdf(join(scratch, 'handout.pdf'))
    const text = await allText(pdf)
    for (const heading of headings) expect(text).toContain(heading)
    // A note may go on behind the foot of a page.
    const foots = new RegExp(`${headings[0]}\\d+/${pdf.numPages}`, 'g')
    const whole = text.replace(foots, '')
    for (const note of notes) expect(whole).toContain(note)
    expect(whole).toContain('2021年，昌吉州工业总产值突破2000亿元，居全疆第二')
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    const annotations = await (await pdf.getPage(1)).getAnnotations()
    expect(annotations.map((each) => each.url as string)).toContain(url)
    expect((await readTags(join(scratch, 'handout.pdf'))).map(({ alt }) => alt)).toContain(url)
    expect(await textOf(pdf, 2)).toContain(`2/${pdf.numPages}`)
  })
})

test.describe('the one HTML file', () => {
  test('presents from a disk without a network', async ({ exported: { folder }, context, page }) => {
    const path = join(folder, 'deck.html')
    const address = pathToFileURL(path).href
    expect((await stat(path)).size).toBeLessThan(1_500_000)
    await context.setOffline(true)
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    await page.goto(`${address}#output-growth/2`)
    await ready(page)
    await expect(page.locator('#output-growth')).toHaveClass(/present/)
    await expect(page.locator('#output-growth .fragment.visible')).toHaveCount(2)
    await expect.poll(() => inkOf(page, '#output-growth canvas')).toBeGreaterThan(0.05)

    const opened = page.waitForEvent('popup')
    await page.keyboard.press('s')
    const speaker = await opened
    await ready(speaker)
    await expect(speaker.locator('.copy.now')).toHaveAttribute('data-slide', 'output-growth')
    await speaker.close()

    await page.keyboard.press('i')
    await page.locator('dialog.sources a').first().click()
    await expect(page.locator('mark:target')).toBeVisible()
    await expect(page.locator('.reveal')).toBeHidden()
    expect(asked.filter((one) => !one.startsWith(address) && !one.startsWith('data:'))).toEqual([])
  })

  test('is read without scripts, the article behind the slides', async ({
    exported: { folder },
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, 'deck.html')).href)
    await expect(page.locator('#closing .heading')).toBeVisible()
    await expect(page.locator('.deck-article h1')).toBeVisible()
    await context.close()
  })

  test('lets nothing run but its own script', async ({ exported: { folder } }) => {
    const page = await readFile(join(folder, 'deck.html'), 'utf8')
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!.replaceAll('&#39;', "'")
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).not.toContain('unsafe')
    expect(page.match(/<script(?! type="application\/json" data-deck="\w+">)/g)).toHaveLength(2)
    // The address of the published deck is told, and not loaded.
    const markup = page.replace(/<(script|style)[^]*?<\/\1>|<link rel="canonical"[^>]*>/g, '')
    expect(markup.match(/(?:src|href)="(?!data:|#|\?)[^"]+"/g)).toBeNull()
  })

  test('holds the pictures, whatever their names', async ({ scratch, page }) => {
    await cp('slides/article.md', join(scratch, 'deck/article.md'))
    const names = ['一 图.svg', 'R&D.svg', "it's.svg", 'a$&.svg', "a$'.svg", '100%.svg', '😀.svg', '${x}.svg']
    for (const name of names) await writeFile(join(scratch, 'deck', name), renderIcon(shoots))
    // On the page, a chart that is far from the first slide waits until it is near.
    const chart =
      '# 二\n\n<!-- .chart: type="bar" unit="亿元" -->\n| 年 | 工业总产值 |\n| - | - |\n| 2021年 | >2000 |\n| 2022年 | 2600 |\n'
    const slides = [...names.map((name) => `# 一\n\n![图](<${name}>)\n`), chart]
    await writeFile(join(scratch, 'deck/deck.md'), slides.join('\n---\n\n'))
    const { err } = await run(['export', join(scratch, 'deck'), '--format', 'html,pptx', '-o', scratch])
    expect(err).toMatch(/^\d+ slides, 2 files, .*\n$/)
    await page.goto(pathToFileURL(join(scratch, 'deck.html')).href + '?view=read')
    await ready(page)
    const widths = await page
      .locator('img')
      .evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth))
    expect(widths).toHaveLength(names.length)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  })

  test('shows what its article says as words, a chart’s name and a template’s marks included', async ({
    scratch,
    page,
  }) => {
    const spell = '${globalThis.spell=1}'
    await mkdir(join(scratch, 'deck'))
    await writeFile(join(scratch, 'deck/article.md'), `# 报告\n\n2022年，全州产值2600亿元。${spell}\n`)
    await writeFile(
      join(scratch, 'deck/deck.md'),
      '# 甲\n\n---\n\n## 总量\n\n<!-- .chart: type="bar" unit="亿元" title="</main></body>" -->\n| 年 | 产值 |\n| - | - |\n| 2022年 | 2600 |\n',
    )
    await run(['export', join(scratch, 'deck'), '--format', 'html,pdf', '-o', scratch])
    await page.goto(pathToFileURL(join(scratch, 'deck.html')).href)
    await ready(page)
    expect(await page.evaluate('globalThis.spell')).toBeUndefined()
    await expect(page.locator('.deck-article')).toHaveCount(1)
    expect(await page.locator('.deck-article').textContent()).toContain(spell)
    expect((await readPdf(join(scratch, 'deck.pdf'))).numPages).toBeGreaterThan(1)
  })

  test('brings the notes where it is asked to', async ({ scratch }) => {
    await run(['export', 'slides', '--format', 'html', '--notes', '-o', scratch])
    const page = await readFile(join(scratch, 'deck.html'), 'utf8')
    expect(squeeze(page.replace(/\\u003c[^>]+>/g, ''))).toContain(notes[0]!.slice(0, 12))
  })
})

test.describe('pictures', () => {
  test('are whole slides at the scale that is asked for', async ({ exported: { folder }, page }) => {
    for (const [i, slug] of slugs.entries()) {
      const png = await readFile(join(folder, `${String(i + 1).padStart(2, '0')}-${slug}.png`))
      expect(sizeOf(png)).toEqual([2560, 1440])
      expect(await coloursOf(page, png), slug).toBeGreaterThan(10)
    }
  })

  test('come for each step, at another scale', async ({ scratch, page }) => {
    const options = ['--range', String(stepped), '--steps', '--scale', '1']
    await run(['export', 'slides', '--format', 'png', ...options, '-o', scratch])
    const files = (await readdir(scratch)).sort()
    expect(files).toEqual(
      [0, 1, 2].map((step) => `${String(stepped).padStart(2, '0')}-output-growth-${step}.png`),
    )
    const inks = []
    for (const file of files) {
      const png = await readFile(join(scratch, file))
      expect(sizeOf(png)).toEqual([1280, 720])
      inks.push(await inkOfPicture(page, png))
    }
    expect(inks).toEqual(inks.toSorted((a, b) => a - b))
    expect(new Set(inks).size).toBe(3)
  })

  test('show what was drawn while presenting, over its slide alone', async ({ scratch, page, deck }) => {
    await deck.open()
    await page.keyboard.press('End')
    await page.keyboard.press('d')
    await expect(page.locator('.draw-tools')).toBeVisible()
    await page.mouse.move(300, 300)
    await page.mouse.down()
    await page.mouse.move(900, 500, { steps: 4 })
    await page.mouse.up()
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByText('存为 PNG').click()])
    const drawings = join(scratch, 'drawings')
    await saved.saveAs(join(drawings, saved.suggestedFilename()))
    const last = slugs.length
    const range = ['--format', 'png', '--range', `${last - 1}-${last}`, '--scale', '1']
    await run(['export', 'slides', ...range, '-o', join(scratch, 'plain')])
    await run(['export', 'slides', ...range, '--drawings', drawings, '-o', join(scratch, 'drawn')])
    const [before, drawn] = [last - 1, last].map(
      (number) => `${String(number).padStart(2, '0')}-${slugs[number - 1]}.png`,
    )
    const [plain, over] = await Promise.all(
      ['plain', 'drawn'].map(async (folder) => ({
        before: await inkOfPicture(page, await readFile(join(scratch, folder, before!))),
        drawn: await inkOfPicture(page, await readFile(join(scratch, folder, drawn!))),
      })),
    )
    expect(over!.before).toBe(plain!.before)
    expect(over!.drawn).toBeGreaterThan(plain!.drawn)
  })

  test('the card has the size that links show', async ({ exported: { folder }, page }) => {
    const png = await readFile(join(folder, 'card.png'))
    expect(sizeOf(png)).toEqual([1200, 630])
    expect(await coloursOf(page, png)).toBeGreaterThan(10)
  })
})

test.describe('build', () => {
  test('puts files beside the page, and the page offers them', async ({ scratch, page }) => {
    const out = join(scratch, 'dist')
    const { code, err } = await run(['build', 'slides', '-o', out, '--with', 'pdf,pptx,html', '--url', url])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect((await readdir(join(out, 'files'))).sort()).toEqual(['deck.html', 'deck.pdf', 'deck.pptx'])
    expect(await readdir(scratch)).toEqual(['dist'])
    const single = await readFile(join(out, 'files/deck.html'), 'utf8')
    expect(squeeze(single)).not.toContain(notes[0]!.slice(0, 12))
    expect(sizeOf(await readFile(join(out, 'card.png')))).toEqual([1200, 630])
    const site = await readFile(join(out, 'index.html'), 'utf8')
    expect(site).toContain(`<meta property="og:image" content="${url}card.png" />`)
    expect(site).toContain(`<meta name="twitter:image" content="${url}card.png" />`)

    const { server, address } = await serve(out)
    await page.goto(address)
    await ready(page)
    await page.keyboard.press('?')
    const links = page.locator('dialog .files a')
    await expect(links).toHaveText(['deck.pdf', 'deck.pptx', 'deck.html'])
    const loading = page.waitForEvent('download')
    await links.first().click()
    expect((await loading).suggestedFilename()).toMatch(/deck\.pdf$/)
    server.close()
    await page.goto(pathToFileURL(join(out, 'files/deck.html')).href)
    expect(await page.locator('html').getAttribute('data-files')).toBeNull()
  })

  test('makes no card, and promises none, where the address is not known', async ({ scratch }) => {
    await run(['build', 'slides', '-o', join(scratch, 'dist')])
    expect(await readdir(join(scratch, 'dist'))).not.toContain('card.png')
    expect(await readFile(join(scratch, 'dist/index.html'), 'utf8')).not.toMatch(/og:image|twitter:image/)
  })
})

/** What may go wrong, and what is said of it; nothing is left behind. */
const faults: Record<string, { args: string[]; code: number; says: RegExp; env?: Record<string, string> }> = {
  'a range beyond the deck': { args: ['--range', '4-99'], code: 1, says: /no slide 99.*1 to 24/ },
  'no range at all': { args: ['--range', 'four'], code: 1, says: /1,4-6/ },
  'an unknown paper': { args: ['--paper', 'A5'], code: 2, says: /A4/ },
  'a scale out of bounds': { args: ['--scale', '9'], code: 2, says: /a number from 1 to 3/ },
  'an address that is none': { args: ['--url', 'here'], code: 2, says: /https:/ },
  'no browser': {
    args: [],
    code: 1,
    says: /^no Chrome, Chromium or Edge is installed: install one.*\n$/,
    // No browser is installed where none of its files exists.
    env: {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(
        "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const real = fs.existsSync; fs.existsSync = (path) => !/chrom|edge/i.test(path) && real(path); syncBuiltinESMExports()",
      )}`,
    },
  },
}

test.describe('what goes wrong is said in one message', () => {
  for (const [name, { args, code, says, env }] of Object.entries(faults)) {
    test(name, async ({ scratch }) => {
      const out = join(scratch, 'out')
      const outcome = await run(['export', 'slides', '--format', 'pdf,png', ...args, '-o', out], env)
      expect(outcome.err).toMatch(says)
      expect(outcome.err).not.toMatch(/\n\s+at /)
      expect(outcome.code).toBe(code)
      expect(await readdir(scratch)).toEqual([])
    })
  }

  test('a format that is not there', async () => {
    const { code, err } = await run(['export', 'slides', '--format', 'pdg'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('did you mean pdf') })
  })

  test('a folder that is no deck', async ({ scratch }) => {
    const { code, err } = await run(['export', scratch, '--format', 'pdf', '-o', join(scratch, 'out')])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('deck.md is missing') })
    expect(await readdir(scratch)).toEqual([])
  })

  test('a place that cannot be written', async ({ scratch }) => {
    await writeFile(join(scratch, 'file'), '')
    const { code, err } = await run(['export', 'slides', '--format', 'html', '-o', join(scratch, 'file/out')])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^cannot write .*file/) })
    expect(await readdir(scratch)).toEqual(['file'])
  })

  test('a file that is no picture, which costs nothing but its place', async ({ scratch }) => {
    const { code, err, files } = await exportBroken(scratch, Buffer.from('no picture'))
    expect(err).toMatch(/deck\.md:8:1 warning: `broken\.png` is no picture inside/)
    expect({ code, files }).toEqual({ code: 0, files: ['deck.pdf'] })
  })

  test('a picture that no browser draws, which costs nothing but its place', async ({ scratch }) => {
    // A head of 3 × 2 pixels, and nothing behind it.
    const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000003000000020802000000', 'hex')
    const { code, err, files } = await exportBroken(scratch, Buffer.concat([head, Buffer.alloc(40)]))
    expect(err).toMatch(/slide two: the picture “画” cannot be shown; its words stand in its place/)
    expect({ code, files }).toEqual({ code: 0, files: ['deck.pdf'] })
  })
})

/** How much of a canvas is drawn on, from 0 to 1. */
function inkOf(page: Page, canvas: string): Promise<number> {
  return page.locator(canvas).evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!
    context.drawImage(element as HTMLCanvasElement, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    return data.filter((value, i) => i % 4 === 3 && value > 0).length / (width * height)
  })
}

/** How many distinct colours a picture has, among one pixel in ten each way. */
async function coloursOf(page: Page, png: Buffer): Promise<number> {
  return new Set(await pixelsOf(page, png, 10)).size
}

/** How much of a picture differs from its ground, from 0 to 1. */
async function inkOfPicture(page: Page, png: Buffer): Promise<number> {
  const pixels = await pixelsOf(page, png, 2)
  return pixels.filter((colour) => colour !== pixels[0]).length / pixels.length
}

async function pixelsOf(page: Page, png: Buffer, every: number): Promise<number[]> {
  return page.evaluate(
    async ([source, every]) => {
      const picture = new Image()
      picture.src = source
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(picture.width / every)
      canvas.height = Math.round(picture.height / every)
      const context = canvas.getContext('2d')!
      context.imageSmoothingEnabled = false
      context.drawImage(picture, 0, 0, canvas.width, canvas.height)
      return [...new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer)]
    },
    [`data:image/png;base64,${png.toString('base64')}`, every] as const,
  )
}

/** Exports a deck with a picture of these bytes on its second slide. */
async function exportBroken(scratch: string, picture: Buffer) {
  const [deck, out] = [join(scratch, 'deck'), join(scratch, 'out')]
  await cp('slides', deck, { recursive: true })
  await writeFile(join(deck, 'broken.png'), picture)
  await writeFile(
    join(deck, 'deck.md'),
    '# 一\n\n---\n\n<!-- .slide: id="two" -->\n## 二\n\n![画](broken.png)\n',
  )
  await mkdir(out)
  const outcome = await run(['export', deck, '--format', 'pdf', '-o', out])
  return { ...outcome, files: await readdir(out) }
}
