import { expect, test } from 'vitest'
import { paragraph } from '../export/pptx/samples/deck.ts'
import type { Mention } from '../model.ts'
import { words } from '../words.ts'
import { sayShare } from './sayShare.ts'

test.each([
  ['>40%', '40%', 'More than 40% agree'],
  ['more than a quarter', 'a quarter', 'In all, more than a quarter agree'],
  ['>a quarter', 'a quarter', 'Over one agrees'],
])('says %s', (said, text, claim) =>
  expect(
    sayShare({ text, bound: 'over', qualifier: 'more than' } as Mention, paragraph(claim), words.en),
  ).toBe(said),
)
