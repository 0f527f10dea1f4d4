import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Examples of one kind, of one language. */
export interface Corpus {
  /** As a file of them may be named. */
  name: string
  lang: string
  sentences: string[]
}

const folders = { 'zh-CN': 'zh', 'zh-TW': 'zh-hant', en: 'en' }

/** The examples of every language, by what they are examples of. */
export const corpora: Corpus[] = Object.entries(folders).flatMap(([lang, folder]) =>
  readFileSync(resolve(import.meta.dirname, '../../language', folder, 'corpus.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.split('\n')
      const sentences = lines.flatMap((line) => (line.includes(' → ') ? [line.split(' → ')[0]!] : []))
      return { name: `${folder} ${title}`.replace(/[^a-z]+/gi, '-'), lang, sentences }
    }),
)

/** An article of 17 February 2023 with a text in it. */
export function articleOf(lang: string, text: string): string {
  return `---\nlang: ${lang}\ndate: 2023-02-17\n---\n\n${text}\n`
}
