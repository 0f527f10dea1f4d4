/** Controls of a terminal (C0 but tab and line feed, DEL, C1), and what turns the direction of the text behind it. */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text in which every sign that a terminal obeys is one that it shows: ESC becomes `␛`, U+202E `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(obeyed, show)
}

/** The same for JSON, whose strings keep what they mean. */
export function visibleJson(json: string): string {
  return json.replace(obeyed, (sign) => `\\u${hex(sign)}`)
}

function show(sign: string): string {
  const point = sign.charCodeAt(0)
  // Unicode has pictures of the first controls, and of DEL behind them.
  if (point < 0x20) return String.fromCharCode(0x2400 + point)
  return point === 0x7f ? '\u2421' : `<U+${hex(sign).toUpperCase()}>`
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0')
}
