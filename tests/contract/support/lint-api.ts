import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const spectral = fileURLToPath(import.meta.resolve('@stoplight/spectral-cli/dist/index.js'))

interface SpectralResult {
  code: string
  message: string
  path: (string | number)[]
  source: string
}

/** What the linter says of one document. */
export interface Verdict {
  /** `rule: place: message` of everything that breaks a rule without a written reason. */
  breaches: string[]
  /** `rule: place` of every written reason that excuses nothing. */
  idleReasons: string[]
}

/** Lints documents with the Belgif ruleset in one run; the verdicts come in the same order. */
export async function lintDocuments(documents: object[]): Promise<Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'))
  const files = documents.map((_, index) => join(folder, `${index}.json`))
  await Promise.all(
    files.map((file, index) => writeFile(file, JSON.stringify(documents[index], null, 1))),
  )
  const results = await runSpectral(folder, files)
  await rm(folder, { recursive: true })
  return documents.map((document, index) =>
    judge(
      document,
      results.filter((result) => basename(result.source) === `${index}.json`),
    ),
  )
}

async function runSpectral(folder: string, files: string[]): Promise<SpectralResult[]> {
  const output = join(folder, 'results')
  const options = ['--ruleset', join(root, 'belgif.spectral.yaml'), '--fail-severity', 'hint']
  await new Promise<void>((resolve, reject) => {
    const run = [spectral, 'lint', ...files, ...options, '--format', 'json', '--output', output]
    execFile(process.execPath, run, (error, stdout, stderr) => {
      // 0: nothing found; 1: something found; anything else: the linter itself failed.
      if (error && error.code !== 1) reject(new Error(`Spectral failed: ${stdout}${stderr}`))
      else resolve()
    })
  })
  return JSON.parse(await readFile(output, 'utf8'))
}

function judge(document: object, results: SpectralResult[]): Verdict {
  const reasons = writtenReasons(document)
  const used = new Set<string>()
  const breaches = results.filter(({ code, path }) => {
    const excuse = reasons.find(
      (reason) => reason.rule === code && reason.path.every((step, at) => step === `${path[at]}`),
    )
    if (excuse) used.add(keyOf(excuse))
    return !excuse
  })
  return {
    breaches: breaches.map(({ code, path, message }) => `${code}: ${path.join('.')}: ${message}`),
    idleReasons: reasons.map(keyOf).filter((reason) => !used.has(reason)),
  }
}

interface Reason {
  rule: string
  path: string[]
}

function keyOf({ rule, path }: Reason): string {
  return `${rule}: ${path.join('.')}`
}

/** Every `x-ignore-rules: {"rule-id": "reason"}`; one without words is no reason. */
function writtenReasons(value: unknown, path: string[] = []): Reason[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    if (key !== 'x-ignore-rules') return writtenReasons(child, [...path, key])
    return Object.entries(child as Record<string, unknown>)
      .filter(([, reason]) => typeof reason === 'string' && reason.trim().length >= 10)
      .map(([rule]) => ({ rule, path }))
  })
}
