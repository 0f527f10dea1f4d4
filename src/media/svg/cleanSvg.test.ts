import { expect, test } from 'vitest'
import { cleanSvg } from './cleanSvg.ts'

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`

/** The picture with empty elements closed at once, or what speaks against it. */
function cleaned(text: string): string {
  const result = cleanSvg(text)
  return 'text' in result
    ? result.text.replace(/(<(\w+)[^<>]*)><\/\2>/g, '$1/>')
    : `objection: ${result.objection}`
}

test.each([
  ['a script', '<script>alert(1)</script>', /script|alert/],
  ['a script from elsewhere', '<script href="https://a.test/s.js"/>', /script|a\.test/],
  ['a script of XLink', '<script xlink:href="data:text/javascript,alert(1)"/>', /script|alert/],
  ['a handler', '<rect onclick="alert(1)" onLoad="alert(2)"/>', /alert|on/],
  [
    'HTML inside',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x<img src="x" onerror="alert(1)"/></p></foreignObject>',
    /foreign|alert|img/,
  ],
  ['a frame', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://a.test/"/>', /iframe|a\.test/],
  ['a link that runs', '<a href="javascript:alert(1)"><text>x</text></a>', /alert/],
  ['a hidden link that runs', '<a href="&#106;ava&#10;script:alert(1)"><text>x</text></a>', /alert/],
  ['a picture from elsewhere', '<image href="https://a.test/a.png"/>', /a\.test/],
  ['a picture of XLink', '<image xlink:href="file:///etc/passwd"/>', /etc/],
  ['a picture that is SVG', '<image href="data:image/svg+xml,&lt;svg onload=\'alert(1)\'/>"/>', /alert/],
  ['a use from elsewhere', '<use href="https://a.test/a.svg#x"/>', /a\.test/],
  ['a use of data', '<use href="data:image/svg+xml;base64,PHN2Zz4=#x"/>', /data:/],
  ['a filter from elsewhere', '<feImage href="//a.test/a"/>', /a\.test/],
  ['a paint from elsewhere', '<rect fill="url(https://a.test/a#x)"/>', /a\.test/],
  ['a paint behind an escape', '<rect style="fill:u\\72l(https://a.test/a#x)"/>', /a\.test/],
  [
    'a style from elsewhere',
    '<style>@import url(https://a.test/a.css); @import "//a.test/b";</style>',
    /a\.test/,
  ],
  [
    'a font from elsewhere',
    '<style>@font-face{font-family:x;src:url("https://a.test/a.woff")}</style>',
    /a\.test/,
  ],
  ['an image set', '<style>rect{background:image-set("https://a.test/a.png" 1x)}</style>', /a\.test/],
  ['a style that ends itself', '<style><![CDATA[</style><script>alert(1)</script>]]></style>', /<script/],
  [
    'an animation of an address',
    '<a><animate attributeName="href" values="javascript:alert(1)"/></a>',
    /alert/,
  ],
  ['a set', '<a><set attributeName="href" to="javascript:alert(1)"/></a>', /alert/],
])('%s is taken out', (_, inside, forbidden) => {
  const text = cleaned(svg(`${inside}<circle id="kept" r="3"/>`))
  expect(text).toContain('<circle id="kept" r="3"/>')
  expect(text.replace(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(forbidden)
})

test('a handler of the root, an instruction and a document type are taken out', () => {
  const text = `<?xml version="1.0"?><?xml-stylesheet href="https://a.test/a.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<path d="M0 0h9"/>', ' onload="alert(1)"')}`
  expect(cleaned(text)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
  )
})

test.each([
  [
    'gradients and clips',
    '<linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath><rect fill="url(#g)" clip-path="url(\'#c\')" width="9" height="9"/>',
  ],
  [
    'a symbol that is used',
    '<symbol id="s"><circle r="2"/></symbol><use href="#s" x="3"/><use xlink:href="#s" x="6"/>',
  ],
  [
    'a style sheet',
    '<style>.a{fill:#123;clip-path:url(#c)} text{font-family:"宋体"}</style><g class="a" style="stroke:red"/>',
  ],
  ['a picture as data', '<image href="data:image/png;base64,iVBORw0KGgo=" width="3" height="3"/>'],
  [
    'a filter',
    '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)" transform="translate(3 4)"/>',
  ],
  ['words', '<title>图</title><text x="1" font-size="12"><tspan>2600亿元 &lt; 3</tspan></text>'],
])('%s stay as they are', (_, inside) => expect(cleaned(svg(inside))).toBe(svg(inside)))

test('what was taken out is named, but not what drawing programs write for themselves', () => {
  const result = cleanSvg(
    svg(
      '<script>1</script><metadata/><rect onclick="x"/><image href="a.png"/>',
      ' xmlns:inkscape="i" inkscape:version="1"',
    ),
  )
  expect(result).toMatchObject({ removed: ['<script>', 'onclick', 'the address of <image>'] })
})

test('entities of old drawing programs are written out', () => {
  const text = `<!DOCTYPE svg [ <!ENTITY ns "http://www.w3.org/2000/svg"> <!ENTITY st "fill:red"> ]><svg xmlns="&ns;"><g style="&st;"/></svg>`
  expect(cleaned(text)).toContain('<g style="fill:red"/>')
})

test.each([
  [
    'entities in entities',
    `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`,
    /entities/,
  ],
  ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /no SVG/],
  ['a use of itself', svg('<g id="a"><use href="#a"/></g>'), /over and over/],
  [
    'doublings',
    svg(
      Array.from(
        { length: 30 },
        (_, i) => `<g id="g${i}"><use href="#g${i + 1}"/><use href="#g${i + 1}"/></g>`,
      ).join(''),
    ),
    /over and over/,
  ],
  [
    'patterns in patterns by a style sheet',
    svg(
      `<style>${Array.from({ length: 9 }, (_, i) => `.p${i}{fill:url(#p${i + 1})}`).join('')}</style>${Array.from({ length: 9 }, (_, i) => `<pattern id="p${i}">${`<rect class="p${i}"/>`.repeat(9)}</pattern>`).join('')}`,
    ),
    /over and over/,
  ],
  ['elements too deep in each other', svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000)), /deep/],
])('%s is refused', (_, text, why) => expect(cleaned(text)).toMatch(why))

test('an entity that a file should fill is only its name, and an end that is not there is added', () => {
  const text = `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<g><text>&a;</text>')}`
  expect(cleaned(text)).toContain('<g><text>&amp;a;</text></g></svg>')
})
