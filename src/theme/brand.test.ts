import { expect, test } from 'vitest'
import { contrastOf } from '../colour.ts'
import { brandTheme } from './brand.ts'
import { entriesOfCss, entriesOfJson, readBrandTokens } from './brandTokens.ts'
import { themeCss } from './css.ts'
import { plain } from './themes.ts'

const css = `/* --accent: red; */
:root { --ground: #fffaf2; --accent: #ff7a00; --type-heading: 56px; --deep-ground: #3b1464 }
[data-theme='dark'] { --accent: #ffae5c; }`

function made(text: string) {
  const { tokens, faults } = readBrandTokens(entriesOfCss(text))
  const { theme, faults: unread } = brandTheme(plain, './brand', tokens)
  return { theme, faults: [...faults, ...unread] }
}

test('a style sheet gives colours by scheme, and sizes', () => {
  const { theme } = made(css)
  expect(theme.colours.light.page).toMatchObject({ ground: '#fffaf2', accent: '#ff7a00' })
  expect(theme.colours.dark.page.accent).toBe('#ffae5c')
  expect(theme.type.heading).toBe(3.5)
  expect(theme.space).toEqual(plain.space)
})

test('an object gives the same', () => {
  const text = JSON.stringify({
    colours: { ground: '#fffaf2', accent: '#ff7a00', dark: { accent: '#ffae5c' } },
    typeHeading: '56px',
    deepGround: '#3b1464',
  })
  const { tokens } = readBrandTokens(entriesOfJson(JSON.parse(text) as object, text))
  expect(brandTheme(plain, './brand', tokens).theme).toEqual(made(css).theme)
})

test('a brand names the scheme of a deck that names none', () =>
  expect(['dark', '"auto"'].map((scheme) => made(`:root { --scheme: ${scheme} }`).theme.scheme)).toEqual([
    'dark',
    'auto',
  ]))

test('what cannot be read is told with the nearest colour that can', () => {
  const { faults } = made(css)
  expect(faults).toHaveLength(1)
  expect(faults[0]!.message).toContain('`accent` #ff7a00 has a contrast of 2.5:1 on #fffaf2')
  const near = /^#[\da-f]{6}/.exec(faults[0]!.expected)![0]
  expect(contrastOf(near.slice(1), 'FFFAF2')).toBeGreaterThanOrEqual(4.5)
})

test('what a brand leaves open is read on its grounds', () => {
  const { theme } = made(css)
  for (const scheme of ['light', 'dark'] as const) {
    for (const { ground, ink, inkSoft, target } of Object.values(theme.colours[scheme])) {
      for (const text of [ink, inkSoft, target])
        expect(contrastOf(text.slice(1), ground.slice(1))).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test.each([
  ['--accent: url(https://x.example/a)', 'is no colour'],
  ['--accent: red; } body { display: none', null],
  ['--accent: #0003', 'is no colour'],
  ['--acent: #00f', 'a brand has no `acent`'],
  ['--edge: 99rem', 'cannot be `99rem`'],
  ['--radius: calc(1px + 1em)', 'cannot be'],
  ['--constructor: 1', 'a brand has no'],
  ['--scheme: night', '`scheme` cannot be `night`'],
])('nothing but tokens comes in: %s', (text, message) => {
  const { theme, faults } = made(`:root { ${text} }`)
  expect(faults.map((fault) => fault.message).join('\n')).toContain(message ?? '')
  expect(themeCss(theme)).not.toMatch(/x\.example|display: ?none|99rem|calc\(1px/)
})
