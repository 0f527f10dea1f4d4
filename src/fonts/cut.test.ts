import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cutFont, cutFonts, writeRules, type CutFonts, type FontPart } from './cut.ts'
import { charactersUsed } from './used.ts'
import { shoots } from '../theme/themes.ts'

const cacheDir = await mkdtemp(join(tmpdir(), 'deck-fonts-'))
afterAll(() => rm(cacheDir, { recursive: true }))

/** The deck's fonts, and their rules as style sheets with the bare names of their files. */
async function cut(
  first: string,
  all: string,
  options: { lang?: 'zh-CN' | 'en'; format?: 'woff2' | 'ttf'; slides?: string } = {},
) {
  const { lang = 'zh-CN', format = 'woff2', slides = all } = options
  const used = {
    first: charactersUsed(first),
    slides: charactersUsed(slides),
    all: charactersUsed(all),
    lang,
  }
  const fonts = await cutFonts({ faces: shoots.faces, ...used }, { cacheDir, format })
  const css = (part: FontPart) => writeRules(fonts.rules[part], (name) => name)
  return { ...fonts, css: { first: css('first'), rest: css('rest'), asked: css('asked') } }
}

/** `han-400-first` and the like. */
const stems = ({ files }: CutFonts): string[] => files.map(({ name }) => name.split('.')[0]!)

/** The value of `unicode-range` in each rule, by the stem of its file and the weight that it serves. */
function ranges(css: string): Record<string, string> {
  const rules = css.matchAll(/font-weight:(\d+).*?url\((.*?)\..*?unicode-range:(.*?);/g)
  return Object.fromEntries([...rules].map(([, weight, stem, range]) => [`${stem} as ${weight}`, range!]))
}

describe('cutFonts', () => {
  it('divides each weight into what the first slide needs and the rest', async () => {
    const fonts = await cut('<h1>昌吉</h1>2022年', '<h1>昌吉工业</h1>2022年元')
    expect(stems(fonts)).toEqual([
      'latin-400-first',
      'latin-400-rest',
      'han-400-first',
      'han-400-rest',
      'latin-700-first',
      'latin-700-rest',
      'han-700-first',
      'han-700-rest',
    ])
    expect(fonts.files.map(({ weight, part }) => `${weight}-${part}`)).toEqual(
      stems(fonts).map((stem) => stem.replace(/^\w+-/, '')),
    )
    expect(ranges(fonts.css.first)['han-400-first as 400']).toBe('U+5e74')
    expect(ranges(fonts.css.rest)['han-400-rest as 400']).toBe('U+5143')
  })

  it('keeps apart what no slide shows, and lets nothing wait for it', async () => {
    const { css } = await cut('昌', '昌吉<b>业</b>工，', { slides: '昌吉' })
    expect(ranges(css.rest)).toMatchObject({ 'han-400-rest as 400': 'U+5409' })
    expect(ranges(css.asked)).toEqual({
      'han-400-asked as 400': 'U+5de5',
      'han-700-asked as 700': 'U+4e1a',
      'han-400-asked as 700': 'U+5de5',
      'han-700-asked as 400': 'U+4e1a',
    })
    expect(css.asked).toContain('font-display:swap')
    expect(css.first + css.rest).not.toContain('swap')
  })

  it('names each file in one rule of its own part, by its content', async () => {
    const { files, css } = await cut('昌', '昌吉')
    for (const { name, part, data } of files) {
      expect(name).toMatch(/^\w+-\d00-\w+\.[0-9a-f]{12}\.woff2$/)
      expect(css[part]).toContain(`url(${name}) format("woff2")`)
      expect(Buffer.from(data).toString('latin1', 0, 4)).toBe('wOF2')
    }
  })

  it('keeps all punctuation of a weight in one file, and letters together', async () => {
    const { css } = await cut('昌a', '昌吉，“发展”。b')
    expect(css.first.match(/han-400-first[^;]*;unicode-range:[^;]*/g)).toHaveLength(2)
    // Quotation marks by a rule of their own, which halves them.
    expect(css.first).toContain('unicode-range:U+3002,U+660c,U+ff0c;')
    expect(css.first).toMatch(/unicode-range:U\+201c-201d;.*"halt"/)
    expect(ranges(css.first)['latin-400-first as 400']).toBe('U+20-7e,U+a0')
  })

  it('leaves letters to the rest where the first slide has none', async () => {
    const { css } = await cut('昌2022', '昌abc£')
    expect(ranges(css.first)['latin-400-first as 400']).toBe('U+20-40,U+5b-60,U+7b-7e,U+a0,U+a3')
    expect(ranges(css.rest)['latin-400-rest as 400']).toBe('U+41-5a,U+61-7a')
  })

  it('serves text in an unforeseen weight from the other weight', async () => {
    const { css } = await cut('', '<h2>昌</h2>昌吉')
    expect(ranges(css.rest)['han-400-rest as 700']).toBe('U+5409')
    expect(ranges(css.rest)['han-700-rest as 400']).toBeUndefined()
  })

  it('puts what no font has into none', async () => {
    const { css } = await cut('김', '<b>𠮷</b>𠮷年')
    expect(Object.values(ranges(css.first + css.rest)).join()).not.toMatch(/ae40|20bb7/)
  })

  it('keeps what emoji of several characters are put together of in a family of its own', async () => {
    const { css } = await cut('', '1️⃣ 🏃‍♀️ 年 1')
    const rules = [...css.rest.matchAll(/font-family:([^;]+);.*?url\((\w+).*?unicode-range:([^;]+)/g)]
    const [own, joined] = ['Deck', 'Deck Emoji'].map(
      (family) => rules.find(([, name, face]) => name === family && face === 'emoji')![3],
    )
    expect(own).toBe('U+200d,U+20e3,U+fe0f,U+1f3c3')
    expect(joined).toBe('U+23,U+2a,U+30-39,U+200d,U+20e3,U+2640,U+fe0f,U+1f3c3')
  })

  it('takes English quotation marks from Latin', async () => {
    const { css } = await cut('“x”', '“x”', { lang: 'en' })
    expect(ranges(css.first)['latin-400-first as 400']).toBe('U+20-7e,U+a0,U+201c-201d')
  })

  it('claims one line box for both faces', async () => {
    const { css } = await cut('年2', '')
    const boxes = [...css.first.matchAll(/ascent-override:([\d.]+)%;descent-override:([\d.]+)%.*?\}/g)].map(
      (rule) => {
        const size = Number(/size-adjust:(\d+)%/.exec(rule[0])?.[1] ?? 100) / 100
        return [Number(rule[1]) * size, Number(rule[2]) * size].map(
          (metric) => Math.round(metric * 100) / 100,
        )
      },
    )
    expect(boxes).toEqual([
      [104, 28],
      [104, 28],
    ])
  })

  it('gives the same files from its cache, and TrueType where asked', async () => {
    expect(await cut('昌', '昌吉')).toEqual(await cut('昌', '昌吉'))
    const { files, css } = await cut('昌', '昌吉', { format: 'ttf' })
    expect(css.first).toContain('format("truetype")')
    expect(Buffer.from(files[0]!.data).readUInt32BE(0)).toBe(0x10000)
  })

  it('stays within the budget of a deck: 300 KB in all, 25 KB first', async () => {
    const han = Array.from({ length: 800 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i)).join('')
    const first = `<h1>${han.slice(0, 20)}</h1>${han.slice(0, 40)}，2022 Deck`
    const { files } = await cut(first, `<h2>${han.slice(0, 400)}</h2>${han}，。“”`)
    const size = (part?: string): number =>
      files.filter((file) => !part || file.part === part).reduce((sum, { data }) => sum + data.length, 0)
    expect(size()).toBeLessThan(300_000)
    expect(size('first')).toBeLessThan(25_000)
  }, 30_000)
})

describe('cutFont', () => {
  it.each([
    ['latin', ['tnum', 'kern']],
    ['han', ['halt', 'palt']],
  ] as const)('keeps the layout features of %s', async (face, kept) => {
    const font = Buffer.from(await cutFont(shoots.faces, face, 400, '0123年，。“”（）AV', 'ttf')).toString(
      'latin1',
    )
    for (const feature of kept) expect(font).toContain(feature)
    expect(font).not.toContain('smcp')
  })
})
