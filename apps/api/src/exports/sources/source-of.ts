import { type ExportedList, exportedLists } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Permission } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import { InvalidInputError } from '../../errors.ts'
import { arrivalSource } from './arrival-source.ts'
import { boardSource } from './board-source.ts'
import { informedSource } from './informed-source.ts'
import type { ListSource } from './list-source.ts'
import { logSource } from './log-source.ts'
import { referralSource } from './referral-source.ts'
import { agreementSource, protocolSource } from './register-sources.ts'
import { serviceSource } from './service-source.ts'

/**
 * The list that somebody wants to take along.
 *
 * @throws InvalidInputError when none is named or several are, or its filters make no sense
 */
export function sourceOf(actor: Actor, asked: NewExport, now: Date): ListSource {
  const named = exportedLists.filter((list) => asked[list] !== undefined)
  const { referrals, arrivals, informedPersons, uninformedPersons } = asked
  const { children, services, protocols, agreements, consultations } = asked
  if (named.length === 1) {
    // Where a page begins is the list's own business.
    if (referrals) return referralSource(actor, referrals, now) as ListSource
    if (arrivals) return arrivalSource(actor, arrivals, now) as ListSource
    if (informedPersons) return informedSource(actor, informedPersons) as ListSource
    if (uninformedPersons) return informedSource(actor, undefined) as ListSource
    if (children) return boardSource(actor, children, now) as ListSource
    if (consultations) return logSource(actor, consultations) as ListSource
    if (protocols) return protocolSource(actor, now) as ListSource
    if (agreements) return agreementSource(now)
    if (services) return serviceSource(actor, services, now)
  }
  throw new InvalidInputError([
    {
      issue: 'invalidInput',
      in: 'body',
      name: '',
      code: 'oneList',
      detail: 'Name exactly one list.',
    },
  ])
}

/** What somebody must be allowed to read to take a list of it along. */
const permissions = {
  referrals: 'readReferrals',
  arrivals: 'readArrivals',
  informedPersons: 'readArrivals',
  uninformedPersons: 'readArrivals',
  children: 'followEducation',
  services: 'readDirectory',
  protocols: 'readProtocols',
  agreements: 'readProtocols',
  consultations: 'readConsultations',
} as const satisfies Record<ExportedList, Permission>

/** Whether whoever asks may read the lists that they name at all. */
export function mayTakeAlong(actor: Actor, asked: NewExport): boolean {
  return exportedLists
    .filter((list) => asked[list] !== undefined)
    .every(
      (list) =>
        actor.permissions.includes(permissions[list]) && (list !== 'children' || actor.education),
    )
}
