import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { cutFonts, missingCharacters, charactersUsed, type CutFonts } from '../fonts/index.ts'
import type { Problem } from '../model.ts'
import { words } from '../words.ts'
import type { ComposedDeck } from './compose.ts'

/** The deck's fonts as files of the page. */
export interface DeckFonts {
  /** By address: fonts, and the style sheet of the later ones. */
  files: Map<string, Uint8Array | string>
  /** Rules for the first slide, whose addresses are relative to the page. */
  firstCss: string
  preload: string[]
  later: string
}

/** Cuts the deck's fonts to all that its pages show: slides, notes, article, charts and the interface. */
export async function deckFonts(
  { traced, rendered }: ComposedDeck,
  { packageRoot, format }: { packageRoot: string; format: 'woff2' | 'ttf' },
): Promise<{ fonts: DeckFonts; problems: Problem[] }> {
  const { lang } = rendered.meta
  // The dot stands between the facts of a source.
  const said = JSON.stringify([words[lang], rendered.sources, rendered.meta.title, '·'])
  // A chart labels its marks in both weights.
  const charts = JSON.stringify(rendered.charts)
  const pages = [rendered.slides, ...Object.values(rendered.notes), rendered.article].join('\n')
  const firstSlide = rendered.slides.slice(0, rendered.slides.indexOf('</section>'))
  const cut = await cutFonts(
    {
      lang,
      first: charactersUsed(firstSlide),
      all: charactersUsed(pages, { regular: said + charts, bold: said + charts }),
    },
    { cacheDir: join(packageRoot, 'node_modules/.cache/article-deck/fonts'), format },
  )
  const problems = missingCharacters(cut.missing, [traced.deck, traced.article])
  return { fonts: asFiles(cut), problems }
}

function asFiles({ files, css }: CutFonts): DeckFonts {
  const later = `fonts/later-${createHash('sha256').update(css.rest).digest('hex').slice(0, 8)}.css`
  return {
    files: new Map<string, Uint8Array | string>([
      ...files.map(({ name, data }): [string, Uint8Array] => [`fonts/${name}`, data]),
      [later, css.rest],
    ]),
    firstCss: css.first.replaceAll('url(', 'url(fonts/'),
    preload: files.filter(({ part }) => part === 'first').map(({ name }) => `fonts/${name}`),
    later,
  }
}

/** Rules whose fonts stand in them as data, for a page that waits for no file. */
export function embedFonts(css: string, { files }: DeckFonts): string {
  return css.replace(
    /url\((fonts\/[^)]+)\)/g,
    (_, address: string) =>
      `url(data:font/woff2;base64,${Buffer.from(files.get(address)!).toString('base64')})`,
  )
}
