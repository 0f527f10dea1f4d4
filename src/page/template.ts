import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { html, Html } from '../render/html.ts'
import { inlineScript, inlineStyle } from './inline.ts'
import { contentSecurityPolicy } from './policy.ts'

/** What a page is put together from; no part is looked into or changed once it is made. */
export interface PageParts {
  /** Attributes of `<html>`, each behind a space. */
  root: Html
  /** Title, description, and what else the head says of the page. */
  head: Html
  icon: string
  /** Style sheets that stand in the page, as texts. */
  styles: string[]
  /** Style sheets beside it, by their addresses. */
  styleSheets?: string[]
  /** Scripts that run before anything is drawn, as texts. */
  early: string[]
  /** Scripts that run as soon as the styles stand there, as texts. */
  styled?: string[]
  body: Html
  /** The page's modules, behind all else: texts that stand in the page, or files beside it. */
  modules: ({ code: string } | { src: string })[]
  /** Files that the modules will ask for, by their addresses. */
  preload?: string[]
  /** `files` where the page may use those beside it; none at all for `dev`, whose server brings its own scripts. */
  policy: 'files' | 'alone' | null
}

/** `index.html`, cut at its slots before anything of a deck is there: text and the name of a slot by turns. */
const [start = '', rest = ''] = readFileSync(resolve(import.meta.dirname, '../../index.html'), 'utf8').split(
  '<html>',
)
const pieces = rest.split(/<!--(\w+)-->/)

/** The one template of every page. Scripts and styles are allowed by the hash of what they are, and put in last. */
export function assemblePage(parts: PageParts): string {
  const { early, styled = [], modules, styles } = parts
  const inlined = modules.flatMap((module) => ('code' in module ? [module.code] : []))
  const allowed = { files: parts.policy === 'files', scripts: [...early, ...styled, ...inlined], styles }
  const slots: Record<string, Html | Html[] | null> = {
    policy:
      parts.policy &&
      html`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(allowed)}" />`,
    head: parts.head,
    icon: html`<link rel="icon" href="${parts.icon}" type="image/svg+xml" />`,
    preload: (parts.preload ?? []).map((file) => html`<link rel="modulepreload" href="${file}" />`),
    styleSheets: (parts.styleSheets ?? []).map((file) => html`<link rel="stylesheet" href="${file}" />`),
    styles: styles.map(inlineStyle),
    early: early.map((code) => inlineScript(code)),
    styled: styled.map((code) => inlineScript(code)),
    body: parts.body,
    modules: modules.map((module) =>
      'code' in module
        ? inlineScript(module.code, { module: true })
        : html`<script type="module" src="${module.src}"></script>`,
    ),
  }
  const filled = pieces.map((piece, index) => (index % 2 === 0 ? Html.unsafe(piece) : slots[piece]!))
  return html`${Html.unsafe(start)}<html${parts.root}>${filled}`.text
}
