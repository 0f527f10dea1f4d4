import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../model.ts'
import { placeAt } from '../problem.ts'

/** What an article's front matter may say, as written. */
export interface FrontMatter {
  fields: Record<string, unknown>
  /** Where the report begins. */
  end: number
  problems: Problem[]
}

/** Reads YAML between `---` lines at the top of a file; null where there is none. */
export function parseFrontMatter(file: string, text: string): FrontMatter | null {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!open) return null
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length))
  if (!close) {
    const message = 'the front matter has no end'
    return {
      fields: {},
      end: text.length,
      problems: [
        {
          code: 'front-matter',
          severity: 'error',
          message,
          expected: 'a line `---` below it',
          file,
          ...placeAt(text, 0),
        },
      ],
    }
  }
  const yaml = text.slice(open[0].length, open[0].length + close.index)
  const end = open[0].length + close.index + close[0].length
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false })
  const problems = document.errors.map((error): Problem => {
    const place = placeAt(text, open[0].length + Math.min(error.pos[0], yaml.length))
    return {
      code: 'front-matter',
      severity: 'error',
      message: error.message,
      expected: 'YAML',
      file,
      ...place,
    }
  })
  if (problems.length === 0 && document.contents !== null && !isMap(document.contents)) {
    const place = placeAt(text, open[0].length)
    const message = 'the front matter holds no fields'
    problems.push({
      code: 'front-matter',
      severity: 'error',
      message,
      expected: '`title: …`',
      file,
      ...place,
    })
  }
  const fields = problems.length === 0 ? ((document.toJS() ?? {}) as Record<string, unknown>) : {}
  return { fields, end, problems }
}
