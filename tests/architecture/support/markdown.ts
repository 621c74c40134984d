import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'

/** What a Markdown text says, apart from its code blocks. */
interface Parsed {
  links: string[]
  anchors: string[]
  /** Everything between back-ticks, and the first word of every line of a block marked `text`. */
  code: string[]
}

/** A how-to names files that its reader is to make. */
const toMake = /^New file `[^`]+`:$/gm

function parse(markdown: string): Parsed {
  const blocks: string[] = []
  const prose = markdown
    .replace(toMake, '')
    .replace(/^```(\w*)\n([\s\S]*?)^```$/gm, (_, language, block) => {
      if (language === 'text') blocks.push(...block.split('\n').map(firstWord))
      return ''
    })
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  const withoutSpans = prose.replace(/`[^`\n]+`/g, '')
  return {
    links: [...withoutSpans.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    anchors: [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)),
    code: [...spans, ...blocks],
  }
}

function firstWord(line: string): string {
  return line.trim().split(/\s/)[0] ?? ''
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/**
 * Everything in a document that points to something that is not there: links, anchors, files named
 * in back-ticks, and scripts.
 *
 * @param root folder of the repository
 * @param path the document, from the root
 * @param files every file of the repository, from the root
 */
export function deadReferences(root: string, path: string, files: readonly string[]): string[] {
  const { links, code } = parse(readFileSync(join(root, path), 'utf8'))
  const deadLinks = links.filter((target) => isDeadLink(root, path, target))
  const deadPaths = code.filter((text) => isDeadPath(root, text, files))
  return [...deadLinks, ...deadPaths, ...deadScripts(root, path)].map((dead) => `${path}: ${dead}`)
}

function isDeadLink(root: string, from: string, target: string): boolean {
  if (/^(https?|mailto):/.test(target)) return false
  const [file = '', anchor] = target.split('#')
  const path = file === '' ? from : normalize(join(dirname(from), file))
  if (!existsSync(join(root, path))) return true
  return (
    anchor !== undefined && !parse(readFileSync(join(root, path), 'utf8')).anchors.includes(anchor)
  )
}

const rooms = /^(apps|deploy|docs|packages|scripts|tests)\//
const fileName = /^\.?[\w.-]+\.(cjs|css|js|json|md|mjs|sh|sql|ts|tsx|ya?ml)$/

/** `<feature>` and `…` stand for whatever is there; what is made by running is not looked for. */
function isDeadPath(root: string, text: string, files: readonly string[]): boolean {
  if (rooms.test(text)) {
    const pattern = text.replace(/<[^>]+>|…/g, '*').replace(/\/$/, '')
    return globSync(pattern, { cwd: root }).length === 0
  }
  return fileName.test(text) && !files.some((file) => basename(file) === text)
}

function deadScripts(root: string, path: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = readFileSync(join(root, path), 'utf8').matchAll(/pnpm@12 ([a-z][\w:-]*)/g)
  const known = ['install', 'exec', ...Object.keys(scripts)]
  return [...named].filter(([, script = '']) => !known.includes(script)).map(([text]) => text)
}

/** The rows of all tables under a heading that begin with a word in back-ticks, cell by cell. */
export function rowsUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| (`[^`]+` \|.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.replace(/^`|`$/g, '')),
  )
}

/** The words that a table under a heading explains. */
export function firstCells(markdown: string, heading: string): string[] {
  return rowsUnder(markdown, heading).map(([word = '']) => word)
}
