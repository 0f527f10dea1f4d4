import { alternation, table } from '../engine/alternation.ts'
import { never } from '../engine/claims.ts'
import type { TalkCues } from '../engine/talk.ts'

const parts = table(`
  point thing step part measure question reason lesson goal area pillar drive role group pair slide section promise
`).flatMap((word) => [word, `${word}s`])

export const talk: TalkCues = {
  parts: new RegExp(`^(?:${alternation([...parts, 'priorities'])})$`, 'i'),
  order: /(?:slide|page|part|step)\s*$/i,
  rank: never,
  ordinal: never,
  half: never,
  beforeHalf: never,
  counted: /^\s*[a-z]+/i,
  pair: never,
  talk: never,
  degree: /^\s+as (?:often|hard|well|soon|early|late|(?!likely)[a-z]{3,}ly)\b/i,
  lists: [['', /，|,\s|\band\b|;/]],
}
