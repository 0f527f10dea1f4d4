/**
 * Bundles into `lib/vendor` what the compiled program needs of packages that are much larger than that (71 MB of which
 * 4 are used), and has `lib` import it from there: nobody who installs the program installs them. What pages are built
 * from lies in `lib/vendor/page`, where Vite is told to find it.
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

/** Packages of the program that are bundled. Those that hold WebAssembly or fonts are installed as they are. */
const bundled = [
  '@mozilla/readability',
  'colord',
  'colord/plugins/a11y',
  'colord/plugins/names',
  'commander',
  'domhandler',
  'entities',
  'fflate',
  'htmlparser2',
  'hucre',
  'linkedom',
  'lowlight',
  'mammoth',
  'marked',
  'pdf-lib',
  'qrcode-generator',
  'sanitize-html',
  'smol-toml',
  'temml',
  'unpdf',
  'yaml',
]

/** Packages of the pages that are bundled, each whole: a build takes of them what its deck needs. */
const ofPages = ['chart.js', 'qrcode-generator', 'reveal.js']

const declared = ['index.d.ts', 'export/browser.d.ts', 'export/studio.d.ts']

/** `import a, { b } from 'x'` and `const { b } = await import('x')`, as the compiler writes them, on one line. */
const imports = [
  /^(?<keyword>import) (?:(?<whole>[\w$]+)(?:, )?)?(?:\{(?<names>[^}]*)\} )?(?: ?from )'(?<from>[^']*)'/gm,
  /\{(?<names>[^{}]*)\} = await import\('(?<from>[^']*)'\)/g,
]

const idOf = (name) => name.replace('@', '').replaceAll('/', '-')
const files = readdirSync(lib, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith(out + sep))

/** What is imported of each package, by files that were compiled now and by those that this has rewritten before. */
const used = new Map(bundled.map((name) => [name, new Set()]))
const byId = new Map(bundled.map((name) => [`/vendor/${idOf(name)}.js`, name]))
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  for (const pattern of imports) {
    for (const { groups } of text.matchAll(pattern)) {
      const names = used.get(byId.get(/\/vendor\/[^/]+$/.exec(groups.from)?.[0]) ?? groups.from)
      if (groups.whole) names?.add('default')
      for (const part of groups.names?.split(',') ?? []) {
        const [name] = part.trim().split(/\s+as\s+|\s*:\s*/)
        if (name && !name.startsWith('type ')) names?.add(name)
      }
    }
  }
}

const entries = Object.fromEntries(
  [...used]
    .filter(([, names]) => names.size > 0)
    .map(([name, names]) => [idOf(name), `export { ${[...names].sort().join(', ')} } from '${name}'\n`]),
)
const pageEntries = Object.fromEntries(
  ofPages.map((name) => {
    const whole = name === 'chart.js' ? '' : `export { default } from '${name}'\n`
    return [name.replace(/\.js$/, ''), `export * from '${name}'\n${whole}`]
  }),
)
const inputs = JSON.stringify([entries, pageEntries])
const versions = [readFileSync(join(root, 'package-lock.json')), readFileSync(import.meta.filename)]
const key = versions
  .reduce((hash, data) => hash.update(data), createHash('sha256').update(inputs))
  .digest('hex')
const mark = join(out, 'made-of.txt')
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key) await bundle()
for (const file of files) rewrite(file)
leaveDeclarations()

async function bundle() {
  rmSync(out, { recursive: true, force: true })
  const program = await chunksOf(entries, { platform: 'node', minify: true })
  // A build drops what its deck does not use, and minifies the rest.
  const pages = await chunksOf(pageEntries, { platform: 'browser', minify: false })
  write(out, program)
  write(join(out, 'page'), pages)
  // Nothing in them is there for its effect alone.
  writeFileSync(join(out, 'page/package.json'), '{ "type": "module", "sideEffects": false }\n')
  const modules = [...program, ...pages].flatMap((chunk) => Object.keys(chunk.modules))
  writeFileSync(join(out, 'LICENSES.txt'), licences(modules))
  writeFileSync(mark, key)
}

/** Bundles texts that export from packages. */
async function chunksOf(texts, { platform, minify }) {
  // Vite's own, which is no dependency of ours by name.
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  const { rolldown } = await import(pathToFileURL(createRequire(vite).resolve('rolldown')).href)
  const entry = (id) => (id.startsWith('entry:') ? id : null)
  const build = await rolldown({
    input: Object.fromEntries(Object.keys(texts).map((id) => [id, `entry:${id}`])),
    platform,
    cwd: root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entries',
        resolveId(id, importer) {
          return entry(id) ?? (importer?.startsWith('entry:') ? this.resolve(id, join(root, 'lib.js')) : null)
        },
        load: (id) => (entry(id) ? texts[id.slice('entry:'.length)] : null),
      },
    ],
  })
  const names = { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' }
  const { output } = await build.generate({
    format: 'esm',
    minify,
    ...names,
    ...(minify && { comments: false }),
  })
  return output.filter(({ type }) => type === 'chunk')
}

function write(folder, chunks) {
  mkdirSync(folder, { recursive: true })
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code)
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
