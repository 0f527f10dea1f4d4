import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { cacheFolder } from '../cacheFolder.ts'
import { launchBrowser, patience } from '../export/browser.ts'
import { cutFont } from '../fonts/index.ts'
import type { Diagram } from '../model.ts'
import type { Faces, Theme } from '../theme/theme.ts'
import { lookOf, themeVariables, type DiagramLook } from './looks.ts'
import { toDiagram } from './toDiagram.ts'

/** A diagram, or in one line what Mermaid has against its text. */
export type Drawn = Diagram | { objection: string }

/** Changes with what is drawn from the same text. */
const version = 1

/**
 * Draws diagrams, each once: what has been drawn before with the same program is kept.
 *
 * @param sources their texts
 * @param theme whose colours and faces they take
 * @param program Mermaid's script; it runs in a page of its own that reaches no network
 * @throws CommandError where the browser does not start
 */
export async function drawDiagrams(
  sources: Iterable<string>,
  program: string,
  theme: Theme,
): Promise<Map<string, Drawn>> {
  const { colours, faces } = theme
  const looks = [lookOf(colours.light.page), lookOf(colours.dark.page)]
  const made = createHash('sha256')
    .update(`${version}\0${JSON.stringify([looks, faces], sizeOfBytes)}\0${program}`)
    .digest('hex')
  const keyOf = (source: string) =>
    createHash('sha256').update(`${made}\0${source}`).digest('hex').slice(0, 16)
  const folder = join(cacheFolder(), 'diagrams')
  const drawn = new Map<string, Drawn>()
  const open: string[] = []
  for (const source of new Set(sources)) {
    const kept = await readKept(join(folder, `${keyOf(source)}.json`))
    if (kept) drawn.set(source, kept)
    else open.push(source)
  }
  if (open.length === 0) return drawn
  const browser = await launchBrowser()
  try {
    const page = await openDrawingPage(await browser.newPage({ viewport: { width: 800, height: 600 } }), {
      text: open.join('\n'),
      program,
      faces,
    })
    for (const source of open) {
      const one = await drawOne(page, `diagram-${keyOf(source)}`, source, looks)
      drawn.set(source, one)
      if (!('objection' in one)) await keep(folder, `${keyOf(source)}.json`, one)
    }
  } finally {
    await browser.close()
  }
  return drawn
}

/** Fonts that are there as bytes are told apart by their sizes. */
function sizeOfBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.length : value
}

async function readKept(path: string): Promise<Drawn | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Drawn
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Where nothing can be kept, it is drawn again. */
async function keep(folder: string, name: string, drawn: Drawn): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(drawn))
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(String((error as NodeJS.ErrnoException).code)))
      throw error
  }
}

/** A page with the deck's fonts, by which words are measured, and Mermaid; it asks nothing of any network. */
async function openDrawingPage(
  page: Page,
  { text, program, faces }: { text: string; program: string; faces: Faces },
): Promise<Page> {
  page.setDefaultTimeout(patience)
  await page.route('**/*', (route) => route.abort())
  const han = [...new Set(text)].filter((character) => character > '\u2e7f')
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  const fonts = [
    await cutFont(faces, 'latin', 400, ascii, 'ttf'),
    ...(han.length > 0 ? [await cutFont(faces, 'han', 400, han, 'ttf')] : []),
  ]
  const rules = fonts.map((font, i) => {
    const url = `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`
    const range = i === 0 ? 'U+20-7e' : 'U+2e80-1fffff'
    return `@font-face{font-family:Deck;src:url(${url});unicode-range:${range}}`
  })
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${rules.join('')}</style><body></body>`)
  await page.addScriptTag({ content: program })
  return page
}

async function drawOne(page: Page, id: string, source: string, looks: DiagramLook[]): Promise<Drawn> {
  const sides = looks.map((look) => ({
    startOnLoad: false,
    securityLevel: 'strict',
    // Words as SVG: HTML in a drawing would not pass the sanitiser.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    state: { htmlLabels: false },
    deterministicIds: true,
    deterministicIDSeed: id,
    suppressErrorRendering: true,
    theme: 'base',
    themeVariables: themeVariables(look),
    fontFamily: 'Deck, sans-serif',
  }))
  const work = page.locator(':root').evaluate(
    async (root, { id, source, sides }) => {
      const view = root.ownerDocument.defaultView as unknown as { mermaid: Mermaid }
      await Promise.all([...root.ownerDocument.fonts].map((face) => face.load()))
      const svgs: string[] = []
      try {
        for (const side of sides) {
          view.mermaid.initialize(side)
          svgs.push(String((await view.mermaid.render(id, source)).svg))
        }
        return { svgs }
      } catch (error) {
        return { objection: String((error as Error).message ?? error) }
      }
    },
    { id, source, sides },
  )
  const late = new Promise<{ objection: string }>((done) =>
    setTimeout(() => done({ objection: 'it takes too long' }), patience).unref(),
  )
  const drawn = await Promise.race([work, late])
  if ('objection' in drawn) return { objection: drawn.objection.split('\n')[0]!.slice(0, 120) }
  return toDiagram(id, drawn.svgs[0]!, drawn.svgs[1]!) ?? { objection: 'nothing of it is safe to show' }
}

/** What is asked of Mermaid (https://mermaid.js.org/config/usage.html). */
interface Mermaid {
  initialize: (settings: object) => void
  render: (id: string, source: string) => Promise<{ svg: string }>
}
