import type { Charts } from '../charts.ts'
import type { Commands } from '../talk/commands.ts'
import type { Course } from '../talk/course.ts'
import type { Talk } from '../talk/talk.ts'

/** What the viewer's controls hang on, in either way to see the deck. */
export interface Viewer {
  way: 'present' | 'read'
  talk: Talk
  course: () => Course
  commands: Commands
  charts: Charts
}
