/**
 * Bundles the compiled program into `lib/program`: in a few modules, of which a command loads what it needs, it starts in
 * a fraction of the time that hundreds take. What it uses of packages that are much larger than that (71 MB of which 4
 * are used) goes along, so that nobody who installs the program installs them. What pages are built from lies in
 * `lib/vendor/page`, where Vite is told to find it.
 *
 * `npm run compile` runs it behind TypeScript's compiler, whose modules stay for tests and benchmarks of single rooms;
 * `lib/cli.js` and `lib/index.js` lead into the bundle. The packages are devDependencies; their licences go along.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'src')
const lib = join(root, 'lib')
const program = join(lib, 'program')
const pages = join(lib, 'vendor/page')

/** What the program is entered by, and what leads there. */
const entries = {
  cli: "#!/usr/bin/env node\nimport './program/cli.js'\n",
  index: "export * from './program/index.js'\n",
  tracer: "import './program/tracer.js'\n",
}

/** Packages of the pages that are bundled, each whole: a build takes of them what its deck needs. */
const ofPages = ['chart.js', 'qrcode-generator', 'reveal.js']

/** What is installed as it is: it holds WebAssembly or fonts, or belongs to whoever installs us. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const installed = Object.keys({ ...dependencies, ...peerDependencies })

const declared = ['index.d.ts', 'export/browser.d.ts', 'export/studio.d.ts']

/** Has a module of ours find what lies beside it from where the bundle lies. */
const placed = {
  name: 'placed',
  transform: {
    filter: { code: /import\.meta\./ },
    handler(code, id) {
      if (!id.startsWith(source + sep)) return null
      const path = relative(source, id).replaceAll(sep, '/').replace(/\.ts$/, '.js')
      const address = `new URL(${JSON.stringify(`../${path}`)}, import.meta.url).href`
      const folder = `(import.meta.dirname + ${JSON.stringify(`/../${dirname(path)}`)})`
      return code.replaceAll('import.meta.url', address).replaceAll('import.meta.dirname', folder)
    },
  },
}

const inputs = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
const key = [...inputs.sort(), join(root, 'package-lock.json'), import.meta.filename]
  .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
const mark = join(program, 'made-of.txt')
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key) await bundle()
for (const [name, text] of Object.entries(entries)) writeFileSync(join(lib, `${name}.js`), text)
leaveDeclarations()

async function bundle() {
  rmSync(dirname(pages), { recursive: true, force: true })
  const modules = [...(await bundleProgram()), ...(await bundlePages())]
  writeFileSync(join(program, 'LICENSES.txt'), licences(modules))
  writeFileSync(mark, key)
}

async function bundleProgram() {
  const input = Object.fromEntries(Object.keys(entries).map((name) => [name, join(source, `${name}.ts`)]))
  // Without the names, no report of a fault would tell where it is.
  const minify = { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } }
  return written(program, { input, platform: 'node', plugins: [placed], external: isInstalled }, { minify })
}

async function bundlePages() {
  const entry = (id) => (id.startsWith('entry:') ? id : null)
  const textOf = (name) =>
    `export * from '${name}'\n${name === 'chart.js' ? '' : `export { default } from '${name}'\n`}`
  const modules = await written(pages, {
    input: Object.fromEntries(ofPages.map((name) => [name.replace(/\.js$/, ''), `entry:${name}`])),
    platform: 'browser',
    plugins: [
      {
        name: 'entries',
        resolveId(id, importer) {
          return entry(id) ?? (importer?.startsWith('entry:') ? this.resolve(id, join(root, 'lib.js')) : null)
        },
        load: (id) => (entry(id) ? textOf(id.slice('entry:'.length)) : null),
      },
    ],
  })
  // Nothing in them is there for its effect alone.
  writeFileSync(join(pages, 'package.json'), '{ "type": "module", "sideEffects": false }\n')
  return modules
}

/** Bundles into a folder; gives the modules that it took. A build drops what its deck does not use, and minifies the rest. */
async function written(folder, options, { minify = false } = {}) {
  // Vite's own, which is no dependency of ours by name.
  const vite = createRequire(import.meta.url).resolve('vite/package.json')
  const { rolldown } = await import(pathToFileURL(createRequire(vite).resolve('rolldown')).href)
  // Its `paths` name declarations, which are no modules.
  const build = await rolldown({ ...options, cwd: root, logLevel: 'silent', tsconfig: false })
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
  const { output } = await build.generate({
    format: 'esm',
    minify,
    ...names,
    ...(minify && { comments: false }),
  })
  const chunks = output.filter(({ type }) => type === 'chunk')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code)
  return chunks.flatMap((chunk) => Object.keys(chunk.modules))
}

function isInstalled(id) {
  return installed.some((name) => id === name || id.startsWith(`${name}/`))
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
