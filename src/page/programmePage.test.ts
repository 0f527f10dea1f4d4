import { expect, it } from 'vitest'
import { programmePage, type ProgrammeCard } from './programmePage.ts'

const card = (meta: Partial<ProgrammeCard['meta']>): ProgrammeCard => ({
  meta: {
    title: 'A',
    subtitle: null,
    speaker: null,
    event: null,
    date: null,
    duration: null,
    lang: 'en',
    ...meta,
  },
  slides: 3,
  picture: null,
  address: 'a/',
  files: ['a/files/deck.pdf', 'a/files/handout.pdf'],
})

it('lists decks with what is known of them, and their files', () => {
  const page = programmePage([
    card({ title: '一', lang: 'zh-CN', duration: 8 }),
    card({ title: '二', lang: 'zh-CN' }),
    card({}),
  ])
  expect(page).toContain('<html lang="zh-CN">')
  expect(page).toMatch(/<h2>一<\/h2>.*3 页 · 8 分钟.*<a href="a\/files\/deck\.pdf">PDF<\/a>.*HANDOUT<\/a>/s)
})

it('is named after the event where all are of one', () => {
  expect(programmePage([card({ event: 'A day' }), card({})])).toContain('<title>A day</title>')
})

it('takes no word of an author for HTML', () => {
  const page = programmePage([card({ title: '<script>alert(1)</script>', speaker: '"><img>' })])
  expect(page).not.toMatch(/<script|"><img/)
})

it('allows its own style by its hash', () => {
  expect(programmePage([card({})])).toMatch(/style-src (?:&#39;|')self(?:&#39;|') (?:&#39;|')sha256-/)
})
