#!/usr/bin/env node
// `npm create article-deck talk -- --from report.docx` is `article-deck init talk --from report.docx`.
process.argv.splice(2, 0, 'init')
await import('article-deck/cli')
