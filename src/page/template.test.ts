import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { html } from '../render/html.ts'
import { inlineData, inlineScript } from './inline.ts'
import { toJson } from './json.ts'
import { assemblePage } from './template.ts'

const parts = {
  root: html` lang="en"`,
  head: html`<title>A</title>`,
  icon: 'icon.svg',
  styles: ['a { b: c }'],
  early: ['early()'],
  styled: ['styled()'],
  body: html`<p>${`$& $' \${early()} </main></body> <!--head--> <!--slides-->`}</p>`,
  modules: [{ code: 'late(`$&`, "$\'")' }],
  policy: 'alone' as const,
}

describe('a page', () => {
  const page = assemblePage(parts)

  test('runs the scripts that it was given, to the letter, and allows them by their hash', () => {
    for (const code of [parts.early[0]!, parts.styled[0]!, parts.modules[0]!.code]) {
      expect(page).toContain(`>${code}</script>`)
      expect(page).toContain(createHash('sha256').update(code).digest('base64'))
    }
    expect(page.match(/<script/g)).toHaveLength(3)
  })

  test('runs the script that needs its styles right behind them', () =>
    expect(page).toMatch(/early\(\)<\/script>[^]*<\/style>\s*<script>styled\(\)<\/script>\s*<\/head>/))

  test('takes no word of an author for a place of its own', () => {
    expect(page.match(/<\/main>|<\/body>|<!--/g)).toEqual(['</body>'])
    expect(page).toContain('$&amp; $&#39; ${early()} &lt;/main&gt;&lt;/body&gt;')
  })

  test('asks nothing of any other place', () =>
    expect(page).toMatch(
      /default-src &#39;none&#39;; .*connect-src &#39;none&#39;; .*require-trusted-types-for/,
    ))
})

test.each(['</script>', '</SCRIPT x', '<!--', 'a\rb', 'a\0b'])('a script with %j is refused', (code) => {
  expect(() => inlineScript(code)).toThrow()
})

test('data hold nothing that ends their script, and are what they were', () => {
  const value = { '__proto__ ': '</script><!--\u2028\u2029${x}$&' }
  expect(toJson(value)).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(toJson(value))).toEqual(value)
  expect(inlineData('a', value).text.match(/<[/a-z!-]*/g)).toEqual(['<script', '</script'])
})
