import type { Plugin } from 'vite'

/**
 * Each way to see the deck brings its style sheet when it is the one asked for. In one file they wait in the script,
 * for Reveal's own would undo the other ways.
 */
export function adoptStyles(): Plugin {
  return {
    name: 'article-deck:adopt-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/browser\/\w+\.ts$/.test(id)) return undefined
      let count = 0
      return code.replace(/^import '(\.\/[\w-]+\.css)'$/gm, (_, path: string) => {
        const name = `style${count++}`
        return `import ${name} from '${path}?inline'; { const sheet = new CSSStyleSheet(); sheet.replaceSync(${name}); document.adoptedStyleSheets.push(sheet) }`
      })
    },
  }
}
