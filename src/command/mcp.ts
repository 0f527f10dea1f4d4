import type { Command } from 'commander'
import { CommandError } from '../commandError.ts'
import { mcpResources, readMcpResource } from './mcpResources.ts'
import { callMcpTool, mcpTools } from './mcpTools.ts'
import { ownVersion } from './ownVersion.ts'
import { sayAside } from './terminal.ts'
import { addExamples } from './usage.ts'

export function describe(command: Command): void {
  command
    .description(
      `Serves an assistant over standard input and output by the Model Context Protocol: read_article, find_statistics,
check_deck, draft_deck and show_slide, for files in the folder where it was started and for no others. It calls no
model and no network. Needs the package @modelcontextprotocol/sdk beside it.`,
    )
    .action(serve)
  addExamples(command, {
    'article-deck mcp': 'is what an assistant starts',
    'claude mcp add article-deck -- npx article-deck mcp': 'gives the tools to an assistant, in this folder',
  })
}

const sdk = '@modelcontextprotocol/sdk'

async function serve(): Promise<void> {
  const { Server, StdioServerTransport, schemas } = await loadSdk()
  const server = new Server(
    { name: 'article-deck', version: ownVersion() },
    { capabilities: { tools: {}, resources: {} }, instructions },
  )
  server.setRequestHandler(schemas.ListToolsRequestSchema, () => ({ tools: mcpTools }))
  server.setRequestHandler(schemas.CallToolRequestSchema, async ({ params }) => ({
    ...(await callMcpTool(params.name, params.arguments ?? {})),
  }))
  server.setRequestHandler(schemas.ListResourcesRequestSchema, () => ({ resources: mcpResources }))
  server.setRequestHandler(schemas.ReadResourceRequestSchema, ({ params }) => ({
    contents: [readMcpResource(params.uri)],
  }))
  const ended = new Promise<void>((done) => (server.onclose = done))
  process.stdin.once('end', () => void server.close())
  await server.connect(new StdioServerTransport())
  sayAside('article-deck serves this folder over standard input; the client ends it')
  await ended
}

/** What an assistant should know before it calls anything. */
const instructions = `A deck is a folder with article.md, the report, and deck.md, its slides in Markdown. Every number of
deck.md must be in article.md, of the same thing: read article-deck://format, write or change deck.md, call check_deck, and
mend each problem as its "expected" says, until there is none. draft_deck gives a first deck.`

/** @throws CommandError where the SDK is not installed */
async function loadSdk() {
  try {
    const [{ Server }, { StdioServerTransport }, schemas] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/index.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('@modelcontextprotocol/sdk/types.js'),
    ])
    return { Server, StdioServerTransport, schemas }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new CommandError(`mcp needs the package ${sdk}, which is not installed: npm install ${sdk}`)
  }
}
