/**
 * Draws the pictures of the guide from small real decks, and writes the pages that show them, in English and Chinese: each
 * layout, figure and theme. Needs `npm run compile` and a browser. `npm run docs:pictures`.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../lib/export/browser.js'
import { layouts } from '../lib/model.js'
import { themes } from '../lib/theme/themes.js'
import { chinese, inChinese } from './chinese.js'

const root = resolve(import.meta.dirname, '..')
const pictures = join(import.meta.dirname, 'pictures')
const decks = {
  layouts: ['tests/golden', 'docs/decks/layouts'],
  figures: 'docs/decks/figures',
  looks: 'slides',
}

/** Pixels of a picture, and how good it is, 0 to 1. */
const width = 640
const quality = 0.82

/** Slides of the Changji deck that show a theme: cover, section, a number, a chart, a list. */
const shown = '1,3,8,9,19'

const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))
const browser = await launchBrowser()
const page = await browser.newPage()
try {
  const pages = { layouts: layoutsPage, figures: figuresPage, looks: looksPage, README: indexPage }
  // `npm run docs:pictures figures` draws those alone.
  const asked = process.argv.slice(2)
  if (asked.length === 0) await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  for (const [name, write] of Object.entries(pages)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const text = await write()
    await writeFile(join(import.meta.dirname, `${name}.md`), text)
    if (name in chinese) await writeFile(join(import.meta.dirname, 'zh', `${name}.md`), inChinese(name, text))
  }
} finally {
  await browser.close()
  await rm(scratch, { recursive: true })
}

/** A deck's slides as PNG, by their ids. */
async function draw(deck, ...options) {
  const out = join(scratch, `${deck}-${options.join('-')}`.replace(/\W+/g, '-'))
  const args = ['lib/cli.js', 'export', deck, '-f', 'png', '--scale', '1', '-o', out, ...options]
  execFileSync(process.execPath, [...args, '--allow-unsupported', '--allow-overflow'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const names = (await readdir(out)).toSorted()
  const entries = names.map(async (name) => [
    name.replace(/^\d+-|\.png$/g, ''),
    await readFile(join(out, name)),
  ])
  return new Map(await Promise.all(entries))
}

/** Writes a picture smaller, as WebP. */
async function write(name, png) {
  const source = `data:image/png;base64,${png.toString('base64')}`
  const small = await page.evaluate(
    async ([source, width, quality]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = (width * image.height) / image.width
      const context = canvas.getContext('2d')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality)
    },
    [source, width, quality],
  )
  await writeFile(join(pictures, `${name}.webp`), Buffer.from(small.slice(small.indexOf(',') + 1), 'base64'))
  return `![${name}](pictures/${name}.webp)`
}

/** The slides of a deck as they are written, in order. */
async function written(deck) {
  const text = await readFile(join(root, deck, 'deck.md'), 'utf8')
  return text.replace(/^---\n[^]*?\n---\n/, '').split(/\n-{3,4}\n/)
}

/** As code, behind more backticks than are in it. */
function fenced(markdown) {
  const fence = markdown.includes('```') ? '````' : '```'
  return `${fence}md\n${markdown.trim()}\n${fence}`
}

async function layoutsPage() {
  const drawn = new Map()
  const slides = []
  for (const deck of decks.layouts) {
    for (const [id, png] of await draw(deck)) drawn.set(id, png)
    slides.push(...(await written(deck)))
  }
  const parts = [
    '# Layouts\n\nA slide takes its layout by its content, or by name: `<!-- .slide: layout="NAME" -->`.',
  ]
  for (const layout of layouts) {
    const [first, ...others] = slides.filter((slide) => slide.includes(`layout="${layout}"`))
    // Another way to write one is shown where it is a picture's.
    const shown = [first, ...others.filter((slide) => slide.includes('data-background-image'))]
    const drawings = shown.flatMap((source = '', i) => {
      const id = /id="([^"]+)"/.exec(source)?.[1] ?? layout
      return drawn.has(id) ? [{ source, png: drawn.get(id), name: i === 0 ? layout : id }] : []
    })
    for (const { source, png, name } of drawings) {
      parts.push(
        `${name === layout ? `## ${layout}\n\n` : ''}${await write(`layout-${name}`, png)}\n\n${fenced(source)}`,
      )
    }
  }
  return `${parts.join('\n\n')}\n`
}

async function figuresPage() {
  const drawn = await draw(decks.figures)
  const parts = [
    '# Figures\n\nA figure is a table with a comment above it: any viewer of Markdown shows the data.',
  ]
  for (const source of await written(decks.figures)) {
    const name = /^## (\w+)/m.exec(source)?.[1]
    const png = drawn.get(name)
    if (!png) continue
    const table = source.replace(/^\s*## \w+\s*/, '')
    parts.push(`## ${name}\n\n${await write(`figure-${name}`, png)}\n\n${fenced(table)}`)
  }
  return `${parts.join('\n\n')}\n`
}

async function looksPage() {
  const parts = ['# Looks\n\n`theme: NAME` in the front matter of deck.md; a scheme may stand behind it.']
  for (const name of themes.keys()) {
    parts.push(`## ${name}`)
    for (const scheme of ['light', 'dark']) {
      const drawn = await draw(decks.looks, '--theme', `${name} ${scheme}`, '--range', shown)
      const links = []
      for (const [id, png] of drawn) links.push(await write(`${name}-${scheme}-${id}`, png))
      parts.push(`\`theme: ${name} ${scheme}\`\n\n${links.join('\n')}`)
    }
  }
  return `${parts.join('\n\n')}\n`
}

function indexPage() {
  return `# Guide in pictures

- [Looks](looks.md): the themes that travel with the program
- [Layouts](layouts.md): each layout, and how it is written
- [Figures](figures.md): each type of chart, and how it is written

\`npm run docs:pictures\` draws them again from \`tests/golden\`, \`docs/decks\` and \`slides\`.
`
}
