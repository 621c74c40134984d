import type { EducationStaffList } from '@onthaal/shared/education/schemas'
import { expect, test } from 'vitest'
import { done } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listEducationStaff',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => '/educationStaff',
})

test('colleagues of the own organisation who work with schooling, and nobody else', async () => {
  const staffOf = async (name: 'schoolClerk' | 'schoolManager') =>
    done(await (await world().asUser(name)).get<EducationStaffList>('/educationStaff')).items
  expect((await staffOf('schoolClerk')).map(({ id }) => id)).toEqual([userId('schoolClerk')])
  expect((await staffOf('schoolManager')).map(({ id }) => id).sort()).toEqual(
    [userId('schoolCounsellor'), userId('schoolManager')].sort(),
  )
  const outsider = await world().asUser('clerk')
  expect((await outsider.get('/educationStaff')).status).toBe(404)
})
