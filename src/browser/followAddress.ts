import { placeAsked, writeAddress } from './address.ts'
import type { Course } from './talk/course.ts'
import type { Talk } from './talk/talk.ts'

/** Keeps the address and the talk at one place: whichever of them moves, the other follows. */
export function followAddress(talk: Talk, course: () => Course): void {
  writeAddress(talk.get('place'))
  talk.on('place', (place) => writeAddress(place && course().settle(place)))
  addEventListener('hashchange', () => {
    const asked = placeAsked(course())
    if (asked) talk.set('place', asked)
  })
}
