/**
 * Bundles into `lib/vendor` what the compiled program needs of packages that are much larger than that (57 MB of which
 * 3 are used), and has `lib` import it from there: nobody who installs the program installs them.
 *
 * `npm run compile` runs it behind TypeScript's compiler. The packages are devDependencies; their licences go along.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')
const lib = join(root, 'lib')
const out = join(lib, 'vendor')

/** Packages that are bundled. Those that are built into pages, or hold WebAssembly, are installed as they are. */
const bundled = [
  '@mozilla/readability',
  'domhandler',
  'fflate',
  'htmlparser2',
  'hucre',
  'linkedom',
  'lowlight',
  'mammoth',
  'pdf-lib',
  'sanitize-html',
  'smol-toml',
  'temml',
  'unpdf',
  'yaml',
]

const declared = ['index.d.ts', 'export/browser.d.ts', 'export/studio.d.ts']

/** `import a, { b } from 'x'` and `const { b } = await import('x')`, as the compiler writes them, on one line. */
const imports = [
  /^(?<keyword>import) (?:(?<whole>[\w$]+)(?:, )?)?(?:\{(?<names>[^}]*)\} )?(?: ?from )'(?<name>[^'.][^']*)'/gm,
  /\{(?<names>[^{}]*)\} = await import\('(?<name>[^'.][^']*)'\)/g,
]

const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith(out + sep))

/** What is imported of each package. */
const used = new Map(bundled.map((name) => [name, new Set()]))
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  for (const pattern of imports) {
    for (const { groups } of text.matchAll(pattern)) {
      const names = used.get(groups.name)
      if (groups.whole) names?.add('default')
      for (const part of groups.names?.split(',') ?? []) {
        const [name] = part.trim().split(/\s+as\s+|\s*:\s*/)
        if (name && !name.startsWith('type ')) names?.add(name)
      }
    }
  }
}

const idOf = (name) => name.replace('@', '').replace('/', '-')
const entries = Object.fromEntries(
  [...used]
    .filter(([, names]) => names.size > 0)
    .map(([name, names]) => [idOf(name), `export { ${[...names].sort().join(', ')} } from '${name}'\n`]),
)
const isCompiled = Object.keys(entries).length > 0
const lock = readFileSync(join(root, 'package-lock.json'))
const key = createHash('sha256').update(JSON.stringify(entries)).update(lock).digest('hex')
const mark = join(out, 'made-of.txt')
// What this has written before imports nothing of them any more.
if (isCompiled) {
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key) await bundle()
  for (const file of files) rewrite(file)
  leaveDeclarations()
}

async function bundle() {
  // Vite's own, which is no dependency of ours by name.
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  const { rolldown } = await import(pathToFileURL(createRequire(vite).resolve('rolldown')).href)
  const entry = (id) => (id.startsWith('entry:') ? id : null)
  const build = await rolldown({
    input: Object.fromEntries(Object.keys(entries).map((id) => [id, `entry:${id}`])),
    platform: 'node',
    cwd: root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entries',
        resolveId(id, importer) {
          return entry(id) ?? (importer?.startsWith('entry:') ? this.resolve(id, join(root, 'lib.js')) : null)
        },
        load: (id) => (entry(id) ? entries[id.slice('entry:'.length)] : null),
      },
    ],
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
    comments: false,
  })
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const { type, fileName, code } of output)
    if (type === 'chunk') writeFileSync(join(out, fileName), code)
  writeFileSync(
    join(out, 'LICENSES.txt'),
    licences(output.flatMap((chunk) => Object.keys(chunk.modules ?? {}))),
  )
  writeFileSync(mark, key)
}

/** The licences of the packages whose modules were bundled. */
function licences(modules) {
  const folders = new Set(
    modules.flatMap((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []),
  )
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const texts = readdirSync(folder)
        .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').trim())
      return [`${name} ${version} (${license})`, ...texts].join('\n\n')
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** Has a compiled file import from the bundles. */
function rewrite(file) {
  const text = readFileSync(file, 'utf8')
  const at = (name) => {
    const path = relative(dirname(file), join(out, `${idOf(name)}.js`)).replaceAll(sep, '/')
    return path.startsWith('.') ? path : `./${path}`
  }
  const bare = new RegExp(`(from |import\\()'(${bundled.join('|')})'`, 'g')
  const next = text.replace(bare, (_, lead, name) => `${lead}'${at(name)}'`)
  if (next !== text) writeFileSync(file, next)
}

/** Of the declarations those stay that are needed by who imports the package, and by our own tests of it. */
function leaveDeclarations() {
  const needed = new Set()
  const open = declared.map((file) => join(lib, file))
  while (open.length > 0) {
    const file = open.pop()
    if (needed.has(file)) continue
    needed.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']*)'/g))
      open.push(resolve(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')))
  }
  for (const entry of readdirSync(lib, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.name.endsWith('.d.ts') && !needed.has(file)) rmSync(file)
  }
}
