import { parse, stringify, YAMLError } from 'yaml'
import type { Outline, OutlinePlan } from '../draft/outline.ts'
import { readText } from './readArticle.ts'
import { say } from './terminal.ts'
import { CommandError, UsageError } from '../commandError.ts'

/** What is drafted from of a plan that was edited. */
export interface EditedPlan {
  file: string
  title: string | null
  minutes: number | null
  sections: OutlinePlan | null
}

/** What a draft has without a plan. */
export const noPlan: EditedPlan = { file: '', title: null, minutes: null, sections: null }

/** Prints a plan, to be edited. */
export function sayOutline(outline: Outline): void {
  say(stringify(outline, { lineWidth: 110 }).trimEnd())
}

/**
 * Reads a plan that was printed and edited.
 *
 * @throws CommandError where it is no plan, with what it lacks
 */
export async function readPlan(file: string): Promise<EditedPlan> {
  const { value: text } = await readText(file, 'draft')
  const refuse = (what: string) => new CommandError(`${file} is no plan of \`draft --outline\`: ${what}`)
  const plan = parsed(text, refuse)
  if (!isRecord(plan) || !Array.isArray(plan['sections'])) throw refuse('it has no list of `sections`')
  const sections = plan['sections'].map((section: unknown, i) => {
    if (!isRecord(section) || !Array.isArray(section['slides']))
      throw refuse(`section ${i + 1} has no list of \`slides\``)
    return {
      section: textOf(section['section']),
      slides: section['slides'].map((slide: unknown, n) => {
        const key = isRecord(slide) ? textOf(slide['key']) : null
        if (key === null) throw refuse(`slide ${n + 1} of section ${i + 1} has no \`key\``)
        return { key, heading: textOf((slide as Record<string, unknown>)['heading']) }
      }),
    }
  })
  const minutes = plan['minutes']
  return {
    file,
    title: textOf(plan['title']),
    minutes: typeof minutes === 'number' && minutes > 0 ? minutes : null,
    sections,
  }
}

/** @throws UsageError where a plan names slides that the article does not make */
export function refuseUnknown({ file, sections }: EditedPlan, outline: Outline): void {
  const known = [...outline.sections.flatMap(({ slides }) => slides), ...outline.leftOut].map(
    ({ key }) => key,
  )
  const unknown = sections?.flatMap(({ slides }) => slides).find(({ key }) => !known.includes(key))
  if (unknown) {
    throw new UsageError(
      `${file}: the article makes no slide ${unknown.key}; \`draft --outline\` prints those it makes`,
    )
  }
}

function parsed(text: string, refuse: (what: string) => CommandError): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error
    throw refuse(error.message.split('\n')[0]!)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
