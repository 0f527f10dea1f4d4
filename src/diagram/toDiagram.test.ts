import { expect, test } from 'vitest'
import { mergeColours } from './mergeColours.ts'
import { toDiagram } from './toDiagram.ts'

const svg = (ink: string, more = '') =>
  `<svg id="d" width="100%" style="max-width: 90px" viewBox="0 0 90 40"><style>#d .a{fill:${ink}}</style>` +
  `<rect class="a" style="fill: ${ink}; stroke: url(&quot;https://example.org&quot;)"/><text>A &amp; B</text><text><tspan>C</tspan></text>${more}</svg>`

test('a drawing in two looks has the colours of the ground on which it stands', () => {
  const { markup, styles } = toDiagram('d', svg('#111'), svg('#eee'))!
  expect(styles).toContain('#d .a{fill:light-dark(#111,#eee)}')
  expect(styles).toMatch(/#d#d \[data-look="\d"\]\{fill: light-dark\(#111,#eee\); stroke: none\}/)
  expect(markup).not.toMatch(/style|#111|example/)
})

test('two drawings that differ in more than colours are no two looks', () => {
  expect(mergeColours('a:#111;', 'a:#222;b:#333')).toBe('a:#111;')
})

test('it is as large as what it shows, and says its words', () => {
  const { markup, words } = toDiagram('d', svg('#111'), svg('#111'))!
  expect(markup).toMatch(/^<svg [^>]*viewBox="0 0 90 40" width="90" height="40">/)
  expect(words).toBe('A & B, C')
  expect(toDiagram('d', svg('#111', '<title>Of fish</title>'), svg('#111'))!.words).toBe('Of fish')
})

test('nothing in it runs, and what is no drawing is none', () => {
  const bad = svg('#111', '<script>alert(1)</script><foreignObject><b onclick="x()">y</b></foreignObject>')
  expect(toDiagram('d', bad, bad)!.markup).not.toMatch(/script|onclick|foreignObject/)
  expect(toDiagram('d', 'text', 'text')).toBeNull()
})
