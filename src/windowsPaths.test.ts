import { expect, test, vi } from 'vitest'

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>()
  return { ...win32, default: win32 }
})

const { nameFiles } = await import('./export/nameFiles.ts')
const { isWithin } = await import('./output/checkFolder.ts')
const { openPictureBox } = await import('./reader/pictureBox.ts')
const { png } = await import('./reader/samples/picture.ts')
const { shownPath } = await import('./shownPath.ts')

test.each([
  ['C:\\talks\\one', 'C:\\talks\\one\\deck.md', true],
  ['C:\\talks\\one', 'C:\\talks\\one', true],
  ['C:\\talks\\one', 'C:/talks/one/pictures/a.png', true],
  ['C:\\talks\\one', 'C:\\talks\\one two\\deck.md', false],
  ['C:\\talks\\one', 'C:\\talks\\one\\..\\two', false],
  ['C:\\talks\\one', 'D:\\talks\\one\\deck.md', false],
  ['C:\\', 'C:\\deck.md', true],
  ['\\\\server\\share\\one', '\\\\server\\share\\one\\deck.md', true],
  ['\\\\server\\share\\one', '\\\\server\\other\\deck.md', false],
])('whether %s holds %s is told by the rules of Windows', (folder, path, holds) => {
  expect(isWithin(folder, path)).toBe(holds)
})

test('a path on another drive is shown whole', () => {
  expect(shownPath('D:\\talks\\讲座 😀\\deck.md')).toBe('D:\\talks\\讲座 😀\\deck.md')
})

test.each([
  ['C:\\talks\\one', 'one.pdf'],
  ['C:\\talks\\讲座 2024\\', '讲座-2024.pdf'],
  ['D:\\', 'D-.pdf'],
])('what is made of %s is named %s', (folder, name) => {
  const made = [...nameFiles(new Map([['deck.pdf', new Uint8Array()]]), folder).keys()]
  expect(made).toEqual([name])
})

test('an article’s pictures get names that Windows has, and one name for each', () => {
  const box = openPictureBox()
  const names = ['con.png', 'a:b?.png', 'PRN', 'chart.png', 'CHART.png', 'trailing. .png'].map((src, i) =>
    box.add(src, png(30 + i, 20)),
  )
  const stems = names.map((name) => name!.replace(/^.*\/|\.\w+$/g, ''))
  for (const stem of stems) {
    expect(stem).not.toMatch(/[<>:"\\|?*]|[. ]$/)
    expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i)
  }
  expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(names.length)
})
