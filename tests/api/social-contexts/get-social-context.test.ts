import type { SocialContext } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import {
  done,
  draftReferral,
  newMerge,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { contextInput, projectReferral, sayOfProject } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, partitions, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getSocialContext',
  world,
  by: 'socialWorker',
  notBy: ['clerk', 'cityManager', 'counsellor', 'agencyManager', 'policyOfficer', 'privacyOfficer'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('socialWorker'))).id}/socialContext`,
})

const contextOf = async (id: string) => {
  const socialWorker = await world().asUser('socialWorker')
  return done(await socialWorker.get<SocialContext>(`/referrals/${id}/socialContext`))
}

test('before anybody said anything of it there is nothing, and it can be said', async () => {
  const { id } = await draftReferral(await world().asUser('socialWorker'))
  const whole = await contextOf(id)
  expect(whole).toMatchObject({ version: 1, history: [], mayChange: true })
  expect(whole.context).toBeUndefined()
})

test('what was said stands there with all that was said before, newest first', async () => {
  const { id } = await projectReferral(world())
  world().clock.advance(1)
  await sayOfProject(await world().asUser('socialWorker'), id, { livingWage: false })
  const whole = await contextOf(id)
  expect(whole.context).toEqual({ ...contextInput, livingWage: false })
  expect(whole.version).toBe(3)
  expect(whole.history.map(({ livingWage }) => livingWage)).toEqual([false, true])
  expect(whole.history[0]?.recordedBy.displayName).toBe('Gebruiker socialWorker')
})

test('the manager of the OCMW reads it and does not change it', async () => {
  const { id } = await projectReferral(world())
  await world().rows("update membership set roles = '{manager}' where user_id = $1", [
    userId('ocmwOfficer'),
  ])
  const manager = await world().signIn('ocmwOfficer')
  const path = `/referrals/${id}/socialContext`
  expect(done(await manager.get<SocialContext>(path))).toMatchObject({
    context: contextInput,
    mayChange: false,
  })
  expect((await manager.put(path, contextInput, { version: 2 })).status).toBe(403)
})

test('it goes along with what another desk takes on', async () => {
  const counsellor = await world().asUser('counsellor')
  const sent = await submittedReferral(await world().asUser('socialWorker'), { desk: desks.city })
  await sayOfProject(await world().asUser('socialWorker'), sent.id)
  await world().rows('insert into desk_partition values ($1, $2)', [
    desks.otherCity,
    partitions.city,
  ])
  const { status } = await counsellor.post(
    `/referrals/${sent.id}/forwarding`,
    { desk: desks.otherCity, reason: 'Woont daar.' },
    { version: sent.version },
  )
  expect(status).toBe(200)
  const [part] = await world().rows<{ id: string }>('select id from referral where part_of = $1', [
    sent.id,
  ])
  expect((await contextOf(part?.id ?? '')).context).toEqual(contextInput)
  await world().rows('delete from desk_partition where desk_id = $1 and partition_id = $2', [
    ...[desks.otherCity, partitions.city],
  ])
})

test('it goes along when two files become one', async () => {
  const socialWorker = await world().asUser('socialWorker')
  const { id, person } = await projectReferral(world())
  const { id: stays } = await newPerson(socialWorker)
  await newMerge(socialWorker, stays, person.id)
  expect((await contextOf(id)).context).toEqual(contextInput)
})
