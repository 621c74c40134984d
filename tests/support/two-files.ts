import type { Client } from './client.ts'
import { newInsz, newPerson } from './factories.ts'
import type { TestApp } from './test-app.ts'

/** Everything in the database that names one of two people, for what was there before and after. */
export const everythingOf = (world: TestApp, one: string, other: string) =>
  world.rows<{ held: string; id: string; person: string }>(
    `select 'referral' as held, id, person_id::text as person from referral where person_id in ($1, $2)
     union all select 'talk', id, person_id::text from intake_interview where person_id in ($1, $2)
     union all select 'proof', id, person_id::text from informing where person_id in ($1, $2)
     union all select 'task', id, person_id::text from task where person_id in ($1, $2)
     union all select 'note', id, person_id::text from note where person_id in ($1, $2)
     union all select 'member', id, person_id::text from household_member where person_id in ($1, $2)
     union all select 'guardian', id, minor_id::text || guardian_id::text from guardian
       where minor_id in ($1, $2) or guardian_id in ($1, $2)
     union all select 'change', id, person_id::text from person_file_change where person_id in ($1, $2)
     order by 1, 2`,
    [one, other],
  )

/** Two files of one person, the second with all that can hang on a file. */
export async function twoFiles(clerk: Client) {
  const familyName = `Tweemaal${newInsz()}`
  const { id: stays } = await newPerson(clerk, {
    familyName,
    givenName: 'Amina',
    birthDate: '1990',
  })
  const insz = newInsz()
  const { id: goes } = await newPerson(clerk, {
    ...{ familyName, givenName: 'Aminah', phone: '+32470998877', insz, birthDate: '1990-01-02' },
  })
  return { stays, goes, familyName, insz }
}

/** Whom a search finds. */
export async function found(clerk: Client, query: object): Promise<string[]> {
  const { body } = await clerk.post<{ items: { id: string }[] }>('/persons/query', query)
  return body.items.map(({ id }) => id)
}
