import { expect, it } from 'vitest'
import { writeXmp } from './xmp.ts'

const facts = {
  title: 'Bread & <butter>',
  author: '李明',
  subject: null,
  keywords: ['a', 'b'],
  lang: 'zh-CN',
  created: new Date(0),
}

it('says title, author, keywords and language, each escaped', () => {
  const xmp = writeXmp(facts)
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Bread &amp; &lt;butter&gt;</rdf:li>')
  expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>李明</rdf:li></rdf:Seq></dc:creator>')
  expect(xmp).toContain('<pdf:Keywords>a, b</pdf:Keywords>')
  expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>')
  expect(xmp).not.toContain('dc:description')
})

it('names the standard that the file follows', () =>
  expect(writeXmp(facts)).toContain('<pdfuaid:part>1</pdfuaid:part>'))
