import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

// What can be read at a glance: functions of few branches, patterns of few characters, no word of the interface that
// nothing says.

const root = import.meta.dirname
const MOST_BRANCHES = 15
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
  /** Functions, classes and values that other files may import. */
  exports: string[]
  /** Types and classes that it declares. */
  types: { name: string; isExported: boolean }[]
}

function shapeOf(file: string): Shape {
  const text = readFileSync(join(root, file), 'utf8')
  const shape: Shape = { file, text, functions: [], patterns: [], read: new Set(), exports: [], types: [] }
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
  const { program } = parseSync(file, text)
  visit(program, null)
  shape.exports = (program.body as unknown as Node[]).flatMap(exportsOf)
  shape.types = (program.body as unknown as Node[]).flatMap(typesOf)
  return shape
}

function exportsOf({ type, declaration }: Node): string[] {
  if (type !== 'ExportNamedDeclaration' || !declaration) return []
  const { type: what, id, declarations } = declaration as Node
  if (what.startsWith('TS')) return []
  return ((declarations as Node[] | undefined) ?? [{ id }]).map(({ id: one }) =>
    String((one as Node)['name']),
  )
}

function typesOf(node: Node): Shape['types'] {
  const isExported = node.type === 'ExportNamedDeclaration'
  const declared = isExported ? (node['declaration'] as Node | null) : node
  if (!declared || !/^(?:TSInterface|TSTypeAlias|TSEnum|Class)Declaration$/.test(declared.type)) return []
  return [{ name: String((declared['id'] as Node)['name']), isExported }]
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
      .map(({ start, branches }) => `${at(shape, start)} ${branches}`),
  )
  expect(wide).toEqual([])
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

/** Names that a file imports, or passes on, from another: `file#name`, and whole files that are taken at large. */
function importsOf({ file, text }: { file: string; text: string }): string[] {
  // A bench asks for what has been compiled.
  const target = (source: string) =>
    relative(root, join(root, dirname(file), source)).replace(/^\.\.\/lib\/(.*)\.js$/, '$1.ts')
  const named = [...text.matchAll(/^(?:import|export)\b[^'"{]*\{([^}]*)\}\s*from '(\.[^']+)'/gm)].flatMap(
    ([, list, source]) =>
      list!.split(',').map(
        (one) =>
          `${target(source!)}#${
            one
              .trim()
              .replace(/^type /, '')
              .split(' ')[0]
          }`,
      ),
  )
  const whole = /(?:\* (?:as \w+ )?from |import\(\s*)'(\.[^']+)'/g
  return [...named, ...[...text.matchAll(whole)].map(([, source]) => target(source!))]
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({
      file: relative(root, join(folder, file)),
      text: readFileSync(join(folder, file), 'utf8'),
    }))

/** What only tests are made with. */
const ofTests = /^fuzz\/|(?:^|\/)(?:samples|testing)\//

test('nothing is exported that no other file, and no test, asks for', () => {
  const benches = filesIn(join(root, '../bench'), '.js')
  const all = [...filesIn(root, '.ts'), ...filesIn(join(root, '../tests'), '.ts'), ...benches]
  const asked = new Set(all.flatMap(importsOf))
  // The page's own modules are written with the names of what they import as strings.
  const { text: written } = shapes.find(({ file }) => file === 'vite/chartModule.ts')!
  const exported = shapes
    .filter(({ file }) => file !== 'index.ts' && !ofTests.test(file))
    .flatMap(({ file, exports }) => exports.map((name) => ({ file, name })))
  expect(exported.length).toBeGreaterThan(400)
  // Of a file that is taken at large, what is asked for is read as a property.
  const isRead = (name: string) => all.some(({ text }) => new RegExp(`(?:\\.|[{,]\\s*)${name}\\b`).test(text))
  const unasked = exported.filter(
    ({ file, name }) =>
      !asked.has(`${file}#${name}`) && !written.includes(`'${name}'`) && !(asked.has(file) && isRead(name)),
  )
  expect(unasked).toEqual([])
})

/** Types that say of one language what their namesakes say of another. */
const ofOneLanguage = /^language\/(?:zh|en)\//

test('the name of an exported type means one thing', () => {
  const declared = new Map<string, { file: string; isExported: boolean }[]>()
  for (const { file, types } of shapes.filter(({ file }) => !ofTests.test(file)))
    for (const { name, isExported } of types)
      declared.set(name, [...(declared.get(name) ?? []), { file, isExported }])
  const several = [...declared].filter(
    ([, places]) =>
      places.length > 1 &&
      places.some(({ isExported }) => isExported) &&
      !places.every(({ file }) => ofOneLanguage.test(file)),
  )
  expect(declared.size).toBeGreaterThan(400)
  expect(several.map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`)).toEqual([])
})
