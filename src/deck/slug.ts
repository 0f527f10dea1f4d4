import { nearest } from '../problem.ts'
import type { SlideReading } from './reading.ts'
import type { Source } from '../source/source.ts'

/** A heading as an address: Latin letters small, Han characters kept, anything else a dash; empty where none is left. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

interface Named {
  /** Set by the author. */
  id: { name: string; start: number } | null
  /** Names that it had before. */
  aliases: { name: string; start: number }[]
  heading: string | null
}

/**
 * An id for each slide: its own, else made from its heading, else `slide-N`. Two slides that ask for one id are a
 * problem; made ones step aside (`-2`, `-3`), for a name that a slide had too: a link to it opens that slide.
 */
export function giveIds(slides: Named[], source: Source): string[] {
  const taken = new Map<string, number>()
  const explicit = slides.map(({ id }) => {
    if (!id) return null
    const first = taken.get(id.name)
    if (first === undefined) {
      taken.set(id.name, id.start)
      return id.name
    }
    source.report(id.start, {
      code: 'duplicate-id',
      severity: 'warning',
      message: `two slides have the id \`${id.name}\`: the first is in line ${source.lineAt(first)}`,
      expected: 'an id of its own',
    })
    return null
  })
  const used = new Set([...taken.keys(), ...slides.flatMap(({ aliases }) => aliases.map(({ name }) => name))])
  const next = new Map<string, number>()
  return slides.map(({ heading }, index) => {
    const own = explicit[index]
    if (own) return own
    const base = slugOf(heading ?? '').replace(/[^\p{L}\p{N}_-]/gu, '') || `slide-${index + 1}`
    let count = next.get(base) ?? 1
    let id = count === 1 ? base : `${base}-${count}`
    while (used.has(id)) id = `${base}-${++count}`
    next.set(base, count + 1)
    used.add(id)
    return id
  })
}

/** The names that each slide had before and that are no other slide's; of two slides the first keeps one. */
export function giveAliases(
  slides: Pick<Named, 'aliases'>[],
  ids: readonly string[],
  source: Source,
): string[][] {
  const taken = new Set(ids)
  return slides.map(({ aliases }) =>
    aliases.flatMap(({ name, start }) => {
      if (!taken.has(name)) {
        taken.add(name)
        return name
      }
      source.report(start, {
        code: 'duplicate-id',
        severity: 'warning',
        message: `\`${name}\` is a name of another slide`,
        expected: 'an id that only this slide had',
      })
      return []
    }),
  )
}

/** Warns of links to a slide that does not exist. */
export function checkAnchors(anchors: SlideReading['anchors'], ids: string[], source: Source): void {
  const known = new Set(ids)
  for (const { href, start } of anchors) {
    const slug = decode(href.slice(1))
    if (slug === '' || known.has(slug)) continue
    source.report(start, {
      code: 'unknown-slide',
      severity: 'warning',
      message: `no slide has the id \`${slug}\``,
      expected: nearest(slug, ids) ?? "a slide's id",
    })
  }
}

/** marked writes Han characters of an address as percents. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch (error) {
    if (error instanceof URIError) return slug
    throw error
  }
}
