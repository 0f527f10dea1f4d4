import { expect, test } from 'vitest'
import { nameFiles } from './nameFiles.ts'

const names = (path: string) => [
  ...nameFiles(
    new Map(['deck.pdf', 'handout.pdf', 'card.png'].map((name) => [name, new Uint8Array()])),
    path,
  ).keys(),
]

test.each([
  ['/work/changji-2023', ['changji-2023.pdf', 'changji-2023-handout.pdf', 'card.png']],
  ['/work/年度 报告/', ['年度-报告.pdf', '年度-报告-handout.pdf', 'card.png']],
  ['/work/talk-2.md', ['talk-2.pdf', 'talk-2-handout.pdf', 'card.png']],
  ['/work/slides', ['deck.pdf', 'handout.pdf', 'card.png']],
  ['/', ['deck.pdf', 'handout.pdf', 'card.png']],
])('the files of %s are %j', (path, expected) => expect(names(path)).toEqual(expected))
