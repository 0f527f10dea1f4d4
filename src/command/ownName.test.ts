import { expect, it } from 'vitest'
import { areSeveral } from './deckCommand.ts'
import { typed } from './ownName.ts'

it.each([
  ['talk', 'talk'],
  ['talks/2024_a.md', 'talks/2024_a.md'],
  ['演讲', '演讲'],
  ['my talk', '"my talk"'],
  ['C:\\talks\\one', 'C:\\talks\\one'],
  ['D:\\my talks\\one', '"D:\\my talks\\one"'],
  ['a&b', '"a&b"'],
  ['演 讲🙂', '"演 讲🙂"'],
])('%j is typed as %s', (path, shown) => expect(typed(path)).toBe(shown))

it.each([
  [['talks/*'], true],
  [['talks\\*'], true],
  [['*'], true],
  [['a', 'b'], true],
  [['talk'], false],
  [['C:\\talks\\one*'], false],
])('%j are several: %s', (folders, several) => expect(areSeveral(folders)).toBe(several))
