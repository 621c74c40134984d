import { randomUUID } from 'node:crypto'
import type { GuardianList } from '@onthaal/shared/households/schemas'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../support/client.ts'
import { operations } from '../support/contract.ts'
import {
  acceptedReferral,
  completedInterview,
  completedReferral,
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  newPerson,
  startedReferral,
  submittedReferral,
} from '../support/factories.ts'
import { guardian } from '../support/matrix-things.ts'
import {
  bodySchemaOf,
  brokenFor,
  propertiesOf,
  textOf,
  validFor,
} from '../support/schema-values.ts'
import { testApp } from '../support/test-app.ts'
import {
  askedReferral,
  contestedReferral,
  pausedReferral,
  rejectedReferral,
} from '../support/turns.ts'
import { desks, type UserName, userId } from '../support/world.ts'

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

/** The things that addresses name, by the name of the parameter: one of each kind and state. */
const things: Record<string, readonly string[]> = {}
beforeAll(async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const sides = [clerk, counsellor] as const
  const person = await newPerson(clerk, { birthDate: '2014' })
  const { members } = await livesWith(clerk, person.id, {
    person: (await newPerson(clerk)).id,
    role: 'partner',
  })
  const guardians = await clerk.post<GuardianList>(`/persons/${person.id}/guardians`, guardian)
  const talk = await draftInterview(clerk)
  const line = await interviewLine(clerk, talk)
  const held = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  const referrals = [
    await draftReferral(clerk),
    await submittedReferral(clerk),
    await askedReferral(...sides),
    await acceptedReferral(...sides),
    await startedReferral(...sides),
    await pausedReferral(...sides),
    await rejectedReferral(...sides),
    await contestedReferral(...sides),
    await completedReferral(...sides),
  ]
  things.personId = [person.id]
  things.memberId = [members[1]?.id ?? '']
  things.guardianId = [guardians.body.items[0]?.id ?? '']
  things.interviewId = [talk.id, held.id]
  things.lineId = [line.id, randomUUID()]
  things.referralId = referrals.map(({ id }) => id)
})

/** What a body may name that is there: people, things, users and desks. */
function idsInBodies(): string[] {
  return [...Object.values(things).flat(), userId('counsellor'), userId('clerk'), desks.city]
}

/** Fills in an address; `pick` chooses among the things that it could name. */
function addressOf(template: string, pick: number): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = things[name] ?? []
    if (known.length === 0) throw new Error(`There is nothing for {${name}} yet: make one above`)
    return known[pick % known.length] ?? ''
  })
}

/** One of them may do whatever takes a body. */
const doers: readonly UserName[] = ['clerk', 'counsellor', 'agencyManager', 'cityManager']

const withBody = operations.flatMap((operation) => {
  const schema = bodySchemaOf(operation)
  return schema === undefined ? [] : [{ ...operation, schema }]
})

test('the cases are those of a contract with operations that take a body', () => {
  expect(withBody.length).toBeGreaterThan(30)
})

describe.each(withBody)('$operationId', ({ method, template, schema }) => {
  const ask = (client: Client, pick: number, raw: string) =>
    client.request(method, addressOf(template, pick), {
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
      { weight: 4, arbitrary: brokenFor(schema, idsInBodies()) },
      { weight: 1, arbitrary: validFor(schema, idsInBodies()).map(textOf) },
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

  test('tells two faults as two issues that name their two fields', async () => {
    const client = await whoMay()
    const names = [...Object.keys(propertiesOf(schema)), 'zomaar']
    const two = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(validFor(schema, idsInBodies()), two, async (good, faulty) => {
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

/** Text that breaks things: markup, quotes, other scripts, halves of characters, years that are none. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom("' or 1=1 --", '\u0000', '\ud800', '\u202e', '0000', '-1', '1e999', '{}', '%00'),
)

test('a list answers any address with an answer of its contract', async () => {
  const client = await world().asUser('clerk')
  const value = fc.oneof(nastyText, fc.constantFrom('sent', 'queue', 'draft', 'preschool', '5'))
  const name = fc.constantFrom(
    'box',
    'type',
    'status',
    'pageSize',
    'after',
    'x',
    'type[]',
    '__proto__',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 6 }), async (pairs) => {
      const query = pairs.map(([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`)
      const box = pairs.length % 2 === 0 ? ['box=sent'] : []
      const { status } = await client.get(`/referrals?${[...box, ...query].join('&')}`)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 200 },
  )
})
