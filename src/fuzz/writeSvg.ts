import { Parser } from 'htmlparser2'
import type { Random } from './random.ts'

const names = [
  'g',
  'rect',
  'use',
  'image',
  'a',
  'text',
  'style',
  'script',
  'foreignObject',
  'svg',
  'animate',
  'set',
  'pattern',
  'filter',
  'x:script',
  'iframe',
  'SCRIPT',
  'feImage',
  'handler',
  'title',
]
const attributes = [
  'id',
  'href',
  'xlink:href',
  'style',
  'fill',
  'onload',
  'onclick',
  'ONLOAD',
  'xmlns',
  'src',
  'class',
  'attributeName',
  'values',
  'd',
  'data-x',
  'filter',
]
const values = [
  '#a',
  'url(#a)',
  'url(https://a.test/x)',
  'https://a.test/',
  'javascript:alert(1)',
  ' java&#10;script:alert(1)',
  'data:image/svg+xml,x',
  'data:image/png;base64,AAAA',
  'u\\72l(//a.test)',
  'href',
  'red',
  '"',
  '//a.test/x',
  'http://www.w3.org/1999/xhtml',
]
const texts = [
  'x',
  '@import "//a.test/a.css";',
  '<![CDATA[</style><script>alert(1)</script>]]>',
  '&lt;script&gt;',
  '<!-- <script> -->',
  '.a{fill:url("https://a.test/")}',
  '&x;',
  '<?php x ?>',
]

/** A drawing put together at random of what draws, what runs and what fetches. */
export function writeSvg(random: Random): string {
  const { pick, several } = random
  const element = (depth: number): string => {
    const name = pick(names)
    const given = several(3, () => ` ${pick(attributes)}="${pick(values).replaceAll('"', '&quot;')}"`).join(
      '',
    )
    const inside =
      depth > 4 ? '' : several(3, () => (random.chance(0.6) ? element(depth + 1) : pick(texts))).join('')
    return `<${name}${given}>${inside}</${name}>`
  }
  const head = pick([
    '',
    '<?xml version="1.0"?>',
    '<!DOCTYPE svg [<!ENTITY x "y">]>',
    '<?xml-stylesheet href="//a.test/"?>',
  ])
  return `${head}<svg xmlns="http://www.w3.org/2000/svg">${several(6, () => element(0)).join('')}</svg>`
}

/** What fetches in a style sheet; a mutation of its name, `uzl(…)`, does not. */
const fetching = /@import|(?:url|src|image|set|fade)\(\s*["']?(?:[a-z]+:)?\/\//i

/** A style sheet's words as a browser reads them: `u\72l` is `url`. */
function unescaped(words: string): string {
  return words.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex?: string, char?: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char!,
  )
}

/** What of a drawing would run or fetch, as a parser of XML sees it. */
export function svgFaults(text: string): string[] {
  const faults: string[] = []
  let isStyle = false
  const parser = new Parser(
    {
      onopentag(name, given) {
        isStyle = name === 'style'
        if (/script|foreign|iframe|animate|^set$|handler/i.test(name)) faults.push(`<${name}>`)
        for (const [attribute, value] of Object.entries(given)) {
          if (/^on/i.test(attribute)) faults.push(attribute)
          const plain = value.replace(/\s/g, '')
          const leads = /^(?:xlink:)?href$|^src$/.test(attribute) && !/^(?:#|data:image\/png)/.test(plain)
          if (leads || /url\((?!["']?(?:#|data:))/i.test(plain)) faults.push(`${attribute}="${value}"`)
        }
      },
      onclosetag: () => void (isStyle = false),
      ontext(words) {
        if (isStyle && fetching.test(unescaped(words))) faults.push(words)
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  parser.end()
  return faults
}
