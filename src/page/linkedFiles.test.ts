import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readLinkedFiles } from './linkedFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-deck-linked-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['data.xlsx', 'my data.csv', 'page.html', 'run.js'])
  writeFileSync(join(folder, name), name)
writeFileSync(
  join(folder, 'map.svg'),
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><path d="M0 0"/></svg>',
)

const read = (...hrefs: string[]) =>
  readLinkedFiles(
    folder,
    hrefs.map((href) => ({ href, where: 'slide', line: 3, column: 2 })),
    'deck.md',
    {},
  )

test('a file that a link leads to goes along, under a name that needs no escape', async () => {
  const { files, problems } = await read('data.xlsx', './my%20data.csv#a')
  expect([...files.values()].map(({ address }) => address)).toEqual([
    expect.stringMatching(/^files\/data-[\da-f]{8}\.xlsx$/),
    expect.stringMatching(/^files\/my-data-[\da-f]{8}\.csv$/),
  ])
  expect(problems).toEqual([])
})

test('a drawing goes along without what it would run', async () => {
  const { files } = await read('map.svg')
  expect(String(files.get('map.svg')!.data)).not.toContain('onload')
})

test.each(['gone.pdf', '../secret.txt', 'page.html', 'run.js'])('%s is a warning, once', async (href) => {
  const { files, problems } = await read(href, href)
  expect(files.size).toBe(0)
  expect(problems).toMatchObject([{ severity: 'warning', line: 3, column: 2 }])
})
