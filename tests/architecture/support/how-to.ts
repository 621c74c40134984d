import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

interface Step {
  path: string
  /** How the line begins to write after; a step without one makes the file. */
  after?: string
  code: string
}

/** The steps of a how-to: `New file …:` or `In …, after …:`, each with the code block that follows. */
export function stepsOf(markdown: string): Step[] {
  const step = /^(?:New file `([^`]+)`|In `([^`]+)`, after `([^`]+)`):\n\n```ts\n([\s\S]*?)^```$/gm
  return [...markdown.matchAll(step)].map(([, made, changed = '', after = '', code = '']) =>
    made ? { path: made, code } : { path: changed, after, code },
  )
}

/** Does what a step says, in a copy of the repository. */
export async function follow(folder: string, { path, after, code }: Step): Promise<void> {
  const file = join(folder, path)
  if (after === undefined) {
    await mkdir(dirname(file), { recursive: true })
    return writeFile(file, code, { flag: 'wx' })
  }
  const lines = (await readFile(file, 'utf8')).split('\n')
  const places = lines.flatMap((line, at) => (line.trim().startsWith(after) ? [at] : []))
  const [place] = places
  if (place === undefined || places.length > 1) {
    throw new Error(`${path} has ${places.length} lines that begin: ${after}`)
  }
  lines.splice(place + 1, 0, ...code.replace(/\n$/, '').split('\n'))
  await writeFile(file, lines.join('\n'))
}
