import { expect, test } from 'vitest'
import { showProgress } from './progress.ts'

function written(isTTY: boolean): string {
  let text = ''
  const progress = showProgress({ isTTY, write: (part) => (text += part) })
  progress.say('png: slide 1 of 2')
  progress.say('png: slide 2 of 2')
  progress.clear()
  return text
}

test('a terminal shows one line, and is left clean', () => {
  expect(written(true)).toMatch(/slide 1 of 2\r.*slide 2 of 2\r[^ ]*$/)
})

test('a pipe is left alone', () => expect(written(false)).toBe(''))
