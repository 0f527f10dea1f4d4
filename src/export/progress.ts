/** Where an export says how far it is. */
export interface Progress {
  /** What is done now; replaces what was said before. */
  say: (what: string) => void
  /** Takes the last words away. */
  clear: () => void
}

/** One line that is written anew on a terminal; nothing where nobody watches. */
export function showProgress(stream: { isTTY?: boolean; write: (text: string) => unknown }): Progress {
  if (!stream.isTTY) return { say: () => {}, clear: () => {} }
  let isShown = false
  return {
    say(what) {
      stream.write(`\r\u001b[2K${what}`)
      isShown = true
    },
    clear() {
      if (isShown) stream.write('\r\u001b[2K')
      isShown = false
    },
  }
}
