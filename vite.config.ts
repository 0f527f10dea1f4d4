import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { showProblem } from './src/problem.ts'
import { deckConfig } from './src/vite/config.ts'

/** For those who run Vite itself; `article-deck dev` and `build` take any folder. */
export default defineConfig(({ command }) =>
  deckConfig({
    folder: resolve('slides'),
    outDir: resolve('dist'),
    // What is built may be published.
    notes: command === 'serve',
    allowUnsupported: false,
    report: (problems) => problems.forEach((problem) => console.warn(showProblem(problem))),
  }),
)
