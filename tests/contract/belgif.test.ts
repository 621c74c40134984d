import { readFile } from 'node:fs/promises'
import { problemTypes } from '@onthaal/shared/problems'
import { beforeAll, describe, expect, test } from 'vitest'
import { belgifBreaches, soundDocument } from './support/belgif-breaches.ts'
import { lintDocuments, type Verdict } from './support/lint-api.ts'
import { withChange } from './support/with-change.ts'

const ruleset = await readFile(new URL('../../belgif.spectral.yaml', import.meta.url), 'utf8')
const ruleIds = [...ruleset.matchAll(/^ {2}([a-z0-9-]+):(?: error)?$/gm)].map(([, id]) => id)

test('the contract of this API keeps every rule or says why not', async () => {
  const written = await readFile(new URL('../../packages/shared/openapi.json', import.meta.url))
  const document = JSON.parse(written.toString())
  const [verdict] = await lintDocuments([document])
  expect(verdict).toEqual({ breaches: [], idleReasons: [] })
  expect(Object.keys(document.paths).length).toBeGreaterThan(10)
}, 180_000)

test.each(Object.entries(problemTypes))('problem type %s is a URN (prb-type)', (name, { type }) => {
  expect(type).toMatch(/^urn:problem-type:(belgif|onthaal:[a-zA-Z]+):[a-z][A-Za-z]*$/)
  expect(type.endsWith(`:${name}`)).toBe(true)
})

describe('a planted breach', () => {
  const planted = Object.entries(belgifBreaches).flatMap(([rule, changes]) =>
    changes.map(([path, value]) => ({ rule, path, value })),
  )
  let verdicts: Verdict[]
  beforeAll(async () => {
    const changed = planted.map(({ path, value }) => withChange(soundDocument(), path, value))
    verdicts = await lintDocuments(changed)
  }, 120_000)

  test('exists for every rule', () => {
    expect(ruleIds.length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(belgifBreaches).sort()).toEqual([...ruleIds].sort())
  })

  test.each(planted.map((breach, index) => ({ ...breach, index })))(
    'of $rule at $path is caught',
    ({ rule, index }) => {
      const caught = verdicts[index]?.breaches.map((breach) => breach.split(':')[0])
      expect(caught).toContain(rule)
    },
  )
})

describe('an exception', () => {
  const breach: [string, unknown] = ['components schemas Desk additionalProperties', false]
  const reasonAt = 'components schemas Desk x-ignore-rules'
  const withReason = (reason: string) =>
    withChange(withChange(soundDocument(), ...breach), reasonAt, { 'addi-prop': reason })

  test('needs a written reason, covers its own place and must excuse something', async () => {
    const documents = [
      soundDocument(),
      withReason('Kept closed for the older client'),
      withReason(''),
      withChange(soundDocument(), reasonAt, { 'addi-prop': 'Was closed once, is open now' }),
      withChange(
        withChange(soundDocument(), ...breach),
        'components schemas DeskPage x-ignore-rules',
        {
          'addi-prop': 'Stands on another schema',
        },
      ),
    ]
    const [sound, excused, blank, idle, elsewhere] = await lintDocuments(documents)
    expect(sound).toEqual({ breaches: [], idleReasons: [] })
    expect(excused).toEqual({ breaches: [], idleReasons: [] })
    expect(blank?.breaches).toHaveLength(1)
    expect(idle?.idleReasons).toEqual(['addi-prop: components.schemas.Desk'])
    expect(elsewhere?.breaches).toHaveLength(1)
  }, 60_000)
})
