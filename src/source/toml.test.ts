import { expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'

const parse = (front: string) => parseArticle({ file: 'a.md', text: `${front}\n\nText with 5 km.\n` })

it.each([
  [
    'TOML',
    '+++\ntitle = "A: b"\ndate = 2025-03-01\nauthors = ["Ann Lee", "Bo Hu"]\ndraft = false\n[extra]\nx = 1\n+++',
  ],
  [
    'TOML with a time',
    "+++\ndate = 2025-03-01T08:00:00Z\ntitle = 'A: b'\nauthors = [\"Ann Lee\", 'Bo Hu']\n+++",
  ],
  ['JSON', '{\n  "title": "A: b",\n  "date": "2025-03-01",\n  "authors": ["Ann Lee", "Bo Hu"]\n}'],
])('reads a front matter in %s', (_name, front) => {
  const { value, problems } = parse(front)
  expect(problems).toEqual([])
  expect(value.meta).toMatchObject({ title: 'A: b', date: '2025-03-01', authors: ['Ann Lee', 'Bo Hu'] })
  expect(value.sections[0]!.paragraphs[0]!.sentences[0]!.text).toBe('Text with 5 km.')
})

it('tells where TOML is broken', () => {
  const { problems } = parse('+++\ntitle = "A"\ndate = = 3\n+++')
  expect(problems).toMatchObject([{ code: 'front-matter', severity: 'error', line: 3 }])
})
