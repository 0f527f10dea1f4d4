import { describe, expect, test } from 'vitest'
import { parseDeck } from './parse.ts'
import { readDeck, readSlide, shown } from './samples.ts'

const ids = (text: string) => readDeck(text).slides.map(({ id }) => id)

describe('slides', () => {
  test.each([
    ['# 一\n\n---\n\n# 二', 2],
    ['# 一\n---\n# 二', 2],
    ['一\n---\n二', 2],
    ['# 一\r\n---\r\n# 二', 2],
    ['# 一\n---  \n# 二', 2],
    ['# 一\n```\n---\n```\n', 1],
    ['# 一\n~~~~\n```\n---\n~~~\n~~~~\n', 1],
    ['# 一\n<!--\n---\n-->\n', 1],
    ['# 一\n----\n# 二\n---\n# 三', 3],
    ['---\ntitle: x\n---\n# 一', 1],
    ['\uFEFF---\ntitle: x\n---\n# 一', 1],
  ])('%j are %d', (text, count) => {
    const { slides, problems } = readDeck(text)
    expect(slides).toHaveLength(count)
    expect(problems).toEqual([])
  })

  test('stacked vertically share a number', () => {
    const { slides } = readDeck('# 一\n---\n# 二\n----\n# 三\n---\n# 四')
    expect(slides.map(({ stack }) => stack)).toEqual([1, 2, 2, 3])
  })

  test('with a QR code have a layout with room for it', () => {
    const code = '<!-- .slide: qr -->\n\n## 请扫码\n\n- 讲稿\n- 数据'
    const layoutOf = (text: string) => readDeck(text).slides.map(({ layout, qr }) => [layout, qr])
    expect(layoutOf(`# 一\n\n---\n\n${code}`)).toEqual([
      ['cover', undefined],
      ['closing', true],
    ])
    expect(layoutOf(code)).toEqual([['cover', true]])
    const { slides, problems } = readDeck(code.replace('qr', 'layout="list" qr'))
    expect(slides[0]).not.toHaveProperty('qr')
    expect(problems).toEqual([expect.stringContaining('`list` has no room for a QR code')])
  })

  test('know their place', () => {
    const text = '---\ntitle: x\n---\n\n# 一\n\n---\n\n## 二\n\n文字\n\nNote: 话\n'
    const [first, second] = readDeck(text).slides
    expect(text.slice(first!.start, first!.end)).toBe('# 一')
    expect(text.slice(second!.start, second!.end)).toBe('## 二\n\n文字\n\nNote: 话')
    expect([first!.line, second!.line, second!.blocks[1]!.line, second!.notes[0]!.line]).toEqual([
      5, 9, 11, 13,
    ])
    const paragraph = second!.blocks[1]!
    expect(text.slice(paragraph.start, paragraph.end)).toBe('文字')
  })

  test.each([
    ['# 一\n\nNote: 话', '话'],
    ['# 一\n\nnotes:\n话', '话'],
    ['# 一\n\nNOTE： 话', '话'],
    ['# 一\n\n备注：话', '话'],
    ['# 一\n- 列\nNote: 话\n\nNote: 又', '话/Note: 又'],
    ['# 一\n```\nNote: 码\n```', ''],
  ])('of %j have the notes %j', (text, notes) => {
    const { slide } = readSlide(text)
    expect(slide.notes.map((block) => ('inlines' in block ? shown(block.inlines) : '')).join('/')).toBe(notes)
  })

  test.each([
    ['# 昌吉 2022 年', ['昌吉-2022-年']],
    ['# Hello, World!', ['hello-world']],
    ['# **“15+4”**产业', ['15-4-产业']],
    ['文字', ['slide-1']],
    ['# 一\n---\n# 一\n---\n# 一', ['一', '一-2', '一-3']],
    ['# 一\n---\n# 二\n<!-- .slide: id="一" -->', ['一-2', '一']],
    ['# 一\n---\n# 一-2\n---\n# 一', ['一', '一-2', '一-3']],
    ['# 一 <!-- .slide: id="start" -->', ['start']],
  ])('of %j are named %j', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test.each([
    ['# 昌吉 **工业**', '昌吉 工业'],
    ['文字在此', '文字在此'],
    ['字'.repeat(60), '字'.repeat(40)],
    ['文字\n\n## 标题', '标题'],
  ])('of %j have the title %s', (text, title) => {
    expect(readSlide(text).slide.title).toBe(title)
  })

  test('take what their comment says', () => {
    const comment =
      '<!-- .slide: layout="list" id="a_1" class="x y" data-background-color="#fff" data-background-image="a/b.png" data-auto-animate -->'
    const { slide, problems } = readSlide(`${comment}\n# 一\n- 二`)
    expect(problems).toEqual([])
    expect(slide).toMatchObject({
      layout: 'list',
      id: 'a_1',
      classes: ['x', 'y'],
      background: { color: '#fff', image: 'a/b.png' },
      autoAnimate: true,
    })
  })
})

describe('an element', () => {
  const found = (text: string) => {
    const marked: string[] = []
    const { slide, problems } = readSlide(text)
    JSON.stringify(slide.blocks, (_key, value) => {
      if (value?.attributes?.classes.length)
        marked.push(`${value.type ?? 'item'}:${value.attributes.classes}`)
      return value
    })
    return [...marked, ...problems]
  }
  const comment = '<!-- .element: class="fragment" -->'
  test.each([
    [`文字 ${comment}`, 'paragraph:fragment'],
    [`文字\n${comment}`, 'paragraph:fragment'],
    [`文字\n\n${comment}\n\n又`, 'paragraph:fragment'],
    [`# 题 ${comment}`, 'heading:fragment'],
    [`- 一 ${comment}\n- 二`, 'item:fragment'],
    [`- 一\n\n- 二\n\n  ${comment}`, 'item:fragment'],
    [`- 一\n  - 二 ${comment}`, 'item:fragment'],
    [`- 一\n- 二\n\n${comment}`, 'list:fragment'],
    [`> 一 ${comment}`, 'paragraph:fragment'],
    [`> 一\n\n${comment}`, 'quote:fragment'],
    [`![x](x.png) ${comment}`, 'image:fragment'],
    [`![x](x.png)\n\n${comment}`, 'image:fragment'],
    [`| a | b |\n| - | - |\n| 1 | 2 |\n${comment}`, 'table:fragment'],
    [`<!-- .chart: type="bar" -->\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n${comment}`, 'chart:fragment'],
  ])('of %j is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('has an id and a place in the order', () => {
    const { slide } = readSlide(
      '文 <!-- .element: class="fragment fade-up" data-id="x" data-fragment-index="2" -->',
    )
    expect(slide.blocks[0]!.attributes).toEqual({
      classes: ['fragment', 'fade-up'],
      dataId: 'x',
      fragmentIndex: 2,
    })
  })
})

describe('a problem', () => {
  test.each([
    ['', '1:1', 'the deck has no slide'],
    ['---\ntitle: x\n---\n', '4:1', 'the deck has no slide'],
    ['# 一\n\n---\n\n---\n# 二', '4:1', 'the slide is empty'],
    ['# 一\n---\n', '3:1', 'the slide is empty'],
    [
      '# 一\n<!-- .slide: layout="covre" -->',
      '2:22',
      'there is no layout `covre` [unknown-layout] | expected: cover',
    ],
    [
      '# 一\n<!-- .slide: layuot="cover" -->',
      '2:14',
      'no attribute `layuot` [unknown-attribute] | expected: layout',
    ],
    [
      '# 一\n<!-- .slides: id="x" -->',
      '2:6',
      'there is no `.slides` comment [unknown-comment] | expected: `.slide:`',
    ],
    ['# 一\n<!-- .slide id="x" -->', '2:6', '`.slide` has no colon'],
    [
      '# 一\n<!-- .slide: id=“x” -->',
      '2:16',
      'is no attribute [attribute] | expected: name="value" in straight quotes',
    ],
    ['# 一\n<!-- .slide: id="a/b" -->', '2:18', '`a/b` is no id'],
    ['# 一\n<!-- .slide: class="a <b" -->', '2:23', '`<b` is no name of a class'],
    ['# 一\n<!-- .slide: data-background-color="url(x)" -->', '2:37', '`url(x)` is no colour'],
    ['# 一\n<!-- .slide: data-background-image="javascript:x" -->', '2:37', 'no file of the deck'],
    ['<!-- .element: class="x" -->\n\n# 一', '1:1', '`.element` stands behind nothing'],
    ['# 一 <!-- .element: clas="x" -->', '1:20', 'no attribute `clas` [unknown-attribute] | expected: class'],
    ['# 一 <!-- .element: onclick="x" -->', '1:20', 'no attribute `onclick`'],
    ['# 一 <!-- .element: data-fragment-index="a" -->', '1:41', '`a` is no place in an order'],
    ['# 一\n<!-- .slide: id="x" -->\n---\n# 二\n<!-- .slide: id="x" -->', '5:18', 'the first is in line 2'],
    ['# 一 [x](#二)\n---\n# 三', '1:5', 'no slide has the id `二`'],
    ['# 一\n\n***', '3:1', 'a rule is not shown'],
    ['# 一\n```\n---\n# 二', '2:1', 'the code has no end'],
    ['# 一\n<!-- x\n---\n# 二', '2:1', 'the comment has no end'],
    ['# 一\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |', '5:1', 'the row has 3 cells, the table 2 columns'],
    ['> '.repeat(20_000) + 'x\n\n---\n# 二', '1:1', 'deep in each other'],
    ['---\ntitle: [\n---\n# 一', '2:', 'the front matter is no YAML'],
    ['---\ntitle: x\n# 一', '1:1', 'the front matter has no end'],
    ['---\njust words\n---\n# 一', '2:1', 'the front matter holds no fields'],
    ['---\ntitel: x\n---\n# 一', '2:1', 'a deck has no `titel` [unknown-field] | expected: title'],
    ['---\ntitle: [x]\n---\n# 一', '2:8', "the deck's title cannot be read"],
    ['---\ndate: 2023-02-30\n---\n# 一', '2:7', "the deck's date cannot be read"],
    ['---\ntheme: drak\n---\n# 一', '2:8', 'expected: dark'],
    ['---\ntheme: newspapr\n---\n# 一', '2:8', 'expected: newspaper'],
    ['---\nlang: fr\n---\n# 一', '2:7', 'expected: zh-CN or zh-TW or en'],
    ['---\nduration: long\n---\n# 一', '2:11', 'expected: minutes'],
    ['---\nurl: javascript:x\n---\n# 一', '2:6', 'expected: https://'],
  ])('of %j stands at %s: %s', (text, place, message) => {
    const [problem, ...others] = readDeck(text).problems
    expect(problem).toContain(`deck.md:${place}`)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })

  test.each(['<!-- 备注 -->', '<!-- ...todo -->', '<!-- .net is no directive -->'])('is not %s', (remark) => {
    expect(readSlide(`# 一\n${remark}`).problems).toEqual([])
  })
})

describe('front matter', () => {
  test.each([
    ['title: 2023.10', { title: '2023.10' }],
    ['keywords: 工业、昌吉, 能源', { keywords: ['工业', '昌吉', '能源'] }],
    ['keywords: [工业, 昌吉]', { keywords: ['工业', '昌吉'] }],
    ['date: 2023年2月17日', { date: '2023-02-17' }],
    ['date: 2023', { date: '2023' }],
    ['duration: 15 分钟', { duration: 15 }],
    ['lang: en-GB', { lang: 'en' }],
    ['theme: dark', { theme: 'dark' }],
    ['theme: stage light', { theme: 'stage light' }],
    ['theme: moon', { theme: 'dark' }],
    ['url: https://a.cn/deck/', { url: 'https://a.cn/deck/' }],
    ['subtitle:', { subtitle: null }],
  ])('%s gives %j', (yaml, expected) => {
    const { deck, problems } = readDeck(`---\n${yaml}\n---\n# 一`)
    expect(problems).toEqual([])
    expect(deck.meta).toMatchObject(expected)
  })

  test('is guessed where it is missing', () => {
    expect(readDeck('# 昌吉工业').deck.meta).toMatchObject({ title: '昌吉工业', lang: 'zh-CN' })
    expect(readDeck('# The year').deck.meta).toMatchObject({ title: 'The year', lang: 'en' })
  })
})

test('a deck of 500 slides is read at once', () => {
  const slide = '## 题\n\n- **一**：二 <!-- .element: class="fragment" -->\n- 三\n\nNote: 话\n'
  const start = process.cpuUsage()
  expect(readDeck(Array(500).fill(slide).join('\n---\n')).slides).toHaveLength(500)
  // Time of its own, in microseconds, whatever else the machine does.
  expect(process.cpuUsage(start).user).toBeLessThan(3_000_000)
})

test('a slide may show nothing but the picture behind it, which names it', () => {
  const { deck, problems } = readDeck(
    '# T\n\n---\n\n<!-- .slide: data-background-image="a/old bridge.png" -->\n\n---\n\n# U',
  )
  expect(problems).toEqual([])
  expect(deck.slides[1]).toMatchObject({ title: 'old bridge', blocks: [] })
})

test('the blanks of a picture’s words keep its numbers in their place', () => {
  const { deck } = readDeck('# T\n\n![上年  2600亿元](x.png)')
  expect(deck.slides[0]!.blocks[1]).toMatchObject({ alt: '上年  2600亿元' })
})

test('a slide may be a colour, and nothing else', () => {
  const { slides, problems } = readDeck(
    '# A\n\n---\n\n<!-- .slide: data-background-color="black" -->\n\n---\n\n# B',
  )
  expect(slides.map(({ background }) => background.color)).toEqual([null, 'black', null])
  expect(problems).toEqual([])
})

test('who speaks may be called the author, or several', () => {
  const text = '---\ntitle: T\nauthor: [Ann Lee, Bo Chen]\n---\n\n# A'
  const { value, problems } = parseDeck({ file: 'deck.md', text })
  expect(value.meta.speaker).toBe('Ann Lee, Bo Chen')
  expect(problems).toEqual([])
})

test('elements of old pages are no words', () => {
  const { slides } = readDeck('# A <blink>b</blink> <marquee>c</marquee>')
  expect(slides[0]!.title).toBe('A b c')
})
