import { describe, expect, it } from 'vitest'
import { parseDeck } from '../deck/parse.ts'
import { escapeMarkdown } from './escape.ts'

describe('escaped words', () => {
  it.each([
    '# 不是标题',
    '- 不是列表',
    '+ 不是列表',
    '1. 不是列表',
    '12) 不是列表',
    '> 不是引用',
    '---',
    '===',
    '```js',
    '~~~',
    '~~删去~~ 1~5月',
    '**粗** _斜_ `码`',
    '[链接](https://example.com) ![图](a.png)',
    '<b>标签</b> <!-- .slide: layout="cover" -->',
    'a < b & c &lt; d &#35;',
    'Note: 不是备注',
    '备注：不是备注',
    '| 表 | 格 |',
    'https://example.com www.example.com a@b.cn',
    '反斜杠 \\* 和 \\',
  ])('show %s exactly', (text) => {
    const { value, problems } = parseDeck({ file: 'deck.md', text: `## 标题\n\n${escapeMarkdown(text)}\n` })
    expect(problems).toEqual([])
    expect(value.slides).toHaveLength(1)
    const [, block, ...more] = value.slides[0]!.blocks
    expect(more).toEqual([])
    expect(block?.type).toBe('paragraph')
    const inlines = block?.type === 'paragraph' ? block.inlines : []
    expect(
      inlines.map((inline) => (inline.type === 'text' ? inline.text : `(${inline.type})`)).join(''),
    ).toBe(text)
  })
})
