import { expect, test } from 'vitest'
import { elapsedOf, Talk, type Told } from './talk.ts'

/** Two windows that hear each other. */
function pair(): [Talk, Talk] {
  const [one, other] = [new Talk(), new Talk()]
  const copy = (told: Told) => JSON.parse(JSON.stringify(told)) as Told
  one.onChange = (changed) => other.take(copy(changed))
  other.onChange = (changed) => one.take(copy(changed))
  return [one, other]
}

test('what one window sets the other has, and hears that it came from elsewhere', () => {
  const [one, other] = pair()
  const heard: string[] = []
  other.on('place', (place, from) => heard.push(`${place?.slide} ${from}`))
  one.set('place', { slide: 'a', step: 1 })
  expect(other.get('place')).toEqual({ slide: 'a', step: 1 })
  expect(heard).toEqual(['a elsewhere'])
})

test('the later of two counts, in whatever order they come', () => {
  const talk = new Talk()
  talk.take({ place: { at: 20, value: { slide: 'later', step: 0 } } })
  talk.take({ place: { at: 10, value: { slide: 'earlier', step: 0 } } })
  expect(talk.get('place')?.slide).toBe('later')
})

test('of two that were set at once every window takes the same', () => {
  const told = ['a', 'b'].map((slide) => ({ place: { at: 20, value: { slide, step: 0 } } }))
  const [one, other] = [new Talk(), new Talk()]
  told.forEach((each) => one.take(each))
  told.toReversed().forEach((each) => other.take(each))
  expect(one.get('place')).toEqual(other.get('place'))
})

test('a guess gives way to whatever was set', () => {
  const talk = new Talk()
  talk.set('clock', { gone: 0, since: 5 }, true)
  talk.take({ clock: { at: 9, value: { gone: 70, since: null } } })
  talk.set('clock', { gone: 0, since: 10 }, true)
  expect(talk.get('clock')).toEqual({ gone: 70, since: null })
})

test.each([
  [null],
  ['place'],
  [{ place: { slide: 'a', step: 0 } }],
  [{ place: { at: 5, value: { slide: 7, step: 0 } } }],
  [{ place: { at: 5, value: { slide: 'a', step: -1 } } }],
  [{ place: { at: Date.now() * 2, value: { slide: 'a', step: 0 } } }],
  [{ screen: { at: 5, value: 'red' } }],
  [{ clock: { at: 5, value: { gone: 'x', since: null } } }],
  [{ pointer: { at: 5, value: { x: 0, y: Number.NaN } } }],
  [{ drawing: { at: 5, value: { a: [{ tool: 'knife', colour: 0, points: [] }] } } }],
  [{ unheard: { at: 5, value: 1 } }],
])('%j is no state of a talk', (told) => {
  const talk = new Talk()
  talk.take(told)
  expect(talk.told).toEqual({})
})

test('a clock counts what has gone, and what goes on', () => {
  expect(elapsedOf({ gone: 500, since: null }, 9000)).toBe(500)
  expect(elapsedOf({ gone: 500, since: 8000 }, 9000)).toBe(1500)
})
