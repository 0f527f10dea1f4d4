import { Hooks, Lexer, Tokenizer, type Token, type Tokens } from 'marked'
import { isChinese } from './chinese.ts'
import { maskEmphasis, mayOpen } from './emphasis.ts'

const comments = /^ {0,3}(?:<!--(?:(?!-->)[\s\S])*-->[ \t]*)+(?:\n+|$)/

/** marked's tokenizer, for decks in Chinese that no HTML may enter. */
class DeckTokenizer extends Tokenizer {
  /** Of HTML's blocks only comments count; anything else is text. */
  override html(src: string): Tokens.HTML | undefined {
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

/** Lexes Markdown with a lexer of its own; `inline` lexes a further part of the same text. */
export function lex(text: string): { tokens: Token[]; inline: (part: string) => Token[] } {
  const lexer = new Lexer({ gfm: true, tokenizer: new DeckTokenizer(), hooks: new DeckHooks() })
  const tokens = lexer.lex(text)
  return { tokens, inline: (part) => lexer.inlineTokens(part) }
}
