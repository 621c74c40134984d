import { expect, test } from 'vitest'
import { measureCodes } from '../measures/index.ts'
import {
  commitmentCodes,
  commitments,
  commitmentsBetween,
  evidenceLinkPattern,
  figureIndicators,
  startStateOf,
} from './index.ts'

/** Copied from the agreement, so that no paragraph goes missing unseen. */
const paragraphs = [
  ...['1', '2.1.1 a', '2.1.1 b', '2.1.1 c', '2.1.1 d', '2.1.2', '2.1.3 a', '2.1.3 b', '2.1.3 c'],
  ...['2.2 a', '2.2 b', '2.2 c', '2.2 d', '2.3 a', '2.3 b', '2.3 c', '2.4 a', '2.4 b'],
  ...['3 a', '3 b', '4', '5'],
]

test('each paragraph of the agreement has its line, once and in its order', () => {
  expect(commitments.map(({ paragraph }) => paragraph)).toEqual(paragraphs)
  expect(new Set(commitmentCodes).size).toBe(commitments.length)
})

test('of what the product does not support yet it says so, and of nothing else', () => {
  for (const one of commitments) {
    expect(startStateOf(one), one.code).toBe(one.isSupported ? 'running' : 'later')
  }
})

test('what the product supports has something that shows whether it is kept', () => {
  const without = commitments.filter((one) => one.isSupported !== 'indicator' in one)
  // How many the agency guided to an initiative is counted where it was sent, in a file of its own.
  expect(without.map(({ code }) => code)).toEqual(['cohesionInitiatives'])
})

test('each figure that shows a commitment is a measure', () => {
  expect(measureCodes).toEqual(expect.arrayContaining([...figureIndicators]))
})

test('in the agreement of an OCMW its own commitment comes first, and none is lost', () => {
  const own = commitmentsBetween(['ocmw', 'agency'])
  expect(own[0]).toMatchObject({ code: 'referWithinGpmi', paragraph: '2.1.3 b' })
  expect(own.map(({ code }) => code).toSorted()).toEqual(commitmentCodes.toSorted())
  expect(own.slice(1)).toEqual(commitments.filter(({ party }) => party !== 'ocmw'))
  expect(commitmentsBetween(['municipality', 'agency'])).toEqual(commitments)
})

test('an address that shows something is secure, and all of it can be seen', () => {
  const isLink = new RegExp(evidenceLinkPattern)
  for (const rest of ['', ':8443/', '/verslag?jaar=2026&deel=%C3%A9#p[2]', '/~team/{id}']) {
    expect(isLink.test(`https://verslagen.example${rest}`), rest).toBe(true)
  }
  const unseen = ['\u0000', '\t', '\n', ' ', '\u007F', '\u0085', '\u200B', '\u202E', '\uD800', 'é']
  for (const one of unseen) {
    expect(isLink.test(`https://verslagen.example/a${one}b`), JSON.stringify(one)).toBe(false)
    expect(isLink.test(`https://verslagen.example/a${one}`), JSON.stringify(one)).toBe(false)
  }
})
