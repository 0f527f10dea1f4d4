import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

// What can be read at a glance: functions of few branches, patterns of few characters, no word of the interface that
// nothing says.

const root = import.meta.dirname
const MOST_BRANCHES = 15
/** Files with a function, or a pattern, that is to be parted yet; the lists may only grow shorter. */
const stillWide = ['browser/chart/bars.ts']
const LONGEST_PATTERN = 200

/** Nodes at which a function goes one way or another. */
const branching = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'LogicalExpression',
  'SwitchCase',
])
const isFunction = (type: string) =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)

interface Node {
  type: string
  start: number
  [key: string]: unknown
}
interface Shape {
  file: string
  text: string
  functions: { start: number; branches: number }[]
  patterns: { start: number; length: number }[]
  /** Names of properties that are read, and strings. */
  read: Set<string>
}

function shapeOf(file: string): Shape {
  const text = readFileSync(join(root, file), 'utf8')
  const shape: Shape = { file, text, functions: [], patterns: [], read: new Set() }
  const visit = (node: unknown, own: Shape['functions'][number] | null): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, own))
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const one = node as Node
    const inner = isFunction(one.type) ? { start: one.start, branches: 0 } : own
    if (inner && inner !== own) shape.functions.push(inner)
    if (inner && branching.has(one.type)) inner.branches++
    const { regex, property, computed } = one as {
      regex?: { pattern: string }
      property?: Node
      computed?: boolean
    }
    if (regex) shape.patterns.push({ start: one.start, length: regex.pattern.length })
    if (property && !computed) shape.read.add(String(property['name']))
    if (one.type === 'ObjectPattern')
      for (const each of one['properties'] as Node[]) shape.read.add(nameOf(each))
    for (const value of Object.values(one)) if (typeof value === 'object') visit(value, inner)
  }
  visit(parseSync(file, text).program, null)
  return shape
}

function nameOf({ key }: Node): string {
  return String((key as Node | undefined)?.['name'])
}

const shapes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.test.ts'))
  .map(shapeOf)

const at = ({ file, text }: Shape, start: number) => `${file}:${text.slice(0, start).split('\n').length}`

test(`no function has more than ${MOST_BRANCHES} branches`, () => {
  const wide = shapes.flatMap((shape) =>
    shape.functions
      .filter(({ branches }) => branches > MOST_BRANCHES)
      .map(({ start, branches }) => ({ file: shape.file, place: `${at(shape, start)} ${branches}` })),
  )
  expect(wide.filter(({ file }) => !stillWide.includes(file)).map(({ place }) => place)).toEqual([])
  expect(stillWide.filter((known) => !wide.some(({ file }) => file === known))).toEqual([])
})

test(`no pattern is longer than ${LONGEST_PATTERN} characters`, () => {
  const long = shapes.flatMap((shape) =>
    shape.patterns.filter(({ length }) => length > LONGEST_PATTERN).map(({ start }) => at(shape, start)),
  )
  expect(long).toEqual([])
})

test('every word of the interface is said somewhere', () => {
  const table = shapes.find(({ file }) => file === 'words.ts')!.text
  const names = [...table.slice(0, table.indexOf('export const words')).matchAll(/^ {2}(\w+)\??:/gm)].map(
    ([, name]) => name!,
  )
  const elsewhere = shapes.filter(({ file }) => file !== 'words.ts')
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !elsewhere.some(({ read }) => read.has(name)))).toEqual([])
})
