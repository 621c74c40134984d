import type { User } from '@onthaal/shared/administration/schemas'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import { expect, test } from 'vitest'
import { commitmentInput, newAgreement } from '../../support/agreements.ts'
import type { Client } from '../../support/client.ts'
import { registerAlong } from '../../support/exports.ts'
import { newPerson } from '../../support/factories.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 2 } })

const taken = (client: Client, heading: string, asked: Omit<NewExport, 'format'>) =>
  registerAlong(world(), client, heading, asked)

/** @returns what a list gives on all its pages */
async function allOf<Item>(client: Client, path: string): Promise<Item[]> {
  const items: Item[] = []
  let after = ''
  do {
    const { body } = await client.get<{ items: Item[]; next?: string }>(
      `${path}?pageSize=2${after && `&after=${after}`}`,
    )
    items.push(...body.items)
    after = body.next ? (new URL(body.next).searchParams.get('after') ?? '') : ''
  } while (after !== '')
  return items
}

test('users of the own organisation, as their list gives them, without what opens an account', async () => {
  const administrator = await world().asUser('administrator')
  const hired = await administrator.post('/users', {
    ...{ username: 'formule', displayName: '=1+0', roles: ['frontDesk'] },
    ...{ education: false, desks: [] },
  })
  expect(hired.status).toBe(201)
  const known = await allOf<{ displayName: string; roles: string[] }>(administrator, '/users')
  const { rows, text } = await taken(administrator, 'Naam', { users: {} })
  expect(known.length).toBeGreaterThan(2)
  expect(rows.map(([name]) => name?.replace(/^'/, ''))).toEqual(
    known.map(({ displayName }) => displayName),
  )
  expect(text).toContain("\r\n'=1+0;formule;")
  expect(rows).toContainEqual(expect.arrayContaining(['Gebruiker clerk', 'Onthaalmedewerker']))
  expect(text).not.toMatch(/argon|\$2[aby]\$|scrypt/)
  const elsewhere = await world().asUser('otherAdministrator')
  const others = await taken(elsewhere, 'Naam', { users: {} })
  expect(others.text).not.toContain('Gebruiker clerk')
})

test('whose rights are to be reviewed, with when they were; nobody who was only asked', async () => {
  const administrator = await world().asUser('administrator')
  const reviewed = await administrator.get<User>(`/users/${userId('clerk')}`)
  const review = `/users/${userId('clerk')}/accessReview`
  const { version } = reviewed.body
  expect((await administrator.post(review, undefined, { version })).status).toBe(200)
  const asked = await administrator.post('/memberships', {
    ...{ username: 'otherClerk', displayName: 'Gebruiker otherClerk', roles: ['policyOfficer'] },
    ...{ education: false, desks: [] },
  })
  expect(asked.status).toBe(201)
  const close = 'update user_account set disabled_at = $1 where id = $2'
  await world().rows(close, [world().clock.now, userId('schoolClerk')])
  const { rows, text } = await taken(administrator, 'Naam', { accessReview: {} })
  await world().rows(close, [null, userId('schoolClerk')])
  const known = await allOf<User>(administrator, '/users')
  const accepted = known.filter(({ waitingSince }) => waitingSince === undefined)
  expect(known).toHaveLength(accepted.length + 1)
  expect(rows.map(([name]) => name?.replace(/^'/, ''))).toEqual(
    accepted.map(({ displayName }) => displayName),
  )
  const row = (name: string) => rows.find(([first]) => first === `Gebruiker ${name}`)
  expect(row('clerk')).toEqual([
    ...['Gebruiker clerk', 'clerk', 'Onthaalmedewerker', 'Nee', 'Nee', 'nooit', 'nooit'],
    ...['02/03/2026 10:00', 'Gebruiker administrator'],
  ])
  expect(row('schoolClerk')?.slice(3)).toEqual(['Ja', 'Ja', 'nooit', 'nooit', 'nooit', ''])
  expect(text).not.toContain('otherClerk')
  expect(text).not.toMatch(/argon|\$2[aby]\$|scrypt/)
  const elsewhere = await world().asUser('otherAdministrator')
  const others = await taken(elsewhere, 'Naam', { accessReview: {} })
  expect(others.text).not.toContain('Gebruiker clerk')
})

test('what changed of rights, the newest first, with names that a program would reckon with as text', async () => {
  const administrator = await world().asUser('administrator')
  for (const at of [1, 2, 3]) {
    const { status } = await administrator.post('/users', {
      ...{ username: `nieuw.${at}`, displayName: `=1+${at}`, roles: ['frontDesk'] },
      ...{ education: false, desks: [] },
    })
    expect(status).toBe(201)
  }
  const known = await allOf<{ subject: { name: string } }>(administrator, '/rightsChanges')
  for (const name of ['administrator', 'privacyOfficer'] as const) {
    const { rows, text } = await taken(await world().asUser(name), 'Wat', { rightsChanges: {} })
    expect(known.length).toBeGreaterThan(2)
    expect(rows.map(([what]) => what?.replace(/^'/, '').split(':')[0])).toEqual(
      known.map(({ subject }) => subject.name),
    )
    expect(text).toContain("\r\n'=1+3: gebruiker toegevoegd;")
    expect(text).not.toContain('\r\n=1')
    expect(text).toContain('Rollen: Onthaalmedewerker')
  }
})

test('the paragraphs of one agreement, each as it stands, of whoever is a party to it', async () => {
  const agreement = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  const { body } = await officer.get<{ commitments: { paragraph: string }[] }>(
    `/cooperationAgreements/${agreement}`,
  )
  const { rows, text } = await taken(officer, 'Paragraaf', { commitments: { agreement } })
  expect(rows.map(([paragraph]) => paragraph)).toEqual(
    body.commitments.map(({ paragraph }) => paragraph),
  )
  expect(rows.length).toBeGreaterThan(10)
  expect(text).toContain('\r\nOvereenkomst;overeenkomst city\r\n')
  const elsewhere = await world().asUser('otherOfficer')
  const asked = { format: 'csv', commitments: { agreement } }
  const refused = await elsewhere.post('/exports', asked)
  expect(refused.status).toBe(400)
  expect(refused.body.issues).toMatchObject([{ name: 'commitments.agreement', code: 'unknown' }])
})

test('each cell of a paragraph: who keeps it and sees to it, how it stands, what shows that, and who said so', async () => {
  const agreement = await newAgreement(world())
  const officer = await world().asUser('policyOfficer')
  const said = { ...commitmentInput, responsible: 'Team lokale besturen' }
  const path = `/cooperationAgreements/${agreement}/commitments`
  expect((await officer.put(`${path}/runDesk`, said, { version: 1 })).status).toBe(200)
  const formula = { state: 'atRisk', responsible: '=1+1', evidence: '@verslag' }
  expect((await officer.put(`${path}/trainReferrers`, formula, { version: 2 })).status).toBe(200)
  const { rows } = await taken(officer, 'Paragraaf', { commitments: { agreement } })
  const by = ['02/03/2026 10:00', 'Gebruiker policyOfficer']
  const row = (paragraph: string) => rows.find(([first]) => first === paragraph)
  expect(row('2.1.1 d')).toEqual([
    '2.1.1 d',
    'Het Agentschap heeft een loket waar een trajectbegeleider en een taalconsulent nieuwkomers ontvangen.',
    ...['Agentschap', 'Team lokale besturen', 'nagekomen', 'Op tijd opgepikt'],
    ...['Verslag van 12 februari.', 'https://verslagen.example/2026/02'],
    ...by,
  ])
  // Nothing is counted of it, and what a program would reckon with is text.
  expect(row('2.2 b')?.slice(2)).toEqual([
    ...['Agentschap', "'=1+1", 'in gevaar', 'geen cijfer', "'@verslag", ''],
    ...by,
  ])
  // Of which nobody said anything yet.
  expect(row('2.1.1 a')?.slice(2)).toEqual([
    ...['Gemeente', '', 'loopt', 'Geïnformeerd', '', '', '', ''],
  ])
})

test('when files were gone through, the newest first, in numbers and without any file', async () => {
  await newPerson(await world().asUser('clerk'))
  const officer = await world().asUser('privacyOfficer')
  expect((await officer.post('/retentionRuns', {})).status).toBe(200)
  await runOn(world(), '2028-01-01', true)
  await runOn(world(), '2028-01-01')
  const { rows } = await taken(officer, 'Wanneer', { retentionRuns: {} })
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    ['Verdwenen', 'Vanzelf, ’s nachts', '1', '0', '0', '0', '0', '1', '0', '0', '0'],
    ['Proef', 'Vanzelf, ’s nachts', '1', '0', '0', '0', '0', '1', '0', '0', '0'],
    ['Proef', 'Gebruiker privacyOfficer', '0', '0', '0', '0', '0', '0', '0', '0', '0'],
  ])
})

test.each([
  ['accessReview', 'policyOfficer', {}],
  ['accessReview', 'privacyOfficer', {}],
  ['accessReview', 'cityManager', {}],
  ['users', 'policyOfficer', {}],
  ['users', 'privacyOfficer', {}],
  ['rightsChanges', 'policyOfficer', {}],
  ['rightsChanges', 'cityManager', {}],
  ['retentionRuns', 'administrator', {}],
  ['retentionRuns', 'cityManager', {}],
  ['commitments', 'clerk', { agreement: '0198c0de-0000-7000-8000-00000000dead' }],
] as const)('%s are not taken along by a %s, who does not read them', async (list, name, query) => {
  const client = await world().asUser(name)
  const { status } = await client.post('/exports', { format: 'csv', [list]: query })
  expect(status).toBe(403)
})
