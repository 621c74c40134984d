import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { notYours } from '../support/body-refusals.ts'
import type { Client } from '../support/client.ts'
import { operations } from '../support/contract.ts'
import {
  bodySchemaOf,
  brokenFor,
  propertiesOf,
  textOf,
  validFor,
} from '../support/schema-values.ts'
import { makeThings, type Things } from '../support/some-things.ts'
import { testApp } from '../support/test-app.ts'
import type { UserName } from '../support/world.ts'

// Whatever is sent, the answer is one of the contract: the client of these tests fails on any other,
// and on every internal error. The cases follow from the contract, so a new operation is among them.

const world = testApp({
  signInLimits: {
    perAccount: 10_000,
    perAccountAnywhere: 10_000,
    perAddress: 10_000,
    delayPerFailure: 0,
  },
})

let things: Things
beforeAll(async () => {
  things = await makeThings(world())
})

/** One of them may do whatever takes a body. */
const doers: readonly UserName[] = [
  'clerk',
  'counsellor',
  'agencyManager',
  'cityManager',
  'administrator',
  'privacyOfficer',
  'agencyAdministrator',
  'socialWorker',
]

/**
 * Those that a body may set: to whom a manager gives a case, what an administrator gives to others, and which version
 * a school answers to, whose page has no other place for it.
 */
function chosenIn(operationId: string): readonly string[] {
  if (/^((create|update)User|createMembership)$/.test(operationId)) return ['roles']
  if (operationId === 'answerSchoolLink') return ['version']
  return /^(assign|reassign|reopen)Referral$/.test(operationId) ? ['owner'] : []
}

const withBody = operations.flatMap((operation) => {
  const schema = bodySchemaOf(operation)
  return schema === undefined ? [] : [{ ...operation, schema }]
})

test('the cases are those of a contract with operations that take a body', () => {
  expect(withBody.length).toBeGreaterThan(30)
})

describe.each(withBody)('$operationId', ({ operationId, method, template, schema }) => {
  const ask = (client: Client, pick: number, raw: string) =>
    client.request(method, things.addressOf(template, pick), {
      raw,
      headers: { 'content-type': 'application/json' },
    })

  /** Somebody whose role lets them do it: nobody else gets as far as the body. */
  async function whoMay(): Promise<Client> {
    for (const name of doers) {
      const client = await world().asUser(name)
      if ((await ask(client, 0, '[]')).status !== 403) return client
    }
    throw new Error('Nobody here may do this')
  }

  test('answers any body with an answer of its contract, and a fault with its issues', async () => {
    const client = await whoMay()
    const bodies = fc.oneof(
      { weight: 4, arbitrary: brokenFor(schema, things.ids()) },
      { weight: 1, arbitrary: validFor(schema, things.ids()).map(textOf) },
    )
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(bodies, fc.nat(), async (text, pick) => {
        const { status, body } = await ask(client, pick, text)
        seen.add(status)
        expect(status).toBeLessThan(500)
        if (status === 400) expect(body.issues?.length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
    expect(seen).toContain(400)
  })

  test('takes no owner, organisation, status or version from it: each is an issue of its own', async () => {
    const client = await whoMay()
    const [good] = fc.sample(validFor(schema, things.ids()), { numRuns: 1, seed: 1 })
    const own = Object.keys(propertiesOf(schema))
    const refused = Object.keys(notYours).filter((name) => !own.includes(name))
    expect(own.filter((name) => name in notYours && !chosenIn(operationId).includes(name))).toEqual(
      [],
    )
    const { status, body } = await ask(client, 0, textOf({ ...notYours, ...Object(good) }))
    expect(status).toBe(400)
    const unknown = body.issues?.filter(({ type }) => type.endsWith(':unknownInput')) ?? []
    expect(unknown.map(({ name }) => name).sort()).toEqual(refused.sort())
  })

  test('tells two faults as two issues that name their two fields', async () => {
    const client = await whoMay()
    const names = [...Object.keys(propertiesOf(schema)), 'zomaar']
    const two = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(validFor(schema, things.ids()), two, async (good, faulty) => {
        // No field of any body takes a fraction.
        const faults = Object.fromEntries(faulty.map((name) => [name, 7.5]))
        const text = JSON.stringify({ ...Object(good), ...faults })
        const { status, body } = await ask(client, 0, text)
        expect(status).toBe(400)
        expect(body.issues?.map(({ name }) => name).sort()).toEqual(faulty.toSorted())
      }),
      { numRuns: 10 },
    )
  })
})
