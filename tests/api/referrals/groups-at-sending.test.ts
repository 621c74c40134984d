import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ageGroupOf, nationalityGroupOf } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { expect, test } from 'vitest'
import { newPerson, rejection, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment } from '../../support/world.ts'

const world = testApp()
const today = belgianDay(firstMoment)

interface Groups {
  readonly sent_language: string | null
  readonly sent_nationality_group: string | null
  readonly sent_age_group: string | null
}

async function groupsOf(referralId: string): Promise<Groups | undefined> {
  const [row] = await world().rows<Groups>(
    'select sent_language, sent_nationality_group, sent_age_group from referral where id = $1',
    [referralId],
  )
  return row
}

const people = [
  { contactLanguage: 'ar', nationalities: ['SY', 'refugee'], birthDate: '1990-03-02' },
  { contactLanguage: 'fr', nationalities: ['MA', 'ES'], birthDate: '2008-03-02' },
  { contactLanguage: 'en', nationalities: ['GB'], birthDate: '2008-03-03' },
  { contactLanguage: 'nl', nationalities: ['BE', 'TR'], birthDate: '1960' },
  { contactLanguage: 'ti', nationalities: ['undetermined'], birthDate: '2008-03' },
  { contactLanguage: 'uk', nationalities: ['UA'], birthDate: '1961-02' },
]

test('what figures tell people apart by is written at sending, and stays when the file changes', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, people[0])
  const { id } = await submittedReferral(clerk, { person })
  const sent = {
    sent_language: 'ar',
    sent_nationality_group: 'statelessOrRefugee',
    sent_age_group: '25-44',
  }
  expect(await groupsOf(id)).toEqual(sent)
  await world().rows("update person_file set contact_language = 'fr' where person_id = $1", [
    person,
  ])
  expect(await groupsOf(id)).toEqual(sent)
})

test('what was sent before gets it from its file, by the same rules', async () => {
  const clerk = await world().asUser('clerk')
  const made: { id: string; person: (typeof people)[number] }[] = []
  for (const person of people) {
    const { id: personId } = await newPerson(clerk, person)
    made.push({ id: (await submittedReferral(clerk, { person: personId })).id, person })
  }
  await world().rows(
    'update referral set sent_language = null, sent_nationality_group = null, sent_age_group = null',
  )
  const folder = fileURLToPath(new URL('../../../apps/api/src/db/migrations', import.meta.url))
  const file = (await readdir(folder)).find((name) =>
    name.endsWith('_fill_what_tells_referrals_apart.sql'),
  )
  const statements = (await readFile(join(folder, file ?? ''), 'utf8')).split(
    '--> statement-breakpoint',
  )
  for (const statement of statements) await world().rows(statement)
  for (const { id, person } of made) {
    expect(await groupsOf(id)).toEqual({
      sent_language: person.contactLanguage,
      sent_nationality_group: nationalityGroupOf(person.nationalities),
      sent_age_group: ageGroupOf(person.birthDate, today),
    })
  }
})

test('a contest keeps its moment, also when it is upheld', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(`/referrals/${id}/rejection`, rejection)
  await clerk.post(`/referrals/${id}/contest`, { explanation: 'Woont hier wel.' })
  const contested = 'select contested_at from referral where id = $1'
  const [row] = await world().rows<{ contested_at: Date | null }>(contested, [id])
  expect(row?.contested_at).toEqual(firstMoment)
  const manager = await world().asUser('agencyManager')
  expect((await manager.post(`/referrals/${id}/contestUpholding`, {})).status).toBe(200)
  expect(await world().rows(contested, [id])).toEqual([row])
})
