import { Command, CommanderError } from 'commander'
import { UsageError } from '../commandError.ts'
import { commands } from './commands.ts'
import { withHost } from './network.ts'
import { ownName } from './ownName.ts'
import { ownVersion } from './ownVersion.ts'
import { say } from './terminal.ts'

/**
 * Calls the program as its user does.
 *
 * @param args what stands behind the program's name
 * @throws UsageError for a command, an option or a value that is not there
 */
export async function call(args: string[]): Promise<void> {
  if (args.length === 0) return say(welcome)
  try {
    await program().parseAsync(withHost(inOrder(args)), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return
    throw misuse(error)
  }
}

/** What is said where nothing is asked for. */
const welcome = `article-deck turns an article into a deck in which every number is traced to its sentence.

  ${ownName} init talk                      a folder with a small deck to begin with
  ${ownName} init talk --from report.docx   a deck drafted from an article: Word, PDF, web page, Markdown, …
  ${ownName} dev talk                       presents it, and follows every change

${ownName} help lists all commands, ${ownName} help COMMAND tells more of one.`

function program(): Command {
  const root = new Command('article-deck')
    .description('Turns an article into a deck in which every number is traced.')
    .version(ownVersion(), '-v, --version', 'says which this is')
    .helpOption('-h, --help', 'tells more')
    .helpCommand('help [command]', 'tells more of a command')
    .exitOverride()
    .configureOutput({ writeOut: (text) => say(text.trimEnd()), outputError: () => {} })
    .addHelpText('after', ending)
  for (const [name, { summary }] of Object.entries(commands)) {
    root.command(name).summary(summary).helpOption('-h, --help', 'tells this').allowExcessArguments(false)
  }
  // A command's module, and all that it needs, is loaded when it is the one that was called.
  return root.hook('preSubcommand', async (_, command) => {
    const { describe } = await commands[command.name()]!.load()
    describe(command)
  })
}

const ending = `
Options stand anywhere. NO_COLOR=1 takes the colours out; CHROMIUM_PATH names the browser that draws.
It ends with 0 where all went well, with 1 where the deck or the machine stood in the way, with 2 for a wrong call.`

/** Arguments with the command in front, as options may stand before it; `help build` is `build --help`. */
function inOrder(args: string[]): string[] {
  if (args[0] === 'help') return [...args.slice(1).filter(isKnown), '--help']
  const at = args.findIndex((arg) => Object.hasOwn(commands, arg))
  return at > 0 && args[0]!.startsWith('-') ? [args[at]!, ...args.toSpliced(at, 1)] : args
}

/** @throws UsageError for a command that is not there */
function isKnown(name: string): true {
  if (Object.hasOwn(commands, name)) return true
  throw new UsageError(`there is no command ${name}`, Object.keys(commands))
}

/** What commander has against a call, in a sentence of ours. */
function misuse({ code, message }: CommanderError): UsageError {
  if (code === 'commander.unknownCommand') isKnown(/'([^']*)'/.exec(message)?.[1] ?? '')
  const sentence = message.replace(/^error: /, '').replace(/\n\((Did you mean) (.*)\)$/, '; did you mean $2')
  return new UsageError(sentence)
}
