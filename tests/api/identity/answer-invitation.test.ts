import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import { answerFirst, invite, newUserInput, userRights } from '../../support/administration.ts'
import { submittedReferral } from '../../support/factories.ts'
import { newProgram, secretOf } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { withSession } from '../../support/with-session.ts'
import {
  desks,
  membershipId,
  organisations,
  password,
  type UserName,
  userId,
} from '../../support/world.ts'

const world = testApp()
const current = '/sessions/current'
const choice = '/sessions/current/membershipChoice'
const pathTo = (id: string) => `/invitations/${id}/answer`

testRefusals({
  operationId: 'answerInvitation',
  world,
  by: 'secondCounsellor',
  notBy: [],
  path: async () => pathTo(await invite(world(), 'secondCounsellor', 'otherCity')),
  body: () => ({ accepts: false }),
})

async function trailOf(name: UserName) {
  const administrator = await world().asUser(name)
  return (await administrator.get<{ items: RightsChange[] }>('/rightsChanges')).body.items
}

describe('until its holder accepts it, a membership', () => {
  test('is no place to work in, not in a session that was open nor in a new one', async () => {
    const before = await world().signIn('otherClerk')
    const id = await invite(world(), 'otherClerk', 'city')
    for (const client of [before, await world().signIn('otherClerk')]) {
      const { body } = await client.get<CurrentSession>(current)
      expect(body).toMatchObject({ awaitsChoice: false, roles: ['frontDesk'] })
      expect(body.memberships.map((one) => one.organisation.id)).toEqual([
        organisations.otherCity.id,
      ])
      expect(body.invitations).toEqual([
        {
          id,
          organisation: { id: organisations.city.id, name: 'Stad Beekrode', kind: 'municipality' },
          roles: ['frontDesk'],
        },
      ])
      expect((await client.post(choice, { membership: id })).status).toBe(400)
    }
    const credentials = { username: 'otherClerk', password, membership: id }
    const named = await world().nobody.post<CurrentSession>('/sessions', credentials)
    expect(named.body.organisation.id).toBe(organisations.otherCity.id)
    await answerFirst(before, false)
  })

  test('opens nothing for a session that stands in it all the same', async () => {
    const client = await world().signIn('otherClerk')
    const id = await invite(world(), 'otherClerk', 'city')
    await world().rows('update session set membership_id = $1 where user_id = $2', [
      id,
      userId('otherClerk'),
    ])
    expect((await client.get(current)).status).toBe(401)
    await world().rows('delete from session where user_id = $1', [userId('otherClerk')])
    await answerFirst(await world().signIn('otherClerk'), false)
  })

  test('makes nobody a colleague: no case is given to them and no oversight names them', async () => {
    const id = await invite(world(), 'otherSocialWorker', 'agency')
    await world().rows(`update membership set roles = '{counsellor}' where id = $1`, [id])
    await world().rows('insert into membership_desk values ($1, $2)', [id, desks.city])
    // Whoever is an administrator too knows of what waits, and still counts nobody.
    await world().rows(`update membership set roles = '{manager,administrator}' where id = $1`, [
      membershipId('agencyManager'),
    ])
    const manager = await world().asUser('agencyManager')
    const { id: referral } = await submittedReferral(await world().asUser('clerk'))
    const paths = [`/referrals/${referral}/colleagues`, '/overseenColleagues']
    for (const path of paths) {
      const before = await manager.get<{ items: { id: string }[] }>(path)
      expect(before.status, path).toBe(200)
      expect(before.text).not.toContain(userId('otherSocialWorker'))
    }
    const client = await world().signIn('otherSocialWorker')
    expect((await answerFirst(client, true)).status).toBe(200)
    for (const path of paths) {
      expect((await manager.get(path)).text, path).toContain(userId('otherSocialWorker'))
    }
  })

  test('takes nothing from whoever keeps the account, and gives whoever asked nothing to end or close', async () => {
    const keeper = await world().asUser('otherAdministrator')
    const inviter = await world().asUser('administrator')
    const input = newUserInput()
    const { id } = (await keeper.post<User>('/users', input)).body
    const path = `/users/${id}`
    const first = await keeper.put<{ code: string }>(`${path}/signInCode`, undefined)
    const names = { username: input.username, displayName: input.displayName }
    const asked = await inviter.post<User>('/memberships', newUserInput(names))
    expect(asked.status).toBe(201)
    // The code that was handed over still sets the password.
    const given = { username: input.username, code: first.body.code, password }
    expect((await world().nobody.post('/passwords', given)).status).toBe(204)
    const client = await world().signInWith(input.username, password)

    expect((await inviter.delete(`${path}/sessions`)).status).toBe(404)
    expect((await inviter.put(`${path}/signInCode`, undefined)).status).toBe(404)
    await world().rows(`insert into second_factor values ($1, 'x', now(), 0, '{}')`, [id])
    expect((await inviter.delete(`${path}/secondFactor`)).status).toBe(404)
    const closing = userRights({ displayName: input.displayName, disabled: true })
    const closed = await inviter.put(path, closing)
    expect(closed.body.issues).toEqual([
      expect.objectContaining({ name: 'roles', code: 'waiting' }),
    ])
    const told = (await inviter.get<User>(path)).body
    expect(told).toMatchObject({ isShared: true, hasPassword: false, hasSecondFactor: false })
    expect(told.lastSignInAt).toBeUndefined()
    expect((await client.get(current)).status).toBe(200)

    const kept = (await keeper.get<User>(path)).body
    expect(kept).toMatchObject({ isShared: false, isKeptHere: true, hasSecondFactor: true })
    expect((await keeper.delete(`${path}/secondFactor`)).status).toBe(204)
    const again = await keeper.put<{ code: string }>(`${path}/signInCode`, undefined)
    expect(again.status).toBe(200)
    const anew = { ...given, code: again.body.code }
    expect((await world().nobody.post('/passwords', anew)).status).toBe(204)
    // Once it is accepted, the keeper would open what another one gave.
    await answerFirst(await world().signInWith(input.username, password), true)
    expect((await keeper.get<User>(path)).body.isShared).toBe(true)
    expect((await keeper.put(`${path}/signInCode`, undefined)).status).toBe(404)
  })
})

describe('whoever is asked', () => {
  test('accepts, and goes on there; the trail of those who asked tells of it', async () => {
    const client = await world().signIn('otherCounsellor')
    const id = await invite(world(), 'otherCounsellor', 'city')
    const { status, body } = await client.post<CurrentSession>(pathTo(id), { accepts: true })
    expect(status).toBe(200)
    // The session is the one that it was.
    expect(body).toMatchObject({
      ...{ organisation: { id: organisations.agency.id }, awaitsChoice: false, invitations: [] },
    })
    expect(body.memberships.map((one) => one.id)).toContain(id)
    const chosen = await client.post<CurrentSession>(choice, { membership: id })
    expect(chosen.body).toMatchObject({ organisation: { id: organisations.city.id } })
    expect(await trailOf('administrator')).toContainEqual(
      expect.objectContaining({
        what: 'membershipGiven',
        by: { id: userId('otherCounsellor'), displayName: 'Gebruiker otherCounsellor' },
        subject: { id: userId('otherCounsellor'), name: 'Gebruiker otherCounsellor' },
        fields: [{ field: 'roles', after: ['frontDesk'] }],
      }),
    )
    const later = withSession(world().nobody, chosen.headers)
    for (const accepts of [true, false]) {
      expect((await later.post(pathTo(id), { accepts })).status).toBe(404)
    }
    expect((await later.get(current)).status).toBe(200)
  })

  test('declines, and it is gone with its desks; the trail tells of that too', async () => {
    const client = await world().signIn('policyOfficer')
    const id = await invite(world(), 'policyOfficer', 'agency')
    await world().rows('insert into membership_desk values ($1, $2)', [id, desks.city])
    const { status, body } = await client.post<CurrentSession>(pathTo(id), { accepts: false })
    expect(status).toBe(200)
    expect(body).toMatchObject({ invitations: [], awaitsChoice: false })
    expect(body.memberships).toHaveLength(1)
    const gone = await world().rows('select from membership where id = $1', [id])
    expect(gone).toHaveLength(0)
    expect(await trailOf('agencyAdministrator')).toContainEqual(
      expect.objectContaining({
        what: 'membershipDeclined',
        by: expect.objectContaining({ id: userId('policyOfficer') }),
        subject: expect.objectContaining({ id: userId('policyOfficer') }),
        fields: [{ field: 'roles', before: ['frontDesk'] }],
      }),
    )
    for (const accepts of [true, false]) {
      expect((await client.post(pathTo(id), { accepts })).status).toBe(404)
    }
  })

  test('answers once, also when two answers come at once', async () => {
    const client = await world().signIn('languageAdvisor')
    const path = pathTo(await invite(world(), 'languageAdvisor', 'city'))
    const both = await Promise.all([true, false].map((accepts) => client.post(path, { accepts })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  test('and may work nowhere now comes in to answer, and no further before', async () => {
    const keeper = await world().asUser('otherAdministrator')
    const input = newUserInput({ roles: [] })
    const { id } = (await keeper.post<User>('/users', input)).body
    const code = await keeper.put<{ code: string }>(`/users/${id}/signInCode`, undefined)
    const given = { username: input.username, code: code.body.code, password }
    await world().nobody.post('/passwords', given)
    const credentials = { username: input.username, password }
    expect((await world().nobody.post('/sessions', credentials)).status).toBe(401)

    const inviter = await world().asUser('administrator')
    const names = { username: input.username, displayName: input.displayName }
    await inviter.post<User>('/memberships', newUserInput(names))
    const client = await world().signInWith(input.username, password)
    const before = (await client.get<CurrentSession>(current)).body
    const nothing = { awaitsChoice: true, roles: [], permissions: [], memberships: [] }
    expect(before).toMatchObject(nothing)
    const refused = await client.get('/sessions')
    expect(refused.body.type).toBe(problemTypes.membershipNotChosen.type)
    const { body } = await answerFirst(client, true)
    const [only] = body.memberships
    expect(body).toMatchObject({ awaitsChoice: true, roles: [], invitations: [] })
    const { headers } = await client.post(choice, { membership: only?.id })
    const there = withSession(world().nobody, headers)
    expect((await there.get<CurrentSession>(current)).body).toMatchObject({
      ...{ awaitsChoice: false, roles: ['frontDesk'] },
      organisation: { id: organisations.city.id },
    })
  })
})

describe('nobody answers for somebody else', () => {
  test('not the administrator who asked, nor a colleague, nor a program', async () => {
    const id = await invite(world(), 'otherClerk', 'city')
    for (const name of ['administrator', 'otherAdministrator', 'clerk'] as const) {
      const client = await world().asUser(name)
      for (const accepts of [true, false]) {
        expect((await client.post(pathTo(id), { accepts })).status, name).toBe(404)
      }
    }
    const program = world().asProgram(await secretOf(world(), (await newProgram(world())).id))
    expect((await program.post(pathTo(id), { accepts: true })).status).toBe(403)
    const holder = await world().signIn('otherClerk')
    expect((await holder.get<CurrentSession>(current)).body.invitations).toHaveLength(1)
    // Whoever locked the screen answers nothing either.
    await holder.post('/sessions/current/lock')
    expect((await holder.post(pathTo(id), { accepts: true })).body.type).toBe(
      problemTypes.sessionLocked.type,
    )
  })
})
