import { parseSync } from 'vite'

/** What each operator is turned into, and the function of `mutant` that stands for both. */
const turned = {
  '<': ['<=', 'less'],
  '<=': ['<', 'most'],
  '>': ['>=', 'more'],
  '>=': ['>', 'least'],
  '===': ['!==', 'same'],
  '!==': ['===', 'other'],
  '&&': ['||', 'and'],
  '||': ['&&', 'or'],
  '+': ['-', 'plus'],
  '-': ['+', 'minus'],
  '*': ['/', 'times'],
}

/**
 * A file with all of its mutants in it, each asleep until `mutant.lives` is its number.
 *
 * @param {string} text TypeScript
 * @param {string} file
 * @param {number} first the number of the file's first mutant
 * @returns {{ code: string, mutants: { id: number, place: string, change: string }[] }} TypeScript
 *   again.
 */
export function switched(text, file, first) {
  const mutants = []

  const add = (at, from, to) => {
    const line = text.slice(0, at).split('\n').length
    const id = first + mutants.length
    mutants.push({ id, place: `${file}:${line}`, change: `${from} → ${to}` })
    return id
  }

  /** A node's text, with the mutants that it holds. */
  const write = (node) => {
    const { type, start, end, left, right } = node
    if (isOfTypes(node)) return text.slice(start, end)
    const [by, name] = turned[node.operator] ?? []
    if (by && type === 'LogicalExpression')
      return `mutant.${name}(${add(left.end, node.operator, by)}, ${write(left)}, () => (${write(right)}))`
    if (by && type === 'BinaryExpression' && !isText(node))
      return `mutant.${name}(${add(left.end, node.operator, by)}, ${write(left)}, ${write(right)})`
    if (type === 'Literal' && node.value === true)
      return `mutant.number(${add(start, true, false)}, true, false)`
    let [written, at] = ['', start]
    for (const part of partsOf(node)) {
      if (part.start < at) continue
      const isNumber = type === 'VariableDeclarator' && part === node.init && typeof part.value === 'number'
      const [old, other] = isNumber ? [part.value, part.value * 2 + 1] : []
      written += text.slice(at, part.start)
      written += isNumber ? `mutant.number(${add(part.start, old, other)}, ${old}, ${other})` : write(part)
      at = part.end
    }
    return written + text.slice(at, end)
  }

  const { program } = parseSync(file, text, { lang: 'ts' })
  return { code: text.slice(0, program.start) + write(program), mutants }
}

/** The nodes within one, as they stand in the text. */
function partsOf(node) {
  return Object.values(node)
    .flat()
    .filter((part) => typeof part?.type === 'string' && typeof part.start === 'number')
    .sort((a, b) => a.start - b.start)
}

function isOfTypes({ type }) {
  return type.startsWith('TS') && !type.endsWith('Expression')
}

/** Texts that are put together: no number is reckoned. */
function isText({ operator, left, right }) {
  const isOne = ({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string'
  return operator === '+' && (isOne(left) || isOne(right))
}
