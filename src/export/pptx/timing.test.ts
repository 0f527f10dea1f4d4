import { expect, test } from 'vitest'
import { renderTiming } from './timing.ts'

test('what plays on a slide waits for a click', () => {
  const video = { shape: 4, kind: 'video', loop: true, muted: true } as const
  const sound = { shape: 7, kind: 'audio', loop: false, muted: false } as const
  const { text } = renderTiming([video, sound])!
  expect(text).toMatch(/<p:video><p:cMediaNode vol="80000" mute="1"><p:cTn id="2" repeatCount="indefinite"/)
  expect(text).toMatch(/<p:audio>.*delay="indefinite".*spid="7"/)
})

test('where nothing plays there is no timing', () => expect(renderTiming([])).toBeNull())
