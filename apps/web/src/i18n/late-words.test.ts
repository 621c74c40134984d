import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstWords } from './nl-be/first-words.ts'
import { dutch } from './nl-be/index.ts'

const source = join(import.meta.dirname, '..')
const lateGroups = Object.keys(dutch).filter((group) => !(group in firstWords))

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => join(source, path))
const texts = new Map(code.map((path) => [path, readFileSync(path, 'utf8')]))

function reached(path: string, found = new Set<string>()): Set<string> {
  const text = texts.get(path)
  if (text === undefined || found.has(path)) return found
  found.add(path)
  const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'(\.[^']+)'/gm)
  for (const [, to = ''] of imports) reached(join(dirname(path), to), found)
  return found
}

const spoken = new RegExp(`['\`](${lateGroups.join('|')})\\.(?!/)`, 'g')

function groupsSpokenIn(paths: Iterable<string>): string[] {
  const outsideWords = [...paths].filter((path) => !path.startsWith(import.meta.dirname))
  const found = outsideWords.flatMap((path) => [...(texts.get(path) ?? '').matchAll(spoken)])
  return [...new Set(found.map(([, group = '']) => group))].sort()
}

function groupsBroughtBy(paths: Iterable<string>): string[] {
  const late = [...paths].filter((path) => dirname(path) === join(import.meta.dirname, 'late'))
  return late.flatMap((path) => {
    const [, group = ''] = /addWords\(\{ (\w+) \}\)/.exec(texts.get(path) ?? '') ?? []
    return group
  })
}

const first = reached(join(source, 'main.tsx'))
const comeLater = [...texts].flatMap(([path, text]) =>
  [...text.matchAll(/(?<!typeof )import\('(\.[^']+)'\)/g)].map(([, to = '']) =>
    join(dirname(path), to),
  ),
)

test('the first page brings no words that come late, and speaks none', () => {
  expect(lateGroups.length).toBeGreaterThan(5)
  expect(first.size).toBeGreaterThan(100)
  expect(groupsBroughtBy(first)).toEqual([])
  // Whatever the first page imports comes with it, whether it is said or not.
  const late = [...texts].flatMap(([path, text]) =>
    path.includes('/i18n/late/')
      ? [...text.matchAll(/from '(\.\.\/nl-be\/[^']+)'/g)].map(([, to = '']) =>
          join(dirname(path), to),
        )
      : [],
  )
  expect(late.length).toBeGreaterThan(5)
  expect(late.filter((path) => first.has(path))).toEqual([])
  expect(groupsSpokenIn(first)).toEqual([])
})

describe('code that comes late brings the late words that it speaks', () => {
  test.each(comeLater.map((path) => [relative(source, path), path]))('%s', (_, path) => {
    const all = reached(path)
    expect(all.size).toBeGreaterThan(0)
    expect(groupsBroughtBy(all)).toEqual(expect.arrayContaining(groupsSpokenIn(all)))
  })

  test('and some do', () => {
    expect(
      comeLater.filter((path) => groupsSpokenIn(reached(path)).length > 0).length,
    ).toBeGreaterThan(10)
  })
})
