import type { Problem } from '@onthaal/shared/problems/schemas'
import { describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../support/client.ts'
import { type Operation, operationNamed, operations, showsPeople } from '../support/contract.ts'
import { bodies } from '../support/matrix-bodies.ts'
import { table } from '../support/matrix-table.ts'
import { createThings } from '../support/matrix-things.ts'
import { testApp } from '../support/test-app.ts'
import { withoutTrace } from '../support/without-trace.ts'
import { desks, type UserName } from '../support/world.ts'

// Every operation × everybody × whose thing it is. Read a row as: asked for this operation on that
// thing, who gets what. An operation without a row fails below.

const world = testApp({
  signInLimits: {
    perAccount: 1000,
    perAccountAnywhere: 1000,
    perAddress: 1000,
    delayPerFailure: 0,
  },
})

const everybody = [
  'clerk',
  'cityManager',
  'policyOfficer',
  'privacyOfficer',
  'administrator',
  'socialWorker',
  'otherClerk',
  'counsellor',
  'secondCounsellor',
  'languageAdvisor',
  'otherCounsellor',
  'agencyManager',
  'agencyAdministrator',
  'nobody',
] as const satisfies readonly (UserName | 'nobody')[]

const things = createThings(world)

/** Every answer that was given, for what the log tells of it. */
const answers: { operation: Operation; answer: ApiResponse<Problem> }[] = []

const unknownId = '0198c0de-0000-7000-8000-00000000dead'

const queries: Record<string, string> = {
  listReferrals: '?box=sent',
  listIntakeInterviews: '?box=drafts',
  listArrivals: '?status=toInvite',
  listInformedPersons: '?informedFrom=2026-01-01&informedUntil=2026-03-31',
  listSlots: `?desk=${desks.city}&firstDay=2026-03-01&lastDay=2026-03-31`,
}

async function as(name: (typeof everybody)[number]): Promise<Client> {
  return name === 'nobody' ? world().nobody : world().asUser(name)
}

function ask(client: Client, operation: Operation, id: string): Promise<ApiResponse<Problem>> {
  // A thing within a thing has the ids of both.
  const ids = id.split('/')
  const path = operation.template.replace(/\{\w+\}/g, () => ids.shift() ?? unknownId)
  return client.request(operation.method, path + (queries[operation.operationId] ?? ''), {
    body: bodies[operation.operationId]?.(id),
  })
}

describe.each(table)('%s · %s', (operationId, thing, ...statuses) => {
  const operation = operationNamed(operationId)
  const cells = everybody.map((name, column) => ({ name, status: statuses[column] ?? 0 }))
  let shared: Promise<string> | undefined
  /** What is refused changes nothing, so all refusals share one thing. */
  function sharedThing(): Promise<string> {
    shared ??= things[thing]()
    return shared
  }

  test.each(cells)('$name: $status', async ({ name, status }) => {
    const changes = status < 300 && operation.method !== 'GET'
    // One at a time: the background work of two that are made at once gets in each other's way.
    const id = await (changes ? things[thing]() : sharedThing())
    // What ends, locks or renews a session needs one of its own.
    const needsOwn = ['signOut', 'lockSession', 'unlockSession'].includes(operationId)
    const client = needsOwn && name !== 'nobody' ? await world().signIn(name) : await as(name)
    const answer = await ask(client, operation, id)
    expect(answer.status).toBe(status)
    answers.push({ operation, answer })
    if (status === 404) {
      const unknown = await ask(client, operation, unknownId)
      expect(withoutTrace(answer)).toEqual(withoutTrace(unknown))
    }
  })
})

/** What leaves a row whether or not there is something: the row would tell the keeper of the file that there is. */
const alwaysLogged = ['listOnwardReferrals', 'listAgencyReferrals', 'listEvaluations']

test('every answer that shows people stands in the consultation log, and no other does', async () => {
  const rows = await world().rows<{ trace: string }>('select trace_id as trace from consultation')
  const logged = new Set(rows.map(({ trace }) => trace))
  const wrong = answers.filter(({ operation, answer }) => {
    // The last column of a table is whom it names; a row that is read in may name nobody yet.
    const isEmpty = /"items":\[\]|"suspects":\[\]|^[^{]*;persons\r\n(.*;\r\n)*$/.test(answer.text)
    const namesNobody = isEmpty && !/persons\/[0-9a-f-]{36}/.test(answer.text)
    // A row that began with the first hop would tell of one to health or welfare: the desk leaves one always.
    if (namesNobody && alwaysLogged.includes(operation.operationId)) return false
    const shows = answer.status < 300 && showsPeople(operation) && !namesNobody
    return logged.has(answer.headers.get('belgov-trace-id') ?? '') !== shows
  })
  expect(wrong.map(({ operation, answer }) => [operation.operationId, answer.text])).toEqual([])
  const shown = operations.filter(showsPeople).map(({ operationId }) => operationId)
  expect(shown).toContain('getPerson')
  expect(shown).toContain('listReferrals')
  expect(shown).not.toContain('getFigures')
})

test('every operation has a row, and every row a column for everybody', () => {
  const rows = new Set(table.map(([operationId]) => operationId))
  expect([...rows].sort()).toEqual(operations.map(({ operationId }) => operationId).sort())
  for (const [, , ...statuses] of table) expect(statuses).toHaveLength(everybody.length)
})
