import type { Problem } from '@onthaal/shared/problems/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../../support/client.ts'
import { type Operation, operations, showsPeople } from '../../support/contract.ts'
import { acceptedReferral, newInsz, newPerson } from '../../support/factories.ts'
import { documentedHop, schoolReferral } from '../../support/onward.ts'
import { newTask } from '../../support/shared-clients.ts'
import { projectReferral } from '../../support/social-contexts.ts'
import { makeThings, type Things } from '../../support/some-things.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'
import type { UserName } from '../../support/world.ts'

// Whatever shows people is in the log before its first byte leaves, or it is not shown.

const world = testApp()
let things: Things
let referral: string
let person: string
let child: Referral
let project: Referral
beforeAll(async () => {
  things = await makeThings(world())
  // Somebody with a number who was referred, and whose file was opened without work too.
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { insz: newInsz() })
  const sent = await acceptedReferral(clerk, await world().asUser('counsellor'), { person: id })
  ;[person, referral] = [id, sent.id]
  // Something to do today, and something that changed since it was sent.
  await newTask(clerk, referral, { by: '2026-03-02' })
  await clerk.post(`/referrals/${referral}/amendment`, amendment)
  child = await schoolReferral(world())
  project = await projectReferral(world())
  await documentedHop(world(), child.id)
  const alone = await newPerson(clerk)
  const glass = {
    ...{ purpose: 'brokenGlass', reason: 'complaint' },
    explanation: 'Klacht over een brief aan het loket.',
  }
  const colleague = await world().asUser('schoolClerk')
  const { status } = await colleague.post(`/persons/${alone.id}/fileAccesses`, glass)
  expect(status).toBe(200)
})

const readers: readonly UserName[] = [
  ...(['clerk', 'counsellor', 'cityManager', 'agencyManager'] as const),
  ...([
    'privacyOfficer',
    'schoolClerk',
    'schoolCounsellor',
    'socialWorker',
    'policyOfficer',
  ] as const),
]
const reads = operations.filter(
  (one) => showsPeople(one) && (one.method === 'GET' || one.operationId === 'queryPersons'),
)
const queries: Readonly<Record<string, string>> = {
  listReferrals: '?box=sent',
  listIntakeInterviews: '?box=drafts',
  listArrivals: '?status=toInvite',
  listInformedPersons: '?informedFrom=2026-01-01&informedUntil=2026-03-31',
}

type Read = () => Promise<ApiResponse<Problem>>

/** @returns a request that shows somebody: its answer left a row in the log */
async function readOf({ operationId, method, template }: Operation): Promise<Read> {
  const options = operationId === 'queryPersons' ? { body: { name: 'Voorbeeld' } } : {}
  const isOfSchool = /educationChain|onwardReferrals/.test(template)
  const isOfProject = /socialContext|evaluations/.test(template)
  for (const name of readers) {
    const client: Client = await world().asUser(name)
    const other = [isOfSchool && child.id, isOfProject && project.id].find((id) => id)
    const known = template
      .replace('{personId}', isOfSchool ? child.person.id : person)
      .replace('{referralId}', other || referral)
    // Of a list that is read in, only the rows of the last one lead to files.
    for (const place of [0, 1, 2]) {
      const address = things.addressOf(known, place) + (queries[operationId] ?? '')
      const read: Read = () => client.request<Problem>(method, address, options)
      const answer = await read()
      if (answer.status === 200 && (await rowsOf(answer)) > 0) return read
    }
  }
  throw new Error('Nobody here is shown anybody by this')
}

async function rowsOf({ headers }: ApiResponse<unknown>): Promise<number> {
  const rows = await world().rows('select from consultation where trace_id = $1', [
    headers.get('belgov-trace-id'),
  ])
  return rows.length
}

const role = () => `"${decodeURIComponent(new URL(world().database.url).username)}"`

/** Two ways in which the log cannot be written, and how each is mended. */
const faults = {
  'the row is refused': {
    begin: () => world().rows(`revoke insert on consultation from ${role()}`),
    end: () => world().rows(`grant insert on consultation to ${role()}`),
  },
  'the commit is refused': {
    begin: () =>
      world().rows(
        `create function refuse_commit() returns trigger language plpgsql as $$ begin
           raise exception 'refused' using errcode = 'serialization_failure';
         end $$;
         create constraint trigger refuse_commit after insert on consultation
           deferrable initially deferred for each row execute function refuse_commit()`,
      ),
    end: () =>
      world().rows('drop trigger refuse_commit on consultation; drop function refuse_commit'),
  },
}

test('the reads are all of the contract that show people', () => {
  const names = reads.map(({ operationId }) => operationId)
  expect(names).toEqual(
    expect.arrayContaining([
      ...['getPersonInsz', 'getReferralPersonInsz', 'exportPerson', 'exportReferral'],
      ...['getIntakeInterview', 'listIntakeInterviews', 'exportConsultations', 'queryPersons'],
    ]),
  )
})

describe.each(reads)('$operationId', (operation) => {
  test.each(Object.entries(faults))('shows nothing when %s', async (_, { begin, end }) => {
    const read = await readOf(operation)
    await begin()
    try {
      const answer = await read()
      expect(answer.status).toBe(503)
      expect(answer.body.type).toBe('urn:problem-type:belgif:serviceUnavailable')
      expect(Object.keys(answer.body).sort()).toEqual([
        ...['instance', 'retryAfterSec', 'status', 'title', 'type'],
      ])
      expect(await rowsOf(answer)).toBe(0)
    } finally {
      await end()
    }
    expect((await read()).status).toBe(200)
  })
})
