import { resolve } from 'node:path'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import type { Problem } from './src/model.ts'
import { showProblem } from './src/problem.ts'
import { devConfig } from './src/vite/config.ts'
import { makeSite } from './src/vite/makeSite.ts'

const folder = resolve('slides')
const report = (problems: Problem[]) => problems.forEach((problem) => console.warn(showProblem(problem)))

/** For those who run Vite itself; `article-deck dev` and `build` take any folder. */
export default defineConfig(({ command }): UserConfig =>
  command === 'serve'
    ? devConfig({ folder, notes: true, allowUnsupported: false, report })
    : { build: { rolldownOptions: { input: site } }, plugins: [deckSite()] },
)

const site = 'article-deck:site'

/** The files of the deck's site for Vite to write, which bundles nothing else. */
function deckSite(): Plugin {
  return {
    name: site,
    resolveId: (id) => (id === site ? id : undefined),
    load: (id) => (id === site ? '' : undefined),
    async generateBundle(_, bundle) {
      for (const name of Object.keys(bundle)) delete bundle[name]
      // What is built may be published: without the notes.
      for (const [fileName, source] of await makeSite({ folder, notes: false }, report))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
