const opened = /^((?:<div>)*)<table>(.*?)<\/table>/s
const ended = /^<table>(.*)<\/table>((?:<\/div>)*)$/s

/**
 * The markup of pages with what the next page goes on with of a table: of a table over several pages each page's tags
 * hold all rows, those of the others without words. Null where none goes on.
 */
export function goOnWithTable(before: string, page: string): string | null {
  const at = before.lastIndexOf('<table>')
  const [last, first] = [ended.exec(at < 0 ? '' : before.slice(at)), opened.exec(page)]
  if (!last || !first) return null
  const [rows, next] = [rowsOf(last[1]!), rowsOf(first[2]!)]
  const isSame = rows.length === next.length && rows.every((row, i) => row.length === next[i]!.length)
  if (!isSame || !rows.some((row, i) => isEmpty(row) && !isEmpty(next[i]!))) return null
  const joined = rows.map(
    (row, i) => `<tr>${row.map((cell, x) => joinCells(cell, next[i]![x]!)).join('')}</tr>`,
  )
  const depth = first[1]!.length / '<div>'.length
  const closing = last[2]!.slice(0, Math.max(0, last[2]!.length - depth * '</div>'.length))
  return `${before.slice(0, at)}<table>${joined.join('')}</table>${closing}${page.slice(first[0].length)}`
}

/** The cells of each row, as markup. */
function rowsOf(table: string): string[][] {
  return table
    .split('<tr>')
    .slice(1)
    .map((row) => row.match(/<t([dh])>.*?<\/t\1>/gs) ?? [])
}

const wordsIn = (cell: string) => cell.slice('<td>'.length, -'</td>'.length)
const isEmpty = (row: string[]) => row.every((cell) => wordsIn(cell) === '')

/** A cell that a page's end cuts stands on both; a head stands on both alike. */
function joinCells(cell: string, next: string): string {
  const [words, more] = [wordsIn(cell), wordsIn(next)]
  const all = words === more || more === '' ? words : [words, more].filter(Boolean).join(' ')
  return cell.slice(0, '<td>'.length) + all + cell.slice(-'</td>'.length)
}
