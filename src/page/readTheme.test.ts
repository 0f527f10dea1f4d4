import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTheme } from './readTheme.ts'

let root: string
let folder: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'brand-'))
  folder = join(root, 'deck')
  await mkdir(join(folder, 'brand'), { recursive: true })
  await mkdir(join(root, 'outside'))
  await writeFile(join(folder, 'brand/tokens.css'), ':root { --accent: #0a56a6; --base: newspaper }')
  await writeFile(
    join(folder, 'brand/logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script><path d="M0 0h9"/></svg>',
  )
  await writeFile(join(folder, 'brand/broken.ttf'), 'no font')
  await writeFile(join(root, 'outside/tokens.css'), ':root { --accent: #123456 }')
  await symlink(join(root, 'outside'), join(folder, 'linked'))
})
afterAll(() => rm(root, { recursive: true }))

const read = (theme: string) =>
  readTheme(folder, { file: 'deck.md', text: `---\ntheme: ${theme}\n---\n# 题` }, theme, {})

test('a folder beside the deck gives colours and a logo', async () => {
  const { theme, logo, problems } = await read('./brand')
  expect(theme).toMatchObject({ name: './brand', space: { masthead: 0.3125 } })
  expect(theme.colours.light.page.accent).toBe('#0a56a6')
  expect(logo?.data.toString()).not.toContain('script')
  expect(theme.logo).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(problems.map(({ message }) => message)).toEqual(['`./brand/broken.ttf` is no font that can be cut'])
})

test.each(['./nowhere', '../outside', './linked'])('`%s` is a problem at its place', async (name) => {
  const { theme, problems } = await read(name)
  expect(theme.name).toBe('shoots')
  expect(problems).toMatchObject([{ code: 'brand', file: 'deck.md', line: 2, column: 8 }])
})
