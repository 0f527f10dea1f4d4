import { createHash } from 'node:crypto'

/** What a page may run, show and fetch. */
export interface Allowed {
  /** Whether the page's own files count: scripts, styles, pictures and fonts beside it. */
  files: boolean
  /** Texts of the scripts that stand in the page, as they are before they are put there. */
  scripts: string[]
  /** Texts of its style sheets. */
  styles: string[]
}

/** The names under which the page's script makes trusted HTML: of its notes, and of what Reveal.js writes. */
const trustedTypes = ['article-deck', 'default']

/**
 * The Content-Security-Policy: nothing runs but the page's own scripts, one by one, by their hash; nothing is asked of
 * any other place.
 */
export function contentSecurityPolicy({ files, scripts, styles }: Allowed): string {
  const own = files ? [`'self'`] : []
  const rules: [name: string, ...values: string[]][] = [
    ['default-src', `'none'`],
    ['script-src', ...sources([...(scripts.length > 0 ? own : []), ...scripts.map(hashOf)])],
    ['style-src', ...sources([...own, ...styles.map(hashOf)])],
    ['img-src', ...own, 'data:'],
    ['media-src', ...own, 'data:'],
    ['font-src', ...own, 'data:'],
    ['connect-src', `'none'`],
    ...(files ? ([['manifest-src', `'self'`]] as [string, string][]) : []),
    ...(files && scripts.length > 0 ? ([['worker-src', `'self'`]] as [string, string][]) : []),
    ['base-uri', `'none'`],
    ['form-action', `'none'`],
    ['require-trusted-types-for', `'script'`],
    ['trusted-types', ...(scripts.length > 0 ? trustedTypes : [`'none'`])],
  ]
  return rules.map((rule) => rule.join(' ')).join('; ')
}

function sources(allowed: string[]): string[] {
  return allowed.length > 0 ? allowed : [`'none'`]
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
