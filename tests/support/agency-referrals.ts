import type { NewAgencyReferral } from '@onthaal/shared/agency-referrals/schemas'
import { dataCategories } from '@onthaal/shared/protocols'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect } from 'vitest'
import { startedReferral } from './factories.ts'
import type { TestApp } from './test-app.ts'
import { membershipId, organisations, partitions, type UserName } from './world.ts'

const receivers = ['city', 'ocmw'] as const
type Receiver = (typeof receivers)[number]

function id(kind: number, receiver: Receiver): string {
  return `00000000-0000-7000-8000-0000${kind}${receivers.indexOf(receiver)}001`
}

/** The desks at which the city and its OCMW receive what the agency refers, once {@link openDesks} made them. */
export const receivingDesks = { city: id(7001, 'city'), ocmw: id(7001, 'ocmw') } as const

/** @returns the id of the protocol under which the agency refers to one of them */
export const protocolOfAgency = (receiver: Receiver): string => id(7003, receiver)

/** Who works there, and could not follow anything before. */
export const atDesk = { city: 'schoolClerk', ocmw: 'socialWorker' } as const satisfies Record<
  Receiver,
  UserName
>

/**
 * Opens a desk of the city and one of its OCMW, with a protocol in force. Somebody of each works at it, and the
 * manager of the city; the clerk does not.
 *
 * @param isStaffed whether anybody works there: whoever does may follow referrals from then on
 */
export async function openDesks(world: TestApp, isStaffed = true): Promise<void> {
  for (const receiver of receivers) {
    const { id: organisation, name } = organisations[receiver]
    const region = id(7002, receiver)
    const desk = receivingDesks[receiver]
    await world.rows(
      'insert into region (id, organisation_id, name) values ($1, $2, $3) on conflict do nothing',
      [region, organisation, name],
    )
    await world.rows(
      `insert into desk (id, organisation_id, region_id, name) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [desk, organisation, region, `Onthaal ${name}`],
    )
    await world.rows('insert into desk_partition values ($1, $2) on conflict do nothing', [
      desk,
      partitions.city,
    ])
    const workers: readonly UserName[] =
      receiver === 'city' ? [atDesk.city, 'cityManager'] : [atDesk.ocmw]
    for (const name of isStaffed ? workers : []) {
      await world.rows('insert into membership_desk values ($1, $2) on conflict do nothing', [
        membershipId(name),
        desk,
      ])
    }
    await world.rows(
      `insert into protocol (id, sender_organisation_id, receiver_organisation_id, reference, legal_basis,
         categories, valid_from, valid_to)
       values ($1, $2, $3, 'terugverwijzing', 'Decreet van 18 juli 2008, artikel 8', $4, '2026-01-01', '2026-12-31')
       on conflict do nothing`,
      [protocolOfAgency(receiver), organisations.agency.id, organisation, [...dataCategories]],
    )
  }
}

/** What the agency asks of one of them. */
export function agencyReferralInput(
  receiver: Receiver,
  changes: Partial<NewAgencyReferral> = {},
): NewAgencyReferral {
  return {
    ...{ type: 'socialServices', desk: receivingDesks[receiver], reasons: ['needsHousing'] },
    ...{ priority: 'normal', reasonNote: 'Moet verhuizen voor de zomer.' },
    ...changes,
  }
}

/** Something that the counsellor follows, sent by the city or its OCMW. */
export async function followedBy(
  world: TestApp,
  sender: 'clerk' | 'socialWorker' = 'clerk',
  changes: Parameters<typeof startedReferral>[2] = {},
): Promise<Referral> {
  const counsellor = await world.asUser('counsellor')
  return startedReferral(await world.asUser(sender), counsellor, changes)
}

/** What the agency sent out of something that it follows, to the city or its OCMW. */
export async function sentByAgency(
  world: TestApp,
  receiver: Receiver = 'city',
  changes: Partial<NewAgencyReferral> = {},
  isStaffed = true,
): Promise<Referral> {
  await openDesks(world, isStaffed)
  const origin = await followedBy(world)
  const counsellor = await world.asUser('counsellor')
  const { status, body } = await counsellor.post<Referral>(
    `/referrals/${origin.id}/agencyReferrals`,
    agencyReferralInput(receiver, changes),
  )
  expect(status).toBe(201)
  return body
}
