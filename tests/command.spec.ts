import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base } from 'playwright/test'

interface Outcome {
  code: number
  out: string
  err: string
}

/** Runs the program as its user does. */
function run(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile('node', [resolve('lib/cli.js'), ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'deck-'))
    await cp('slides', join(folder, 'deck'), { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

test.describe('build', () => {
  test('writes static files, and replaces them only when the new ones are whole', async ({ folder }) => {
    const out = join(folder, 'dist')
    expect((await run('build', join(folder, 'deck'), '-o', out)).code).toBe(0)
    const page = await readFile(join(out, 'index.html'), 'utf8')
    await writeFile(
      join(folder, 'deck/deck.md'),
      '# 一\n\n<!-- .chart: type="bar" -->\n| a | b |\n| - | - |\n| c | many |\n',
    )
    const { code, err } = await run('build', join(folder, 'deck'), '-o', out)
    expect(code).toBe(1)
    expect(err).toMatch(/deck\.md:6:\d+ error: .*many/)
    expect(err).not.toContain('    at ')
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(page)
    expect((await readdir(folder)).sort()).toEqual(['deck', 'dist'])
  })

  test('leaves a folder alone that holds anything else', async ({ folder }) => {
    await mkdir(join(folder, 'mine'))
    await writeFile(join(folder, 'mine/letter.txt'), 'dear')
    const { code, err } = await run('build', join(folder, 'deck'), '-o', join(folder, 'mine'))
    expect(code).toBe(2)
    expect(err).toContain('--force')
    expect(await readdir(join(folder, 'mine'))).toEqual(['letter.txt'])
  })

  test('draws diagrams by the Mermaid that is installed beside the deck, and lets it run nothing on the page', async ({
    folder,
  }) => {
    const library = join(folder, 'node_modules/mermaid')
    await mkdir(join(library, 'dist'), { recursive: true })
    await writeFile(join(library, 'package.json'), '{"name":"mermaid","version":"1.0.0"}')
    await writeFile(
      join(library, 'dist/mermaid.min.js'),
      `let ink
      globalThis.mermaid = {
        initialize: ({ themeVariables }) => { ink = themeVariables.textColor },
        render: async (id, text) => {
          if (text.includes('broken')) throw new Error('Parse error on line 2')
          return { svg: '<svg id="' + id + '" viewBox="0 0 80 40"><style>#' + id + ' text{fill:' + ink + '}</style>' +
            '<text y="20" onclick="alert(1)">drawn</text><script>alert(2)</script></svg>' }
        },
      }`,
    )
    const fence = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\`\n`
    await writeFile(
      join(folder, 'talk.md'),
      `# A\n\n---\n\n## B\n\n${fence('graph TD')}\n---\n\n## C\n\n${fence('broken')}`,
    )
    const { code, err } = await run('build', join(folder, 'talk.md'), '-o', join(folder, 'dist'))
    expect(code).toBe(0)
    expect(err).toMatch(
      /talk\.md:15:1 warning: a Mermaid diagram is shown as its code: Parse error on line 2/,
    )
    const page = await readFile(join(folder, 'dist/index.html'), 'utf8')
    expect(page).toMatch(/<figure class="diagram" [^>]*role="img" aria-label="drawn"><svg [^>]*width="80"/)
    expect(page).toMatch(/ text\{fill:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)\}/)
    expect(page).not.toContain('alert(')
  })

  test('brings the notes only where it is asked to', async ({ folder }) => {
    const out = join(folder, 'dist')
    const deck = await readFile(join(folder, 'deck/deck.md'), 'utf8')
    const sentence = /^Note:\n(.{8})/m.exec(deck)![1]!
    const holds = async () => {
      const files = await readdir(out, { recursive: true, withFileTypes: true })
      const texts = files.filter((file) => /\.(?:js|html)$/.test(file.name))
      const all = await Promise.all(texts.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
      return all.some((text) => text.replace(/\\+u003cwbr>/g, '').includes(sentence))
    }
    await run('build', join(folder, 'deck'), '-o', out)
    expect(await holds()).toBe(false)
    await run('build', join(folder, 'deck'), '-o', out, '--notes')
    expect(await holds()).toBe(true)
  })
})

/** What an author may get wrong, and what the message must say of it. */
const faults: Record<string, { file?: string; text: string; says: RegExp }> = {
  'broken front matter': { text: '---\ntitle: [a\n---\n\n# A\n', says: /deck\.md:2:\d+ error/ },
  'text where a number should be': {
    text: '# A\n\n<!-- .chart: type="bar" -->\n| a | b |\n| - | - |\n| c | many |\n',
    says: /deck\.md:6:7 error: .*many/,
  },
  'a ragged row': {
    text: '# A\n\n<!-- .chart: type="bar" -->\n| a | b |\n| - | - |\n| c |\n',
    says: /deck\.md:6:\d+ error/,
  },
  'an empty deck': { text: '', says: /deck\.md:1:1 error/ },
}

/** What a deck is built with all the same, and what is said of it. */
const doubts: Record<string, { text: string; says: RegExp }> = {
  'a missing picture': { text: '# A\n\n![a](none.png)\n', says: /deck\.md:3:1 warning: .*none\.png/ },
  'two slides with one id': {
    text: '<!-- .slide: id="a" -->\n# A\n\n---\n\n<!-- .slide: id="a" -->\n# B\n',
    says: /deck\.md:6:18 warning: two slides have the id `a`: the first is in line 1 \[duplicate-id\]/,
  },
  'a character that no font has': {
    text: '# A 김\n',
    says: /deck\.md:1:5 warning: .*U\+AE40.* \[missing-character\]/,
  },
  'an unknown layout': {
    text: '<!-- .slide: layout="covre" -->\n# A\n',
    says: /deck\.md:1:22 warning: there is no layout `covre` \[unknown-layout\]\n\s+expected: cover/,
  },
}

test.describe('a problem is said with its place', () => {
  for (const [name, { text, says }] of Object.entries(faults)) {
    test(name, async ({ folder }) => {
      await writeFile(join(folder, 'deck/deck.md'), text)
      const { code, err } = await run('build', join(folder, 'deck'), '-o', join(folder, 'dist'))
      expect(err).toMatch(says)
      expect(err).not.toMatch(/\n\s+at /)
      expect(code).toBe(1)
      expect(await readdir(folder)).toEqual(['deck'])
      const checked = await run('check', join(folder, 'deck'))
      expect(checked).toMatchObject({ code: 1, err: expect.stringMatching(says) })
    })
  }

  for (const [name, { text, says }] of Object.entries(doubts)) {
    test(`${name}, which stops no build`, async ({ folder }) => {
      await writeFile(join(folder, 'deck/deck.md'), text)
      const { code, err } = await run('build', join(folder, 'deck'), '-o', join(folder, 'dist'))
      expect(err).toMatch(says)
      expect(err).not.toContain(' error: ')
      expect(code).toBe(0)
      expect(await run('check', join(folder, 'deck'))).toMatchObject({
        code: 0,
        err: expect.stringMatching(says),
      })
    })
  }

  test('a missing article, once, and the deck is built without', async ({ folder }) => {
    await rm(join(folder, 'deck/article.md'))
    const { code, err } = await run('build', join(folder, 'deck'), '-o', join(folder, 'dist'))
    const sentence =
      /deck\.md:1:1 warning: the deck has no article: its numbers are not traced \[no-article\]/g
    expect(err.match(sentence)).toHaveLength(1)
    expect(err).not.toContain(' error: ')
    expect(code).toBe(0)
    expect(await readdir(join(folder, 'dist'))).toContain('index.html')
  })

  test('a command or an option that is not there', async () => {
    expect((await run('biuld')).err).toContain('build')
    expect(await run('build', '--forse')).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
  })
})

for (const command of ['check', 'build', 'export']) {
  test(`${command} --strict takes what is not confirmed for an error`, async ({ folder }) => {
    const deck = join(folder, 'deck')
    const front = '---\ntitle: 报告\ndate: 2024-02-01\nlang: zh-CN\n---\n\n'
    await writeFile(join(deck, 'article.md'), `${front}共有500人参加会议。\n`)
    await writeFile(join(deck, 'deck.md'), '# 会\n\n浙江省有500人\n')
    const more: Record<string, string[]> = { check: [], build: ['-o', join(folder, 'out')] }
    more['export'] = [...more['build']!, '--format', 'pptx']
    const strict = await run(command, deck, ...more[command]!, '--strict')
    expect(strict.err).toMatch(/deck\.md:3:\d+ error: .*\[unconfirmed\]/)
    expect(strict.code).toBe(1)
    const lenient = await run(command, deck, ...more[command]!)
    expect(lenient.err).toMatch(/deck\.md:3:\d+ warning: .*\[unconfirmed\]/)
    expect(lenient.code).toBe(0)
  })
}

test('preview serves a site that it is told of, below a path of its host', async ({ folder }) => {
  const site = join(folder, 'site')
  await mkdir(site)
  await writeFile(join(site, '.article-deck.json'), '{ "files": ["index.html"] }')
  await writeFile(join(site, 'index.html'), 'a page')
  const args = ['preview', site, '--port', '0', '--base', '/talks/']
  const server = spawn('node', [resolve('lib/cli.js'), ...args])
  try {
    const [address] = (await once(server.stdout, 'data')) as [Buffer]
    expect(String(address)).toMatch(/^http:\/\/localhost:\d+\/talks\/\n$/)
    expect(await (await fetch(String(address).trim())).text()).toBe('a page')
  } finally {
    server.kill()
  }
})

test('stats prints records whose offsets hold', async () => {
  const { out } = await run('stats', 'slides/article.md', '--json')
  const text = await readFile('slides/article.md', 'utf8')
  const found = JSON.parse(out) as { text: string; start: number; end: number }[]
  expect(found.length).toBeGreaterThan(15)
  for (const each of found) expect(text.slice(each.start, each.end)).toBe(each.text)
})

test('a number without support stops the build, unless it is let pass; then the page says so', async ({
  folder,
  page,
}) => {
  const path = join(folder, 'deck/deck.md')
  await writeFile(path, (await readFile(path, 'utf8')).replace('**1110万元**', '**1120万元**'))
  const out = join(folder, 'dist')
  const stopped = await run('build', join(folder, 'deck'), '-o', out)
  expect(stopped.code).toBe(1)
  expect(stopped.err).toMatch(
    /deck\.md:\d+:\d+ error: 1120万元 .*\[unsupported\]\n\s+expected: .*1110万元.*line \d+/,
  )
  const passed = await run('build', join(folder, 'deck'), '-o', out, '--allow-unsupported')
  expect(passed).toMatchObject({ code: 0, err: expect.stringContaining('warning') })
  const html = await readFile(join(out, 'index.html'), 'utf8')
  await page.setContent(html.replace(/<meta http-equiv[^>]*>|<script[^>]*src[^>]*>/g, ''))
  await expect(page.locator('[data-verdict="unsupported"]')).toHaveText('1120万元')
})
