import type { ClientMatchList } from '@onthaal/shared/matching/schemas'
import type { PersonInput } from '@onthaal/shared/persons/schemas'
import { newPerson, submittedReferral } from './factories.ts'
import type { TestApp } from './test-app.ts'

let serial = 0
const syllables = ['ba', 'do', 'fe', 'gi', 'ka', 'lu', 'me', 'no', 'pi', 'ra', 'su', 'ti'] as const

/** @returns what tells somebody apart whom nobody else in these tests looks like */
export function inventedPerson(changes: Partial<PersonInput> = {}) {
  serial += 1
  const at = (step: number) => syllables[Math.floor(serial / step) % 12]
  return {
    givenName: `Sel${at(1)}${at(12)}`,
    familyName: `Te${at(12)}v${at(1)}z`,
    birthDate: new Date(Date.UTC(1950, 0, 2) + serial * 397 * 86_400_000)
      .toISOString()
      .slice(0, 10),
    phone: `+32470${600_000 + serial}`,
    ...changes,
  }
}

/** Somebody whom two municipalities refer, each to a desk of its own, unless one is told to know them otherwise. */
export async function referredTwice(
  world: TestApp,
  here: Partial<PersonInput> = {},
  elsewhere: Partial<PersonInput> = {},
) {
  const facts = inventedPerson()
  const [clerk, otherClerk] = [await world.asUser('clerk'), await world.asUser('otherClerk')]
  const { id: ours } = await newPerson(clerk, { ...facts, ...here })
  const { id: theirs } = await newPerson(otherClerk, { ...facts, ...elsewhere })
  const one = await submittedReferral(clerk, { person: ours })
  const other = await submittedReferral(otherClerk, { person: theirs })
  return { one, other, facts }
}

/** What a desk sees of whom it may know from elsewhere. */
export async function clientsOf(
  world: TestApp,
  referralId: string,
  by: 'counsellor' | 'secondCounsellor' | 'otherCounsellor' | 'schoolCounsellor' = 'counsellor',
) {
  const desk = await world.asUser(by)
  const { status, body, text } = await desk.get<ClientMatchList>(
    `/referrals/${referralId}/clientMatches`,
  )
  return { status, text, items: body.items ?? [] }
}

/** The referrals that lead to them, and what was said of each. */
export async function saidOf(...asked: Parameters<typeof clientsOf>) {
  const { items } = await clientsOf(...asked)
  return items.map(({ referral, said }) => [referral.id, said?.decision])
}

/** Has no desk of the agency work for a municipality while something is tried. */
export async function whileNotServed(
  world: TestApp,
  partition: string,
  attempt: () => Promise<void>,
): Promise<void> {
  const served = await world.rows<{ desk: string }>(
    'delete from desk_partition where partition_id = $1 returning desk_id as desk',
    [partition],
  )
  try {
    await attempt()
  } finally {
    for (const { desk } of served) {
      await world.rows('insert into desk_partition values ($1, $2)', [desk, partition])
    }
  }
}
