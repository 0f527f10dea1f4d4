import { html, Html } from '../render/html.ts'
import { toJson } from './json.ts'

/**
 * A script of ours as part of the page. Nothing of an author's is in it: what the deck says comes as data.
 *
 * @throws where a parser of HTML would read it differently than a parser of scripts
 */
export function inlineScript(code: string, { module = false } = {}): Html {
  return html`<script${module && html` type="module"`}>${verbatim(code, 'script')}</script>`
}

/** A style sheet of ours as part of the page. */
export function inlineStyle(css: string): Html {
  return html`<style>${verbatim(css, 'style')}</style>`
}

/** A value that the page's script reads by its name, as data that no browser runs. */
export function inlineData(name: string, value: unknown): Html {
  return html`<script type="application/json" data-deck="${name}">${Html.unsafe(toJson(value))}</script>`
}

/** Text of an element that has no escapes: what would end it, or be changed in reading it, cannot stand there. */
function verbatim(text: string, tag: 'script' | 'style'): Html {
  const wrong = new RegExp(`</${tag}|<!--|\\r|\\0`, 'i').exec(text)
  if (wrong) throw new Error(`a ${tag} of the page holds ${JSON.stringify(wrong[0])}`)
  return Html.unsafe(text)
}
