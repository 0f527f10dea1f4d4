/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit
 * @property {number | null} ours
 * @property {number | null} [bare]
 * @property {number | null} [marp]
 * @property {number} [ratio] ours to what it is measured against
 * @property {{ most: number, of: 'ours' | 'ratio', text: string }} [mark]
 */

const formats = {
  ms: (value) => `${Math.round(value)} ms`,
  KB: (value) => `${(value / 1000).toFixed(1)} KB`,
  MB: (value) => `${(value / 1e6).toFixed(2)} MB`,
  frames: (value) => value.toFixed(2),
  '%': (value) => `${(value * 100).toFixed(0)} %`,
}

/**
 * Measurements as a table of text. A mark that is not reached says so.
 *
 * @param {Row[]} rows
 */
export function showTable(rows) {
  const cell = (value, unit) => (value === null || value === undefined ? '' : formats[unit](value))
  const lines = rows.map((row) => [
    row.name,
    cell(row.ours, row.unit),
    cell(row.bare, row.unit),
    cell(row.marp, row.unit),
    row.ratio === undefined ? '' : `${row.ratio.toFixed(2)} ×`,
    row.mark?.text ?? '',
    row.mark ? (row[row.mark.of] <= row.mark.most ? 'reached' : 'MISSED') : '',
  ])
  const table = [['', 'ours', 'bare', 'Marp', 'ratio', 'mark', ''], ...lines]
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)))
  return table
    .map((line) =>
      line
        .map((text, column) =>
          column === 0 || column > 4 ? text.padEnd(widths[column]) : text.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}
