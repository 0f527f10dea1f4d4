import type { Rolldown } from 'vite'
import type { WayFiles } from '../page/settleView.ts'
import type { PageFiles } from '../page/site.ts'

/** What a bundler made of the page's own script and style, taken out of its files where it stands in the page. */
export interface PageBundle {
  /** The script that runs first. */
  entry: Rolldown.OutputChunk
  styles: string[]
}

/**
 * Finds the page's script, and takes its style sheet: it comes with the page, one request less before the first slide.
 * No script that comes later is to ask for it again, so that this must be done before Vite writes what each asks for.
 */
export function takePage(bundle: Rolldown.OutputBundle, entryId: string): PageBundle {
  const entry = Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry,
  )
  if (!entry) throw new Error(`${entryId} was not built`)
  const styles = [...(entry.viteMetadata?.importedCss ?? [])].map((name) => {
    const { source } = bundle[name] as Rolldown.OutputAsset
    delete bundle[name]
    return String(source)
  })
  entry.viteMetadata?.importedCss.clear()
  return { entry, styles }
}

/** The page's script and style for a page that has files beside it. */
export function linkPage({ entry, styles }: PageBundle, bundle: Rolldown.OutputBundle): PageFiles {
  const chunkOf = (name: string) => bundle[name] as Rolldown.OutputChunk
  const imported = (chunk: Rolldown.OutputChunk): string[] =>
    chunk.imports.flatMap((name) => [name, ...imported(chunkOf(name))])
  const filesOf = (chunk: Rolldown.OutputChunk): string[] => {
    const names = [chunk.fileName, ...imported(chunk)]
    const sheets = names.flatMap((name) => [...(chunkOf(name).viteMetadata?.importedCss ?? [])])
    return [...new Set([...names, ...sheets])].map((name) => `./${name}`)
  }
  const loadedBy = (chunk: Rolldown.OutputChunk, module: string) =>
    [chunk, ...imported(chunk).map(chunkOf)]
      .flatMap(({ dynamicImports }) => dynamicImports.map(chunkOf))
      .find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/browser/${module}.ts`))
  const ways = waysLoadedFirst.flatMap(([way, ...then]): [string, WayFiles][] => {
    const begun = loadedBy(entry, way)
    if (!begun) return []
    const first = filesOf(begun)
    const all = then.flatMap((module) => filesOf(loadedBy(begun, module)!))
    return [[way, { first, later: [...new Set(all)].filter((name) => !first.includes(name)) }]]
  })
  return {
    styles,
    modules: [{ src: `./${entry.fileName}` }],
    preload: [entry.fileName, ...new Set(imported(entry))].map((name) => `./${name}`),
    ways: Object.fromEntries(ways),
    policy: 'files',
  }
}

/** The ways that a person waits for, each with what it loads as soon as it has begun. */
const waysLoadedFirst: [way: string, ...then: string[]][] = [['present', 'stageDeck'], ['read']]

/** A file that a bundler made, before it is written. */
export function builtFile(bundle: Rolldown.OutputBundle, name: string): string | Uint8Array | undefined {
  const file = bundle[name]
  return file?.type === 'chunk' ? file.code : file?.source
}
