import { referralBoxes } from '@onthaal/shared/referrals'
import type { ReferralListQuery } from '@onthaal/shared/referrals/schemas'
import { PgDialect } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { byName, inPlace } from '../db/given.ts'
import { type Asking, listOf, listShape, listValues } from './referral-boxes.ts'

// A statement is built once for all questions of a shape: a shape that is too coarse would answer one list
// with the statement of another.

type Filters = Omit<ReferralListQuery, 'box' | 'sort' | 'pageSize' | 'after'>

const ids = [
  '018f0000-0000-7000-8000-000000000001',
  '018f0000-0000-7000-8000-000000000002',
] as const
const days = ['2026-01-05', '2026-02-06'] as const
/** Two values for each filter. */
const filters: { readonly [Name in keyof Required<Filters>]: readonly Required<Filters>[Name][] } =
  {
    type: [['preschool'], ['dutchLanguage', 'civicIntegration']],
    status: [['submitted'], ['accepted', 'onHold']],
    outcome: [['exempt'], ['informedOnly', 'movedTo']],
    person: ids,
    desk: ids,
    owner: ids,
    sender: ids,
    submittedFrom: days,
    submittedUntil: days,
    closedFrom: days,
    closedUntil: days,
    rejectionReason: [['duplicate'], ['noCapacity', 'wrongOrganisation']],
    pickedUpFrom: days,
    pickedUpUntil: days,
    firstContactFrom: days,
    firstContactUntil: days,
    acknowledged: [true, false],
    deskRole: ['counsellor', 'languageAdvisor'],
    notDeskRole: ['counsellor', 'languageAdvisor'],
    overdue: [true, false],
    soon: [true, false],
    pickUp: [['inTime'], ['late', 'inTime']],
    completion: [['inTime'], ['late', 'inTime']],
    attendance: [['came'], ['noShow', 'came']],
    appointmentFrom: days,
    appointmentUntil: days,
    contest: [['open'], ['upheld', 'dismissed']],
    contestedFrom: days,
    contestedUntil: days,
    escalatedFrom: days,
    escalatedUntil: days,
    municipality: ids,
    language: ['ar', 'fr'],
    nationalityGroup: [['eea'], ['belgian', 'unknown']],
    ageGroup: [['0-2'], ['65+', 'unknown']],
    reference: ['OH-26-AAAA-AAAA', 'OH-26-BBBB-BBBB'],
    not: [['type'], ['status', 'owner']],
    empty: [['owner'], ['outcome', 'appointment']],
    filled: [['attempts'], ['agiiClientNumber', 'messageToReferrer']],
  }
const single = Object.entries(filters).flatMap(([name, values]) =>
  values.map((value): Filters => ({ [name]: value })),
)
const pairs = single.flatMap((one, at) =>
  single.slice(at + 1).map((other): Filters => ({ ...one, ...other })),
)

const askings = [
  askingOf('municipality', []),
  askingOf('ocmw', []),
  askingOf('agency', []),
  askingOf('agency', ids),
]

function askingOf(kind: Actor['organisation']['kind'], desks: readonly string[]): Asking {
  const actor: Actor = {
    sessionId: ids[0],
    userId: ids[1],
    displayName: 'Iemand',
    membershipId: ids[0],
    awaitsChoice: false,
    organisation: { id: ids[0], name: kind, kind },
    roles: [],
    permissions: [],
    education: false,
    partitions: [],
    desks,
    expiresAt: new Date('2026-11-28T12:00:00Z'),
    isLocked: false,
    providerSignOut: null,
    idleUntil: new Date('2026-11-28T12:00:00Z'),
  }
  return { actor, today: '2026-11-28' }
}

const dialect = new PgDialect()
const placeholders = /\$\d+/g

test.each(referralBoxes)('questions of one shape give one statement, in the list %s', (box) => {
  const statements = new Map<string, string>()
  for (const asking of askings) {
    for (const set of [{}, ...single, ...pairs]) {
      const query = { box, ...set }
      const { predicate } = listOf(query, asking, byName)
      const { sql } = dialect.sqlToQuery(predicate ?? expect.unreachable())
      const shape = listShape(query, asking)
      expect(statements.get(shape) ?? sql).toBe(sql)
      statements.set(shape, sql)
    }
  }
  expect(statements.size).toBeGreaterThan(single.length * 4)
})

test.each(referralBoxes)('a statement knows each value by a name of its own, in %s', (box) => {
  for (const asking of askings) {
    for (const set of single) {
      const query = { box, ...set }
      const told = dialect.sqlToQuery(
        listOf(query, asking, byName).predicate ?? expect.unreachable(),
      )
      const written = dialect.sqlToQuery(
        listOf(query, asking, inPlace).predicate ?? expect.unreachable(),
      )
      expect(told.sql.replace(placeholders, '$')).toBe(written.sql.replace(placeholders, '$'))
      const values: Record<string, unknown> = listValues(query, asking)
      const names = told.params.map((placeholder) => (placeholder as { name: string }).name)
      expect(names.map((name) => values[name])).toEqual(written.params)
    }
  }
})
