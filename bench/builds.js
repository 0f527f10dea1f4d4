import { spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
export const bareFolder = join(import.meta.dirname, 'bare')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/**
 * A copy of this package in `temp` with a font cache of its own, which can be emptied, and whose sources nobody edits
 * while it is measured. Its packages are those of the original.
 *
 * @param {string} temp
 */
export async function copyPackage(temp) {
  const copy = join(temp, 'article-deck')
  for (const name of ['package.json', 'index.html', 'lib', 'src', 'public', 'fonts', 'slides']) {
    await cp(join(root, name), join(copy, name), { recursive: true })
  }
  await mkdir(join(copy, 'node_modules'))
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!name.startsWith('.'))
      await symlink(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  }
  return {
    slides: join(copy, 'slides'),
    /** Builds a deck's folder, and returns how long that took, in ms. */
    build: (folder, site) => run(join(copy, 'lib/cli.js'), ['build', folder, '-o', site, '--force']),
    /** Makes a deck into files, and returns how long that took, in ms. */
    export: (folder, format, out) =>
      run(join(copy, 'lib/cli.js'), ['export', folder, '--format', format, '-o', out]),
    forgetFonts: () => rm(join(copy, 'node_modules/.cache'), { recursive: true, force: true }),
  }
}

/**
 * Builds the bare deck with Vite alone.
 *
 * @param {string} site
 * @returns {number} ms
 */
export function buildBare(site) {
  return run(vite, ['build', bareFolder, '--outDir', site, '--emptyOutDir', '--logLevel', 'error'])
}

/**
 * Loads and prints a built site.
 *
 * @param {string} site
 * @param {string} file
 * @returns {number} ms
 */
export function printBare(site, file) {
  return run(join(import.meta.dirname, 'print.js'), [site, file])
}

function run(script, args) {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: dirname(bareFolder),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}\n${stderr}`)
  return performance.now() - begin
}
