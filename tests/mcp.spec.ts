import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, test as base } from 'playwright/test'

interface Assistant {
  folder: string
  client: Client
  call: (
    name: string,
    values: Record<string, unknown>,
  ) => Promise<{ text: string; image: string; isError: boolean }>
}

/** An assistant's side of the server, over standard input, in a folder with one report. */
const test = base.extend<{ assistant: Assistant }>({
  assistant: async ({}, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'mcp-')))
    await mkdir(join(folder, 'work'))
    const report = '# A record year\n\nThe port handled 48.2 million tonnes in 2023. Revenue reached £312m.\n'
    await writeFile(join(folder, 'work/report.md'), report)
    await writeFile(join(folder, 'secret.md'), '# Secret\n\nNobody reads 42 letters.\n')
    const client = new Client({ name: 'test', version: '1' })
    const cwd = join(folder, 'work')
    await client.connect(
      new StdioClientTransport({
        command: 'node',
        args: [resolve('lib/cli.js'), 'mcp'],
        cwd,
        stderr: 'ignore',
      }),
    )
    const call: Assistant['call'] = async (name, values) => {
      const result = await client.callTool({ name, arguments: values })
      const content = result.content as { type: string; text?: string; data?: string }[]
      return {
        text: content.map(({ text }) => text ?? '').join(''),
        image: content.find(({ type }) => type === 'image')?.data ?? '',
        isError: result.isError === true,
      }
    }
    await use({ folder, client, call })
    await client.close()
    await rm(folder, { recursive: true })
  },
})

test('an assistant drafts a deck, breaks a number, is told what would be right, and looks at a slide', async ({
  assistant: { folder, client, call },
}) => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'read_article',
    'find_statistics',
    'check_deck',
    'draft_deck',
    'show_slide',
  ])
  expect((await call('read_article', { file: 'report.md' })).text).toContain(
    'The port handled 48.2 million tonnes',
  )
  const found = JSON.parse((await call('find_statistics', { file: 'report.md' })).text) as { text: string }[]
  expect(found.map(({ text }) => text)).toContain('48.2 million tonnes')
  expect((await call('draft_deck', { file: 'report.md', folder: 'deck', minutes: 5 })).text).toContain(
    'drafted deck',
  )

  await writeFile(
    join(folder, 'work/deck/deck.md'),
    '# A record year\n\nThe port handled 49.2 million tonnes in 2023.\n',
  )
  const checked = await call('check_deck', { folder: 'deck' })
  const { problems } = JSON.parse(checked.text) as { problems: { line: number; expected: string }[] }
  expect(checked.isError).toBe(false)
  expect(problems[0]!.line).toBe(3)
  expect(problems[0]!.expected).toContain('48.2 million tonnes')

  const { image } = await call('show_slide', { folder: 'deck', number: 1 })
  expect(Buffer.from(image, 'base64').subarray(1, 4).toString()).toBe('PNG')
})

test('an assistant reads the format, and nothing outside the folder', async ({
  assistant: { folder, client, call },
}) => {
  const { resources } = await client.listResources()
  expect(resources.map(({ uri }) => uri)).toContain('article-deck://format')
  const { contents } = await client.readResource({ uri: 'article-deck://format' })
  expect(contents[0]).toMatchObject({ mimeType: 'text/markdown', text: expect.stringContaining('.chart:') })

  await symlink(folder, join(folder, 'work/out'))
  for (const file of [
    '../secret.md',
    join(folder, 'secret.md'),
    'out/secret.md',
    'https://example.org/a.md',
  ]) {
    const { text, isError } = await call('read_article', { file })
    expect(isError, file).toBe(true)
    expect(text, file).not.toContain('42')
  }
  expect(await call('draft_deck', { file: 'report.md', folder: '../deck' })).toMatchObject({ isError: true })
  expect(await call('read_article', {})).toMatchObject({
    isError: true,
    text: expect.stringContaining('file is missing'),
  })
  expect(await call('burn', {})).toMatchObject({ isError: true })
})
