import type { RevealApi } from 'reveal.js'
import type { Charts } from './charts.ts'
import type { Commands } from './talk/commands.ts'
import type { Course } from './talk/course.ts'
import type { Talk } from './talk/talk.ts'
import type { Windows } from './talk/windows.ts'

/** The part of Reveal's interface that the behaviours use. */
export type Presentation = RevealApi

/** What the behaviours of a presentation hang on. */
export interface Stage {
  deck: Presentation
  talk: Talk
  /** The slides as they are now: in `dev` they change. */
  course: () => Course
  commands: Commands
  windows: Windows
  charts: Charts
}
