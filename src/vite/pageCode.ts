import type { Rolldown } from 'vite'
import type { WayFiles } from '../page/settleView.ts'
import type { PageFiles } from '../page/site.ts'

/** What a bundler made of the page's own scripts and style sheets, as data that can be kept. */
export interface PageCode {
  /** Name of the script that runs first. */
  entry: string
  /** The style sheets that stand in the page. */
  styles: string[]
  /** By their names. */
  files: Record<string, CodeFile>
}

interface CodeFile {
  text: string
  /** Names of the scripts that a script needs at once, and of those that it asks for later. */
  needs: string[]
  later: string[]
  /** Names of the style sheets that come with it. */
  sheets: string[]
  /** The module that it was made for. */
  module: string | null
}

/**
 * Takes the style sheets of the page's script out of a bundle: they come with the page, one request less before the
 * first slide. No script that comes later is to ask for them again, so that this must be done before Vite writes what
 * each asks for.
 */
export function takeStyles(bundle: Rolldown.OutputBundle): string[] {
  const { viteMetadata } = entryOf(bundle)
  const styles = [...(viteMetadata?.importedCss ?? [])].map((name) => {
    const { source } = bundle[name] as Rolldown.OutputAsset
    delete bundle[name]
    return String(source)
  })
  viteMetadata?.importedCss.clear()
  return styles
}

/** What is left of a bundle when Vite has been over it. */
export function codeOf(bundle: Rolldown.OutputBundle, styles: string[]): PageCode {
  const files = Object.values(bundle).map((file): [string, CodeFile] => [
    file.fileName,
    file.type === 'asset'
      ? { text: String(file.source), needs: [], later: [], sheets: [], module: null }
      : {
          text: file.code,
          needs: file.imports,
          later: file.dynamicImports,
          sheets: [...(file.viteMetadata?.importedCss ?? [])],
          module: file.facadeModuleId,
        },
  ])
  return { entry: entryOf(bundle).fileName, styles, files: Object.fromEntries(files) }
}

function entryOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const files = Object.values(bundle)
  return files.find((file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry)!
}

/** The page's script and style for a page that has files beside it. */
export function linkPage({ entry, styles, files }: PageCode): PageFiles {
  const neededBy = (name: string): string[] =>
    files[name]!.needs.flatMap((other) => [other, ...neededBy(other)])
  const filesOf = (name: string): string[] => {
    const names = [name, ...neededBy(name)]
    const sheets = names.flatMap((each) => files[each]!.sheets)
    return [...new Set([...names, ...sheets])].map((each) => `./${each}`)
  }
  const loadedBy = (name: string, module: string): string | undefined =>
    [name, ...neededBy(name)]
      .flatMap((each) => files[each]!.later)
      .find((each) => files[each]!.module?.endsWith(`/browser/${module}.ts`))
  const ways = waysLoadedFirst.flatMap(([way, ...then]): [string, WayFiles][] => {
    const begun = loadedBy(entry, way)
    if (!begun) return []
    const first = filesOf(begun)
    const all = then.flatMap((module) => filesOf(loadedBy(begun, module)!))
    return [[way, { first, later: [...new Set(all)].filter((name) => !first.includes(name)) }]]
  })
  return {
    styles,
    modules: [{ src: `./${entry}` }],
    preload: [entry, ...new Set(neededBy(entry))].map((name) => `./${name}`),
    ways: Object.fromEntries(ways),
    policy: 'files',
  }
}

/** The ways that a person waits for, each with what it loads as soon as it has begun. */
const waysLoadedFirst: [way: string, ...then: string[]][] = [['present', 'stageDeck'], ['read']]
