import { describe, expect, test } from 'vitest'
import { readSlide, shown } from './samples.ts'

describe('a picture', () => {
  test.each([
    ['![a](my map.png)', 'my map.png'],
    ['![a](photo (1).jpg)', 'photo (1).jpg'],
    ['![a](dir/图 片.png "title")', 'dir/图 片.png'],
    ['![a](<my map.png>)', 'my map.png'],
  ])('%s is shown', (text, src) => {
    const { slide, problems } = readSlide(text)
    expect(slide.blocks).toMatchObject([{ type: 'image', src, alt: 'a' }])
    expect(problems).toEqual([])
  })

  test.each([
    ['{width=50%}', { width: '50%' }],
    ['{ width=320 }', { width: '20rem' }],
    ['{: height="3em" width=32px}', { height: '3em', width: '2rem' }],
    ['{style="opacity: 0.5"}', { opacity: '0.5' }],
  ])('is as large as %s behind it says', (braces, style) => {
    const { slide, problems } = readSlide(`![a](x.png)${braces}`)
    expect(slide.blocks).toMatchObject([{ type: 'image', attributes: { style } }])
    expect(slide.blocks).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test('leaves braces that say nothing as they are', () => {
    const { slide } = readSlide('![a](x.png){see below}')
    expect(slide.blocks).toMatchObject([{ type: 'paragraph' }, { type: 'image' }])
  })

  test('stands among the words of a cell', () => {
    const { slide, problems } = readSlide(
      '| a | b |\n|---|---|\n| x ![logo](l.png) | [![m](m.png)](https://e.org) |',
    )
    const [table] = slide.blocks
    expect(table?.type === 'table' && table.rows[0]!.map(shown)).toEqual([
      'x ![logo]',
      '<https://e.org ![m]>',
    ])
    expect(problems).toEqual([])
  })

  test.each(['[![a](x.png)](data.csv)', '<a href="data.csv"><img src="x.png" alt="a"></a>'])(
    '%s leads where the link around it does',
    (text) => {
      const { slide } = readSlide(text)
      expect(slide.blocks).toMatchObject([{ type: 'image', href: 'data.csv' }])
      expect(slide.blocks).toHaveLength(1)
    },
  )
})

describe('a link', () => {
  test('leads to a file with blanks in its name', () => {
    const [block] = readSlide('see [the **data**](my data (2).xlsx) here').slide.blocks
    expect(block?.type === 'paragraph' && shown(block.inlines)).toBe(
      'see <my%20data%20(2).xlsx the [data]> here',
    )
  })

  test('is none where words stand in brackets', () => {
    const [block] = readSlide('[note](see the other one)').slide.blocks
    expect(block?.type === 'paragraph' && shown(block.inlines)).toBe('[note](see the other one)')
  })
})
