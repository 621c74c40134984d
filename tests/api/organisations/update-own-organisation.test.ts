import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { OwnOrganisation } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()
const path = '/organisations/current'

testRefusals({
  operationId: 'updateOwnOrganisation',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => path,
  body: () => ({ name: organisations.city.name }),
})

test('an organisation gets another name, and no other one is touched', async () => {
  const administrator = await world().asUser('administrator')
  const { version } = (await administrator.get<OwnOrganisation>(path)).body
  const terms = { name: 'Stad Beekrode-Zandhove' }
  const { status, body } = await administrator.put<OwnOrganisation>(path, terms)
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: organisations.city.id, ...terms, version: version + 1 })
  const session = await administrator.get<{ organisation: { name: string } }>('/sessions/current')
  expect(session.body.organisation.name).toBe(terms.name)
  const changed = await world().rows('select id from organisation where version > 1')
  expect(changed).toEqual([{ id: organisations.city.id }])

  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'organisationChanged',
    subject: { id: organisations.city.id, name: terms.name },
    fields: [{ field: 'name', before: ['Stad Beekrode'], after: [terms.name] }],
  })
})

test('its code is not theirs to change: by it the identity provider gives rights', async () => {
  await world().rows(`update organisation set code = 'OVO000001' where id = $1`, [
    organisations.city.id,
  ])
  const administrator = await world().asUser('administrator')
  await administrator.get(path)
  const terms = { name: organisations.city.name, code: 'OVO000777' }
  const refused = await administrator.put(path, terms)
  expect(refused.status).toBe(400)
  expect(refused.body.issues).toEqual([expect.objectContaining({ name: 'code', in: 'body' })])
  const { status, body } = await administrator.put<OwnOrganisation>(path, { name: 'Stad Beekrode' })
  expect([status, body.code]).toEqual([200, 'OVO000001'])
})

test('not the name of another one', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.get(path)
  const { status, body } = await administrator.put(path, { name: 'stad zandhove' })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'name', code: 'taken' })])
})

test('keeps a page about its offer, with what it was before in the trail, and drops it again', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.get(path)
  const offerPage = {
    title: 'Wat kunt u hier doen?',
    text: 'De bibliotheek is gratis.\nVraag het aan de balie.',
  }
  const kept = await administrator.put<OwnOrganisation>(path, { name: 'Stad Beekrode', offerPage })
  expect([kept.status, kept.body.offerPage]).toEqual([200, offerPage])
  expect((await administrator.get<OwnOrganisation>(path)).body.offerPage).toEqual(offerPage)

  const dropped = await administrator.put<OwnOrganisation>(path, { name: 'Stad Beekrode' })
  expect(dropped.body).not.toHaveProperty('offerPage')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]?.fields).toEqual([
    { field: 'offerTitle', before: [offerPage.title] },
    { field: 'offerText', before: [offerPage.text] },
  ])
})

test('a page has a title and a text', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.get(path)
  for (const offerPage of [{ title: 'Alleen een titel' }, { title: 'Leeg', text: '' }]) {
    const { status } = await administrator.put(path, { name: 'Stad Beekrode', offerPage })
    expect(status).toBe(400)
  }
})

test.each(['escalationWorkingDays', 'unclaimedWorkingDays'] as const)(
  'says %s after which is escalated, and leaves it as usual again',
  async (field) => {
    const administrator = await world().asUser('agencyAdministrator')
    await administrator.get(path)
    const terms = { name: organisations.agency.name, [field]: 5 }
    const set = await administrator.put<OwnOrganisation>(path, terms)
    expect([set.status, set.body[field]]).toEqual([200, 5])
    expect((await administrator.get<OwnOrganisation>(path)).body[field]).toBe(5)
    for (const days of [0, 21, 1.5]) {
      expect((await administrator.put(path, { ...terms, [field]: days })).status).toBe(400)
    }
    const usual = await administrator.put<OwnOrganisation>(path, { name: terms.name })
    expect(usual.body).not.toHaveProperty(field)
    const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
    expect(trail.body.items[0]?.fields).toEqual([{ field, before: ['5'] }])
  },
)
