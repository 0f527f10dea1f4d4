import { describe, expect, it, test } from 'vitest'
import { readFrontMatter, type FieldValue } from './frontMatter.ts'
import { openSource } from './source.ts'

/** A front matter's fields, each word checked against what stands at its places. */
function read(yaml: string) {
  const source = openSource('deck.md', `---\n${yaml}\n---\nbody`)
  const front = readFrontMatter(source)!
  const show = (value: FieldValue): unknown => {
    if (value.type === 'list') return value.items.map(show)
    if (value.type === 'fields')
      return Object.fromEntries(value.fields.map((field) => [field.name, show(field.value)]))
    expect(value.offsets).toHaveLength(value.text.length)
    for (const [i, character] of value.text.split('').entries()) {
      const written = source.text[value.offsets[i]!]!
      if (/\S/.test(character) && written !== '\\') expect(written).toBe(character)
    }
    return value.text
  }
  const fields = Object.fromEntries(front.fields.map(({ name, value }) => [name, show(value)]))
  return { fields, problems: source.problems, rest: source.text.slice(front.end) }
}

describe('every word of a front matter is read as it is written, and knows its place', () => {
  it.each<[string, string, unknown]>([
    ['a plain value', 'a: 增长 5%', '增长 5%'],
    ['a number', 'a: 2023.10', '2023.10'],
    ['what other schemas make true or hexadecimal', 'a: 0x10', '0x10'],
    ['a doubled quote', "a: 'it''s 5%'", "it's 5%"],
    ['escapes', String.raw`a: "5\u0025 \"up\" \U0001F600 \x41b"`, '5% "up" 😀 Ab'],
    ['a folded line, and one that goes on', 'a: "one\n  two\\\n  3"', 'one two3'],
    ['a plain value over lines', 'a: one\n  two\n  3', 'one two 3'],
    ['a folded block', 'a: >- # why\n  one\n  2\n\n  three', 'one 2\nthree'],
    ['a literal block', 'a: |\n  one\n   2\n', 'one\n 2\n'],
    ['a list', 'a: [b, 1, "c"]', ['b', '1', 'c']],
    ['fields in a list', 'a:\n  - name: b\n    at: c', [{ name: 'b', at: 'c' }]],
    ['Windows line ends', 'a: >-\r\n  one\r\n  2', 'one 2'],
  ])('%s', (_, yaml, value) => {
    const { fields, problems } = read(yaml)
    expect(fields).toEqual({ a: value })
    expect(problems).toEqual([])
  })

  it.each([
    '*重要*的一年',
    '&D and more',
    '!important',
    '@home',
    '100%: done',
    '2023年总结：上: 下',
    '%5',
    '`x`',
    '- x',
  ])('what YAML takes for its own is read as written, with a warning: %s', (words) => {
    const { fields, problems } = read(`a: 1\ntitle: ${words}\nz: 2`)
    expect(fields).toEqual({ a: '1', title: words, z: '2' })
    expect(problems).toMatchObject([{ severity: 'warning', line: 3, column: 8 }])
  })
})

describe('what cannot be read is told with its place', () => {
  it.each([
    ['title: [a', 2],
    ['title: "open', 2],
    ['a: 1\na: 2', 3],
    ['- a', 2],
    ['a: 1\n\tb: 2', 3],
  ])('%j', (yaml, line) => {
    const { problems, rest } = read(yaml)
    expect(problems[0]).toMatchObject({ code: 'front-matter', severity: 'error', line: expect.any(Number) })
    expect(problems[0]!.line).toBeLessThanOrEqual(line + 1)
    expect(rest).toBe('body')
  })

  it('names of JavaScript itself are names', () => {
    const source = openSource('a.md', '---\nconstructor: 1\n__proto__: 2\n---\n')
    expect(readFrontMatter(source)!.fields.map(({ name }) => name)).toEqual(['constructor', '__proto__'])
  })

  it('an alias in a list stands for nothing', () => {
    expect(read('a: [*b, c]').fields).toEqual({ a: ['', 'c'] })
  })
})

test('without an end, all that follows is the report', () => {
  const source = openSource('a.md', '---\ntitle: x\n\nwords')
  expect(source.text.slice(readFrontMatter(source)!.end)).toBe('title: x\n\nwords')
  expect(source.problems[0]!.expected).toContain('---')
})

test('every end of a line is one, and offsets hold', () => {
  const { text } = openSource('a.md', 'a\rb\r\nc\u2028d\u2029e\u0085f')
  expect(text).toBe('a\nb\r\nc d\ne\nf')
  expect(openSource('a.md', '# a\u2028b').text).toBe('# a\nb')
})
