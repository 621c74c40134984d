import type { NewProgram } from '@onthaal/shared/programs/schemas'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { operationNamed } from '../../support/contract.ts'
import { bodies } from '../../support/matrix-bodies.ts'
import { table } from '../../support/matrix-table.ts'
import { createThings } from '../../support/matrix-things.ts'
import { newProgram, type RunningProgram } from '../../support/programs.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, type organisations, type UserName } from '../../support/world.ts'

// A program beside a colleague of the same role, whose none of the things is: for each row of the matrix that
// is for programs, both get the same.

const world = testApp()
const things = createThings(world)

interface Beside {
  readonly colleague: UserName
  readonly at: keyof typeof organisations
  readonly input: Partial<NewProgram>
}

const programs: readonly Beside[] = [
  { colleague: 'schoolClerk', at: 'city', input: { role: 'frontDesk', education: true } },
  {
    colleague: 'secondCounsellor',
    at: 'agency',
    input: { role: 'counsellor', desks: [desks.city] },
  },
]

const queries: Record<string, string> = {
  listReferrals: '?box=sent',
  listIntakeInterviews: '?box=drafts',
}

const rows = table
  .map(([operationId, thing]) => ({ operationId, thing }))
  .filter(({ operationId }) =>
    JSON.stringify(operationNamed(operationId).security ?? []).includes('program'),
  )

test('there are many to compare', () => {
  expect(rows.length).toBeGreaterThan(100)
})

describe.each(programs)('beside the $colleague', ({ colleague, at, input }) => {
  const seen = new Set<number>()
  let program: Promise<RunningProgram> | undefined

  async function ask(client: Client, { operationId, thing }: (typeof rows)[number]) {
    const { method, template } = operationNamed(operationId)
    const id = await things[thing]()
    const ids = id.split('/')
    const path = template.replace(/\{\w+\}/g, () => ids.shift() ?? '')
    const { status, body } = await client.request(method, path + (queries[operationId] ?? ''), {
      body: bodies[operationId]?.(id),
    })
    return { status, type: status < 300 ? undefined : body.type }
  }

  test.each(rows)('$operationId · $thing', async (row) => {
    program ??= newProgram(world(), input, at)
    const given = await ask((await program).client, row)
    expect(given).toEqual(await ask(await world().asUser(colleague), row))
    seen.add(given.status)
  })

  test('they get what they ask for, and are refused, and hear that nothing is there', () => {
    expect([...seen]).toEqual(expect.arrayContaining([200, 403, 404]))
  })
})
