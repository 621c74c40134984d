import { maskInsz } from '@onthaal/shared/persons'
import { problemTypes } from '@onthaal/shared/problems'
import type { ReferralCounts } from '@onthaal/shared/worklists/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../support/client.ts'
import { operationNamed, operations } from '../support/contract.ts'
import { newInsz, newPerson, submittedReferral } from '../support/factories.ts'
import { bodies } from '../support/matrix-bodies.ts'
import { personOfLine } from '../support/matrix-things.ts'
import { answers } from '../support/relation-answers.ts'
import { patterns, questions } from '../support/relation-patterns.ts'
import { makeRelations, type Relation, relations, type Things } from '../support/relation-things.ts'
import { mayRead, showsNumber, signatures, wholeNumber } from '../support/signatures.ts'
import { testApp } from '../support/test-app.ts'
import { withoutTrace } from '../support/without-trace.ts'
import { desks, type UserName } from '../support/world.ts'

// Every role × every operation × how its organisation stands to the thing. Whoever may reach a thing comes with
// a version that it never had, so that nothing changes and all cells look at the same things.

/** An id that nothing has. */
const unknownId = '0198c0de-0000-7000-8000-00000000dead'

const world = testApp()

/** All eight roles, where they work; managers in both places. */
const roles = [
  'clerk',
  'socialWorker',
  'counsellor',
  'languageAdvisor',
  'cityManager',
  'agencyManager',
  'policyOfficer',
  'privacyOfficer',
  'administrator',
] as const satisfies readonly UserName[]

let things: Readonly<Record<Relation, Things>>
let clients: readonly Client[]
beforeAll(async () => {
  clients = await Promise.all(roles.map((name) => world().asUser(name)))
  things = await makeRelations((name) => world().asUser(name))
}, 120_000)

test('every operation has its word', () => {
  expect(Object.keys(answers).sort()).toEqual(
    operations.map(({ operationId }) => operationId).sort(),
  )
})

const queries: Record<string, string> = {
  listReferrals: '?box=sent',
  listIntakeInterviews: '?box=drafts',
  listArrivals: '?status=toInvite',
  listInformedPersons: '?informedFrom=2026-01-01&informedUntil=2026-03-31',
  listSlots: `?desk=${desks.city}&firstDay=2026-03-01&lastDay=2026-03-31`,
}

/** What a body is about, where that is not the person. */
const aboutOf: Record<string, (known: Things) => string> = {
  acknowledgeReferrals: ({ byParameter }) => byParameter.referralId ?? '',
  previewDistribution: ({ byParameter }) => byParameter.referralId ?? '',
  distributeReferrals: ({ byParameter }) => byParameter.referralId ?? '',
  inviteArrivals: ({ byParameter }) => byParameter.arrivalId ?? '',
  putInterviewReferral: ({ byParameter }) => `${byParameter.interviewId}/${byParameter.lineId}`,
}

/** Asks for an operation on the thing of its kind that stands in a relation. */
function ask(client: Client, operationId: string, known: Things) {
  const { method, template } = operationNamed(operationId)
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => known.byParameter[name] ?? '')
  const id = aboutOf[operationId]?.(known) ?? known.person
  return client.request(method, path + (queries[operationId] ?? ''), {
    body: bodies[operationId]?.(id),
    version: 999_999,
  })
}

/** How an answer says that there is no such thing: in its status, or in the issue of a field. */
async function letterOf(client: Client, operationId: string, asked: Things) {
  const { status, body, text } = await ask(client, operationId, asked)
  if (!showsNumber.test(operationId)) expect(text).not.toMatch(wholeNumber)
  const isUnknown = status === 404 || text.includes('referencedResourceNotFound')
  const asksWhy = body?.type === problemTypes.purposeRequired.type
  const letters = { x: status === 403 && !asksWhy, '?': asksWhy, '0': isUnknown }
  const [letter = '+'] = Object.entries(letters).find(([, applies]) => applies) ?? []
  return { letter, text, status, body }
}

const aboutThings = Object.entries(answers).flatMap(([operationId, word]) =>
  word in patterns ? [{ operationId, expected: patterns[word as keyof typeof patterns] }] : [],
)
const aboutNothing = Object.entries(answers).flatMap(([operationId, word]) =>
  word in questions ? [{ operationId, expected: questions[word as keyof typeof questions] }] : [],
)

describe.each(aboutThings)('$operationId', ({ operationId, expected }) => {
  test.each(relations)('%s', async (relation) => {
    let letters = ''
    for (const [at, name] of roles.entries()) {
      const client = clients[at] ?? world().nobody
      const { letter, text } = await letterOf(client, operationId, things[relation])
      letters += letter
      for (const signature of signatures) {
        if (!mayRead(name, signature, operationId)) expect(text).not.toContain(signature)
      }
    }
    expect(letters).toBe(expected[relation])
  })
})

test.each(aboutNothing)('$operationId', async ({ operationId, expected }) => {
  let letters = ''
  for (const [at, name] of roles.entries()) {
    // What ends, locks or renews a session needs one of its own.
    const ends = ['signOut', 'lockSession', 'unlockSession'].includes(operationId)
    const client = ends ? await world().signIn(name) : (clients[at] ?? world().nobody)
    const { letter, text } = await letterOf(client, operationId, things.own)
    letters += letter
    for (const signature of signatures) {
      if (!mayRead(name, signature, operationId)) expect(text).not.toContain(signature)
    }
  }
  expect(letters).toBe(expected)
})

test('whoever may see what an organisation wrote does see it, so that not finding it means something', async () => {
  const [clerk, socialWorker, counsellor] = clients
  const person = (relation: Relation) => `/persons/${things[relation].person}`
  expect((await clerk?.get(person('own')))?.text).toContain('Stadsconcept')
  expect((await clerk?.get(person('ofBoth')))?.text).toContain('Stadsmerk')
  expect((await socialWorker?.get(person('ofBoth')))?.text).toContain('Ocmwmerk')
  const referral = `/referrals/${things.ofBoth.byParameter.referralId}`
  expect((await counsellor?.get(`${referral}/person`))?.text).toContain('Ocmwmerk')
  expect((await counsellor?.get(referral))?.text).toContain('Ocmwmerk')
})

describe('for the municipality somebody known only to the OCMW', () => {
  const operationsWithAddress = aboutThings.filter(({ operationId, expected }) => {
    const { template } = operationNamed(operationId)
    return template.includes('{') && expected.ocmwOnly.startsWith('0')
  })

  test.each(operationsWithAddress)(
    'does not exist to $operationId: same words, same length',
    async ({ operationId }) => {
      const nothing: Things = {
        person: unknownId,
        byParameter: Object.fromEntries(
          Object.keys(things.ocmwOnly.byParameter).map((name) => [name, unknownId]),
        ),
      }
      // A line of a talk is about its person, whether or not there is such a talk.
      personOfLine.set(`${unknownId}/${unknownId}`, things.ocmwOnly.person)
      const [clerk = world().nobody] = clients
      const known = await letterOf(clerk, operationId, things.ocmwOnly)
      const unknown = await letterOf(clerk, operationId, nothing)
      expect(known.status).toBe(404)
      expect(withoutTrace({ ...known, headers: new Headers() })).toEqual(
        withoutTrace({ ...unknown, headers: new Headers() }),
      )
    },
  )

  test('is not found by number or name, and counts nowhere', async () => {
    const [clerk = world().nobody, socialWorker = world().nobody] = clients
    const manager = await world().asUser('cityManager')
    const find = async (by: object) =>
      (await clerk.post<{ items: unknown[] }>('/persons/query', by)).body.items.length
    const counted = async () => {
      const counts = await clerk.get<ReferralCounts>('/referralCounts')
      const figures = await manager.get('/figures')
      return [counts.text, figures.text]
    }
    const before = await counted()
    const insz = newInsz()
    const { id: person } = await newPerson(socialWorker, { insz, familyName: 'Ocmwconcept' })
    await submittedReferral(socialWorker, { person })
    expect(await find({ insz })).toBe(0)
    expect(await find({ name: 'Ocmwconcept' })).toBe(0)
    expect(await counted()).toEqual(before)
    // The same questions find the one that the municipality made.
    const { body } = await clerk.post<{ inszMasked: string }>('/persons', {
      ...bodies.createPerson?.(''),
      insz,
      familyName: 'Stadsmerk',
    })
    expect(body.inszMasked).toBe(maskInsz(insz))
    expect(await find({ insz })).toBe(1)
  })
})
