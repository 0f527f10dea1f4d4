import { notes } from 'virtual:deck/notes'
import { minutesAsked, type Course } from './course.ts'
import { planTalk, spokenSeconds, type PlannedSlide } from './plan.ts'

/** The plan of the page's talk: of the minutes that are asked for, else of those that the deck has; null for neither. */
export function readPlan(course: Course): { plan: PlannedSlide[]; minutes: number | null } {
  const minutes = minutesAsked() ?? (Number(document.documentElement.dataset['duration']) || null)
  const spoken = ({ id }: { id: string }) => spokenSeconds(textOf(notes.get(id) ?? ''))
  return { plan: planTalk(course, spoken, minutes), minutes }
}

/** What a text of HTML says, as it is spoken. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ')
}
