import { describe, expect, test } from 'vitest'
import { testBodyRefusals } from '../../support/body-refusals.ts'
import { operationNamed } from '../../support/contract.ts'
import { startProvider } from '../../support/identity-provider.ts'
import { clerk, codes, cookieOf, providerWorld } from '../../support/provider-sign-in.ts'
import { startTestApp, testApp } from '../../support/test-app.ts'
import { desks, organisations, userId } from '../../support/world.ts'

const { provider, world, log, begin, signInAt, complete, signIn, sessionOf, expectRefused } =
  providerWorld()
const withoutProvider = testApp()

describe('completeProviderSignIn refuses', () => {
  const good = { state: 'unknown', code: 'unknown' }
  testBodyRefusals(
    (options = {}) =>
      world().nobody.request('POST', '/providerSessions', { body: good, ...options }),
    operationNamed('completeProviderSignIn'),
    () => good,
  )

  test('a page of another site', async () => {
    const { status } = await world().nobody.post('/providerSessions', good, {
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(status).toBe(403)
  })

  test('everybody, where there is no provider', async () => {
    expect((await withoutProvider().nobody.post('/providerSessions', good)).status).toBe(404)
    expect((await withoutProvider().nobody.post('/signInAttempts', {})).status).toBe(404)
  })
})

describe('somebody who comes back', () => {
  test('has an account for issuer and subject, and works for the organisation of the claims', async () => {
    const answer = await signIn('first', clerk, { returnTo: '/verzonden?type=preschool' })
    expect(answer.status).toBe(201)
    expect(answer.body.returnTo).toBe('/verzonden?type=preschool')
    const set = answer.headers.getSetCookie()
    expect(set).toContainEqual(
      expect.stringMatching(/^onthaal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    )
    expect(set).toContainEqual(expect.stringMatching(/^onthaal-sign-in=; .*1970/))
    const { body } = await sessionOf(answer.cookie)
    expect(body).toMatchObject({
      user: { displayName: 'Noor Wellens' },
      organisation: { id: organisations.city.id },
      roles: ['frontDesk'],
      awaitsChoice: false,
      education: false,
    })
    expect(body.providerSignOut).toBe(
      `${provider().issuer}/session/end?post_logout_redirect_uri=${encodeURIComponent('http://onthaal.test/inloggen')}&client_id=onthaal`,
    )
    const rows = await world().rows<object>(
      'select issuer, subject, user_id as id from external_identity where subject = $1',
      ['first'],
    )
    expect(rows).toEqual([{ issuer: provider().issuer, subject: 'first', id: body.user.id }])
    expect(log()).toContain('"msg":"signed in"')
    expect(log()).not.toMatch(/Noor|Wellens|eyJ/)
  })

  test('is the same user the next time, by another name too, and never a local one of that name', async () => {
    const first = await sessionOf((await signIn('second', clerk)).cookie)
    const again = await signIn('second', { ...clerk, family_name: 'Peeters' })
    const { body } = await sessionOf(again.cookie)
    expect(body.user).toEqual({ id: first.body.user.id, displayName: 'Noor Peeters' })
    const named = await sessionOf((await signIn('clerk', clerk)).cookie)
    expect(named.body.user.id).not.toBe(userId('clerk'))
  })

  test('is another user when another issuer has the same subject', async () => {
    const first = await signIn('shared', clerk)
    const elsewhere = await startProvider('http://onthaal.test')
    const { database } = world()
    const moved = await startTestApp({ config: { provider: elsewhere.config }, database })
    try {
      elsewhere.people.set('shared', { ...clerk, onthaal_rol_3d: `Leidinggevende:${codes.city}` })
      const begun = await moved.nobody.post<{ authorizationUrl: string }>('/signInAttempts', {})
      const back = await elsewhere.signIn(begun.body.authorizationUrl, 'shared')
      const headers = { cookie: cookieOf(begun, 'onthaal-sign-in') }
      const returned = Object.fromEntries(back)
      const answer = await moved.nobody.post('/providerSessions', returned, { headers })
      expect(answer.status).toBe(201)
      const [one, other] = [
        await sessionOf(first.cookie),
        await sessionOf(cookieOf(answer, 'onthaal')),
      ]
      expect(other.body.roles).toEqual(['manager'])
      expect(other.body.user.id).not.toBe(one.body.user.id)
      // What the one gives changes nothing of what the other gave.
      expect(one.body.roles).toEqual(['frontDesk'])
    } finally {
      await moved.close()
      await elsewhere.close()
    }
  })

  test('leaves in the trail what the provider gave and took back, as nobody’s doing', async () => {
    const first = await sessionOf((await signIn('trail', clerk)).cookie)
    await signIn('trail', clerk)
    await signIn('trail', {
      ...clerk,
      onthaal_rol_3d: [`Leidinggevende:${codes.city}`],
    })
    const rows = await world().rows<object>(
      `select actor_id as by, what, subject_name as name, fields from rights_change
       where subject_id = $1 order by what`,
      [first.body.user.id],
    )
    const line = { by: null, name: 'Noor Wellens' }
    const [before, after] = [['frontDesk'], ['manager']]
    expect(rows).toEqual([
      { ...line, what: 'userChanged', fields: [{ field: 'roles', before, after }] },
      { ...line, what: 'userCreated', fields: [{ field: 'roles', after: before }] },
    ])
  })

  test('ends the session that this browser had', async () => {
    const before = await signIn('third', clerk)
    const { authorizationUrl, browser } = await begin()
    const answer = await complete(
      await signInAt(authorizationUrl, 'third'),
      `${browser}; ${before.cookie}`,
    )
    expect(answer.status).toBe(201)
    expect((await sessionOf(before.cookie)).status).toBe(401)
  })

  test('at the same moment in two places is one account', async () => {
    const both = await Promise.all([signIn('twin', clerk), signIn('twin', clerk)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const rows = await world().rows('select user_id from external_identity where subject = $1', [
      'twin',
    ])
    expect(rows).toHaveLength(1)
  })

  test('comes back in two tabs, one after the other', async () => {
    provider().people.set('tabs', clerk)
    const first = await begin()
    const second = await begin({}, first.browser)
    expect(second.browser).toBe(first.browser)
    const one = await complete(await signInAt(first.authorizationUrl, 'tabs'), first.browser)
    const two = await complete(await signInAt(second.authorizationUrl, 'tabs'), second.browser)
    expect([one.status, two.status]).toEqual([201, 201])
  })

  test('is asked for whom to work when the claims name several organisations', async () => {
    const { vo_orgcode: _, ...withoutChoice } = clerk
    const claims = {
      ...withoutChoice,
      onthaal_rol_3d: [
        `OnthaalMedewerker:${codes.city}, 0999999999`,
        `Leidinggevende:${codes.city},${codes.ocmw}`,
        `OnbekendeRol:${codes.ocmw}`,
      ],
    }
    const { body } = await sessionOf((await signIn('several', claims)).cookie)
    expect(body.awaitsChoice).toBe(true)
    expect(body.memberships.map(({ organisation, roles }) => [organisation.name, roles])).toEqual([
      ['OCMW Beekrode', ['manager']],
      ['Stad Beekrode', ['frontDesk', 'manager']],
    ])
    const chosen = await signIn('several', { ...claims, vo_orgcode: codes.ocmw })
    expect((await sessionOf(chosen.cookie)).body).toMatchObject({
      awaitsChoice: false,
      organisation: { id: organisations.ocmw.id },
    })
  })
})

describe('what the claims hold no longer', () => {
  test('is out in every session, and what was given here is there again with the role', async () => {
    const counsellor = {
      ...clerk,
      vo_doelgroepcode: 'GID',
      vo_orgcode: codes.agency,
      onthaal_rol_3d: [`Trajectbegeleider:${codes.agency}`],
    }
    const first = await signIn('mover', counsellor)
    const { body } = await sessionOf(first.cookie)
    await world().rows('insert into membership_desk values ($1, $2)', [body.membership, desks.city])
    await world().rows('update membership set education = true where id = $1', [body.membership])

    const moved = await signIn('mover', clerk)
    expect((await sessionOf(first.cookie)).status).toBe(401)
    expect((await sessionOf(moved.cookie)).body.memberships).toHaveLength(1)

    const back = await sessionOf((await signIn('mover', counsellor)).cookie)
    expect(back.body).toMatchObject({ desks: [desks.city], education: true, roles: ['counsellor'] })
  })

  test('is out when another role takes its place', async () => {
    const first = await signIn('promoted', clerk)
    await signIn('promoted', { ...clerk, onthaal_rol_3d: `Leidinggevende:${codes.city}` })
    expect((await sessionOf(first.cookie)).body.roles).toEqual(['manager'])
  })

  test('is out as well when nothing is left and the sign-in is refused', async () => {
    const first = await signIn('leaver', clerk)
    const refused = await signIn('leaver', { ...clerk, onthaal_rol_3d: [] })
    expectRefused(refused, 'roleUnknown', { organisations: [], unknownRoles: [] })
    expect((await sessionOf(first.cookie)).status).toBe(401)
  })
})

test('no token of the provider is kept, nor anything from which one could be had', async () => {
  await signIn('kept', clerk)
  const tables = await world().rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  for (const { name } of tables) {
    const rows = await world().rows<{ row: string }>(`select t::text as row from "${name}" t`)
    expect(
      rows.filter(({ row }) => /eyJ[\w-]{10}/.test(row)),
      name,
    ).toEqual([])
  }
})
