const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu

/** How wide a text is, in halves of a Chinese character, which a Latin letter is about. */
export function halvesOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}
