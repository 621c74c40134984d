import { join } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')

/**
 * Says what the compiler finds in a project, and what the rules of ESLint that need types find in its files.
 * Both ask one program: to work the types out takes longer than all that is done with them.
 *
 * @param folder where the `tsconfig.json` is, from the root
 * @param files which files the rules look at; all of the folder when there are none
 */
async function complaintsOf(folder: string, files: readonly string[]): Promise<string> {
  const program = createProgram(join(root, folder, 'tsconfig.json'))
  const mistakes = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  })
  const eslint = new ESLint({
    cwd: root,
    // The web is a project of its own. Any other file that is not in the program is refused.
    ...(folder === '.' && { ignorePatterns: ['apps/web/'] }),
    overrideConfig: { languageOptions: { parserOptions: { project: null, programs: [program] } } },
  })
  const results = await eslint.lintFiles(files.length > 0 ? [...files] : [folder])
  const formatter = await eslint.loadFormatter('stylish')
  return mistakes + (await formatter.format(results))
}

function createProgram(config: string): ts.Program {
  const parsed = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  if (parsed === undefined) throw new Error(`${config} cannot be read`)
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: ts.getConfigFileParsingDiagnostics(parsed),
  })
}

const [folder = '.', ...files] = process.argv.slice(2)
const complaints = await complaintsOf(folder, files)
process.stdout.write(complaints)
process.exitCode = complaints === '' ? 0 : 1
