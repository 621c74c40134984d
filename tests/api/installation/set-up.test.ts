import { readInstallation } from '@onthaal/api/src/installation/index.ts'
import { runSetUp } from '@onthaal/api/src/run-set-up.ts'
import type { User } from '@onthaal/shared/administration/schemas'
import { describe, expect, test } from 'vitest'
import { newUserInput } from '../../support/administration.ts'
import { newPerson } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const password = 'een lang wachtwoord'
const administrator = { username: 'an.eerste', displayName: 'An Eerste' }
const municipality = {
  name: 'Stad Nieuwrode',
  code: 'OVO999001',
  administrator,
  partition: { name: 'Nieuwrode', nisCode: '99001' },
  ocmw: { name: 'OCMW Nieuwrode' },
}
const desk = { name: 'Loket Nieuwrode', serves: ['99001'] }
const agency = { name: 'Agentschap Noord', regions: [{ name: 'Noord', desks: [desk] }] }
const installation = { municipalities: [municipality], agencies: [agency] }

function run(file: object = installation) {
  const { ownerUrl } = world().database
  const now = world().clock.now
  return runSetUp({ ownerUrl, installation: readInstallation(JSON.stringify(file)), now })
}

describe('a file', () => {
  test('makes an installation in which people can work, and says what it made', async () => {
    const { changes, codes } = await run()
    expect(changes).toEqual([
      'Made organisation Stad Nieuwrode.',
      'Made the administrator an.eerste of Stad Nieuwrode.',
      'Made partition Nieuwrode.',
      'Made organisation OCMW Nieuwrode.',
      'Made organisation Agentschap Noord.',
      'Made region Noord.',
      'Made desk Loket Nieuwrode.',
      'The desk Loket Nieuwrode serves 99001.',
    ])
    expect(codes).toMatchObject([{ organisation: 'Stad Nieuwrode', username: 'an.eerste' }])
  })

  test('that says the same changes nothing, and hands over a new code until one was used', async () => {
    const again = await run()
    expect(again.changes).toEqual([])
    const [{ code: first } = { code: '' }] = again.codes
    const [{ code } = { code: '' }] = (await run()).codes
    const { username } = administrator
    const use = (typed: string) =>
      world().nobody.post('/passwords', { username, code: typed, password })
    expect((await use(first)).status).toBe(401)
    expect((await use(code)).status).toBe(204)
    expect((await run()).codes).toEqual([])

    const client = await world().signInWith(username, password)
    const { body: clerk } = await client.post<User>('/users', newUserInput())
    await client.get(`/users/${clerk.id}`)
    const issued = await client.put<{ code: string }>(`/users/${clerk.id}/signInCode`, undefined)
    await world().nobody.post('/passwords', {
      username: clerk.username,
      code: issued.body.code,
      password,
    })
    const front = await world().signInWith(clerk.username ?? '', password)
    await newPerson(front)
    const { body } = await front.get<{ items: { name: string }[] }>('/desks')
    expect(body.items.map(({ name }) => name)).toEqual(['Loket Nieuwrode'])
  })

  test('that says more adds it, and a desk stops serving what it names no more', async () => {
    const beside = { name: 'Loket Zuid', serves: ['99001'] }
    const regions = [{ name: 'Noord', desks: [{ ...desk, serves: [] }, beside] }]
    const { changes } = await run({ ...installation, agencies: [{ ...agency, regions }] })
    expect(changes).toEqual([
      'The desk Loket Nieuwrode serves nobody.',
      'Made desk Loket Zuid.',
      'The desk Loket Zuid serves 99001.',
    ])
    const moved = { ...municipality, code: 'OVO999009' }
    expect((await run({ municipalities: [moved], agencies: [] })).changes).toEqual([
      'Changed organisation Stad Nieuwrode: code.',
    ])
  })

  test('leaves in the trail who became an administrator, as nobody’s doing', async () => {
    const rows = await world().rows(
      `select what, actor_id as by from rights_change where subject_name = 'An Eerste' order by id`,
    )
    expect(rows[0]).toEqual({ what: 'userCreated', by: null })
    expect(rows).toContainEqual({ what: 'signInCodeIssued', by: null })
  })
})

describe('nothing is changed at all', () => {
  const organisations = () => world().rows<object>('select * from organisation order by id')

  test.each<[string, object, RegExp]>([
    [
      'by a name that somebody has',
      {
        municipalities: [
          {
            ...municipality,
            name: 'Stad Elders',
            partition: { name: 'Elders', nisCode: '99002' },
            administrator: { ...administrator, username: 'Clerk' },
          },
        ],
        agencies: [],
      },
      /Clerk is taken/,
    ],
    [
      'by another municipality for the same data',
      {
        municipalities: [{ name: 'Stad Anders', partition: municipality.partition }],
        agencies: [],
      },
      /99001 belong to Stad Nieuwrode/,
    ],
    [
      'by desks that serve what nobody is',
      {
        municipalities: [],
        agencies: [{ ...agency, regions: [{ name: 'Noord', desks: [desk] }] }],
      },
      /99001/,
    ],
    ['by words that are no part of a file', { ...installation, deks: [] }, /the whole: .*deks/],
    [
      'by what is missing or wrong, all of it named',
      { municipalities: [{ name: '', partition: { name: 'X', nisCode: '1' } }], agencies: [] },
      /\/municipalities\/0\/name[\s\S]*\/municipalities\/0\/partition\/nisCode/,
    ],
  ])('%s', async (_what, file, reason) => {
    const there = await organisations()
    await expect((async () => run(file))()).rejects.toThrow(reason)
    expect(await organisations()).toEqual(there)
  })

  test('by what is no JSON', () => {
    expect(() => readInstallation('{')).toThrow('no JSON')
  })
})
