import { resolve } from 'node:path'
import { preview } from 'vite'
import { buildInto, isBuilt } from './build.ts'
import { folderOf } from './deckCommand.ts'
import { readArgs } from './usage.ts'

export const usage = `article-deck preview [folder] [-o dist] [--port N] [--host]
  Serves what build wrote; builds first where a folder is named or nothing is built yet.`

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArgs(args, {
    out: { type: 'string', short: 'o', default: 'dist' },
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
  })
  const outDir = resolve(values.out)
  if (positionals.length > 0 || !(await isBuilt(outDir))) {
    await buildInto(outDir, {
      folder: folderOf(positionals),
      notes: false,
      allowUnsupported: false,
      force: false,
    })
  }
  const server = await preview({
    configFile: false,
    root: outDir,
    base: './',
    build: { outDir },
    preview: { host: values.host, ...(values.port && { port: Number(values.port) }) },
  })
  server.printUrls()
}
