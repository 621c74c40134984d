import { openDatabase } from '@onthaal/api/src/db/database.ts'
import { createNoticeRepository, type NewNotice } from '@onthaal/api/src/notices/index.ts'
import type { NoticeKind } from '@onthaal/shared/notices'
import type { TestApp } from './test-app.ts'
import { membershipId, partitions, type UserName, userNames } from './world.ts'

/** Tells something of a referral of the city, as a step that works for nobody does. */
export async function addNotices(
  { database: { url }, clock }: Pick<TestApp, 'database' | 'clock'>,
  referralId: string,
  some: readonly Omit<NewNotice, 'partitionId' | 'referralId'>[],
): Promise<void> {
  const database = openDatabase({ url, onIdleError: () => undefined })
  const told = some.map((one) => ({ ...one, partitionId: partitions.city, referralId }))
  try {
    await database.atTheDoor((connection) =>
      createNoticeRepository(connection).add(told, clock.now),
    )
  } finally {
    await database.close()
  }
}

interface Told {
  readonly membership_id: string
  readonly kind: NoticeKind
  readonly count: number
  readonly seen: boolean
}

/** Whom a referral is told to, as `counsellor newReferral`: what was not seen, with its number above one. */
export async function toldOf(
  { rows }: Pick<TestApp, 'rows'>,
  referralId: string,
): Promise<string[]> {
  const found = await rows<Told>(
    'select membership_id, kind, count, seen_at is not null as seen from notice where referral_id = $1',
    [referralId],
  )
  return found
    .filter(({ seen }) => !seen)
    .map(({ membership_id: id, kind, count }) =>
      [nameOf(id), kind, ...(count > 1 ? [count] : [])].join(' '),
    )
    .sort()
}

function nameOf(membership: string): UserName {
  const name = userNames.find((one) => membershipId(one) === membership)
  if (name === undefined) throw new Error(`Whose membership is ${membership}?`)
  return name
}
