import { expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { shoots } from '../../theme/themes.ts'
import { renderPptx } from './renderPptx.ts'
import { pictures, sampleDeck } from './samples/deck.ts'
import { canValidate, objections } from './samples/objections.ts'

const deck = sampleDeck()
const [first, second] = deck.deck.slides
first!.autoAnimate = true
second!.autoAnimate = true
const data = await renderPptx(deck, { notes: false, theme: shoots, scheme: 'light', pictures })

it('moves what two neighbours share by Morph, and fades elsewhere', () => {
  const slides = [1, 2, 3].map((n) => strFromU8(unzipSync(data)[`ppt/slides/slide${n}.xml`]!))
  expect(slides.map((slide) => slide.includes('<p159:morph option="byObject"/>'))).toEqual([
    false,
    true,
    false,
  ])
  expect(slides[1]).toMatch(
    /<\/p:clrMapOvr>\s*<mc:AlternateContent .*<mc:Fallback><p:transition spd="slow"><p:fade\/>/,
  )
})

it.skipIf(!canValidate)('follows the schema', async () => {
  expect(await objections(data, '.pptx', 'Microsoft365')).toEqual([])
})
