import {
  Hooks,
  Lexer,
  Tokenizer,
  type MarkedOptions,
  type Token,
  type TokenizerThis,
  type Tokens,
} from 'marked'
import { charBefore, isChinese } from './chinese.ts'
import { definitionList } from './definitions.ts'
import { maskEmphasis, mayOpen } from './emphasis.ts'
import { footnoteMark, footnoteText } from './footnotes.ts'
import { linkedFile } from './linkedFile.ts'
import { mathsBlock, mathsInline, mathsStart } from './maths.ts'

const comments = /^ {0,3}(?:<!--(?:(?!-->)[\s\S])*-->[ \t]*)+(?:\n+|$)/

/** marked's tokenizer, for decks in Chinese. */
class DeckTokenizer extends Tokenizer {
  /** A comment is a block only where nothing else stands on its lines. */
  override html(src: string): Tokens.HTML | undefined {
    if (!/^ {0,3}<!--/.test(src)) return super.html(src)
    const raw = src.includes('-->') ? comments.exec(src)?.[0] : undefined
    return raw === undefined ? undefined : { type: 'html', raw, text: raw, pre: false, block: true }
  }

  override emStrong(src: string, masked: string, before = ''): Tokens.Em | Tokens.Strong | undefined {
    return super.emStrong(src, masked, src.startsWith('*') && mayOpen(src, before) ? '' : before)
  }

  /** Two tildes delete; one stands in `5000~6300`. */
  override del(src: string, masked: string, before?: string): Tokens.Del | undefined {
    return src.startsWith('~~') ? super.del(src, masked, before) : undefined
  }

  /** An address ends where Chinese begins. */
  override url(src: string): Tokens.Link | undefined {
    if (!/^(?:https?:|ftp:|www\.|mailto:|[\w.+-]+@)/i.test(src)) return undefined
    const end = Array.from(src.slice(0, 2000)).findIndex(isChinese)
    return super.url(end < 0 ? src : Array.from(src).slice(0, end).join(''))
  }
}

class DeckHooks extends Hooks {
  override emStrongMask(masked: string): string {
    return maskEmphasis(masked)
  }
}

type Extension = (this: TokenizerThis, src: string, tokens: Token[]) => Tokens.Generic | undefined

const blocks: Extension[] = [
  (src) => asToken('maths', mathsBlock(src)),

  function (src) {
    const found = footnoteText(src)
    return found && { type: 'footnote', ...found, tokens: this.lexer.blockTokens(found.text, []) }
  },

  function (src) {
    const found = definitionList(src)
    if (!found) return undefined
    const { raw, term, descriptions } = found
    return {
      type: 'definitions',
      raw,
      term,
      tokens: this.lexer.inline(term, []),
      descriptions: descriptions.map((text) => ({ text, tokens: this.lexer.blockTokens(text, []) })),
    }
  },
]

const inlines: Extension[] = [
  function (src) {
    const found = linkedFile(src, (text) => this.lexer.options.tokenizer?.link(text))
    return found?.type === 'link' ? { ...found, tokens: this.lexer.inlineTokens(found.text) } : found
  },

  (src, tokens) => {
    const last = tokens.at(-1)?.raw ?? ''
    return asToken('maths', mathsInline(src, charBefore(last, last.length)))
  },

  (src) => asToken('footnote-mark', footnoteMark(src)),

  /** `==marked==` */
  function (src) {
    const found = /^==(?![\s=])((?:(?!==)[^\n])*[^\s=])==(?!=)/.exec(src)
    return found
      ? { type: 'mark', raw: found[0], text: found[1]!, tokens: this.lexer.inlineTokens(found[1]!) }
      : undefined
  },
]

function asToken<T extends { raw: string }>(type: string, found: T | null): Tokens.Generic | undefined {
  return found ? { type, ...found } : undefined
}

const extensions = {
  block: blocks,
  inline: inlines,
  startInline: [mathsStart, (src: string) => src.indexOf('[^'), (src: string) => src.indexOf('==')],
  startBlock: [],
  renderers: {},
  childTokens: {},
} as unknown as MarkedOptions<string, string>['extensions'] & object

/** Lexes Markdown with a lexer of its own; `inline` lexes a further part of the same text. */
export function lex(text: string): { tokens: Token[]; inline: (part: string) => Token[] } {
  const lexer = new Lexer({ gfm: true, tokenizer: new DeckTokenizer(), hooks: new DeckHooks(), extensions })
  const tokens = lexer.lex(text)
  return { tokens, inline: (part) => lexer.inlineTokens(part) }
}
