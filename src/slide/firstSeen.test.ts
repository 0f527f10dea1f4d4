import { expect, test } from 'vitest'
import { heading, list, paragraph, text } from '../export/pptx/samples/deck.ts'
import type { Block } from '../model.ts'
import { withFirstSeen } from './firstSeen.ts'

const step = (...classes: string[]) => ({
  classes: ['fragment', ...classes],
  dataId: null,
  fragmentIndex: null,
})
const stepped = (block: Block, ...classes: string[]): Block => ({ ...block, attributes: step(...classes) })
/** Classes of what stands under the heading, items of lists one by one. */
const classesOf = (...blocks: Block[]) =>
  withFirstSeen([heading('题'), ...blocks])
    .slice(1)
    .flatMap((block): Pick<Block, 'attributes'>[] => (block.type === 'list' ? block.items : [block]))
    .map(({ attributes }) => attributes.classes.join(' '))

const items = list(text('一'), text('二')) as Extract<Block, { type: 'list' }>
const byStep = { ...items, items: items.items.map((item) => ({ ...item, attributes: step() })) }

test('the first item is there, where all come by steps', () =>
  expect(classesOf(byStep)).toEqual(['', 'fragment']))

test('so is the first block', () =>
  expect(classesOf(stepped(paragraph('一')), stepped(paragraph('二')))).toEqual(['', 'fragment']))

test.each([
  ['something else is there', [paragraph('一'), byStep], ['', 'fragment', 'fragment']],
  ['what a step changes is there before it', [stepped(paragraph('一'), 'strike')], ['fragment strike']],
])('nothing changes where %s', (_, blocks, classes) => expect(classesOf(...blocks)).toEqual(classes))
