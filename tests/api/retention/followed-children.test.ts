import { expect, test } from 'vitest'
import { newChild } from '../../support/education.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

test('a child that is followed is kept until somebody closes that, however long nothing was done', async () => {
  const clerk = await world().asUser('schoolClerk')
  const [followed, closed] = [await newChild(clerk), await newChild(clerk)]
  await world().rows(
    `update education_chain set state = 'closed', closing_reason = 'proof' where person_id = $1`,
    [closed.id],
  )
  const kept = () =>
    world().rows<{ id: string }>(
      `select person_id as id from person_file where person_id in ($1, $2) and erased_at is null`,
      [followed.id, closed.id],
    )
  await runOn(world(), '2036-01-01', true)
  expect(await kept()).toHaveLength(2)
  await runOn(world(), '2036-01-02')
  expect(await kept()).toEqual([{ id: followed.id }])
})
