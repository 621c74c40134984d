import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/root.ts'

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** The rows of the table under a heading, as their cells. */
function rowsOf(heading: string): string[][] {
  const [, section = ''] = text.split(`## ${heading}`)
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const asvs = rowsOf('ASVS, requirement by requirement')
const topTen = rowsOf('OWASP API Security Top 10 (2023)')

test('every requirement and risk names a test that exists, or says that it is not met', () => {
  expect(asvs.length).toBeGreaterThan(30)
  for (const cells of [...asvs, ...topTen]) {
    const [first = '', last = ''] = [cells[0], cells.at(-1)]
    const files = [...last.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    if (last.startsWith('not met')) continue
    expect(files, first).not.toEqual([])
    for (const file of files) {
      expect(file, first).toMatch(/\.(test|e2e)\.tsx?$/)
      expect(existsSync(join(root, file)), file).toBe(true)
    }
  }
})

test('every requirement is written as the standard numbers it, and once', () => {
  const numbers = asvs.flatMap(
    ([first = '']) => first.match(/^(\d+\.\d+\.\d+(, )?)+/)?.[0].split(', ') ?? [''],
  )
  expect(numbers).not.toContain('')
  expect(numbers.map((number) => number.trim()).toSorted()).toEqual(
    [...new Set(numbers.map((number) => number.trim()))].toSorted(),
  )
})

test('every chapter has a row, or stands among those that do not apply', () => {
  const chapters = new Set(asvs.map(([first = '']) => Number(first.split('.')[0])))
  const [, left = ''] = /Chapters without a row do not apply: (.*)/.exec(text) ?? []
  const outside = [...left.matchAll(/\(V(\d+)/g)].map(([, chapter]) => Number(chapter))
  const all = Array.from({ length: 17 }, (_, at) => at + 1)
  expect(all.filter((chapter) => !chapters.has(chapter))).toEqual(outside)
})

test('all ten risks are there', () => {
  expect(topTen.map(([first = '']) => first.split(' ')[0])).toEqual(
    Array.from({ length: 10 }, (_, at) => `API${at + 1}`),
  )
})
