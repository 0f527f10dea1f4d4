/** Makers of trusted text, where the browser asks for them (`require-trusted-types-for 'script'`). */
interface TrustedTypes {
  createPolicy?: (name: string, rules: Partial<Record<keyof Trust, (text: string) => string | null>>) => Trust
}

interface Trust {
  createHTML: (text: string) => string
  createScriptURL: (address: string) => string
}

/** An element of the page may have that id: only what can make a policy is taken for the browser's own. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

const own = trustedTypes?.createPolicy?.('article-deck', {
  createHTML: (text) => text,
  createScriptURL: (address) => (address === 'sw.js' ? address : null),
})

/** HTML that the build rendered, in which all that authors wrote is escaped, as the browser wants to be given it. */
export function asRendered(text: string): string {
  return own ? own.createHTML(text) : text
}

/** The address of the page's own worker, and of no other script, as the browser wants to be given it. */
export function asOwnScript(address: 'sw.js'): string {
  return own ? own.createScriptURL(address) : address
}

/** Bare elements with nothing in them that acts: what Reveal.js writes for its controls and backgrounds. */
const bare = /^(?:\s*<\/?(?:button|div|span)(?: (?:class|aria-label)="[^"<>]*")*>)*\s*$/

/** Lets Reveal.js write what it needs, and nothing else. */
export function trustReveal(): void {
  trustedTypes?.createPolicy?.('default', { createHTML: (text) => (bare.test(text) ? text : null) })
}
