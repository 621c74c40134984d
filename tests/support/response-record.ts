import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder in which the workers of this run write down which answers they saw. */
    responseRecord: string
  }
}

/** Vitest's global set-up: one folder for the whole run, shared by the projects that ask for it. */
export function setup(project: TestProject): () => void {
  const folder = join(tmpdir(), `onthaal-responses-${process.pid}-${performance.timeOrigin}`)
  mkdirSync(folder, { recursive: true })
  project.provide('responseRecord', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

const known = new Set<string>()

function write(line: string): void {
  if (known.has(line)) return
  known.add(line)
  appendFileSync(join(inject('responseRecord'), `${process.pid}-${threadId}`), `${line}\n`)
}

/** Writes down that an operation answered with a status. */
export function recordResponse(operationId: string, status: number): void {
  write(`${operationId} ${status}`)
}

/** Writes down that a test file ran. */
export function recordFile(path: string): void {
  write(`file ${path}`)
}

/** @returns everything written down in this run: `operationId status`, and `file path` */
export function readRecord(): ReadonlySet<string> {
  const folder = inject('responseRecord')
  if (!existsSync(folder)) return new Set()
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split('\n'),
  )
  return new Set(lines)
}
