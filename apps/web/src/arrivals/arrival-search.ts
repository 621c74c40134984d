import { type ArrivalStatus, arrivalSources, arrivalStatuses } from '@onthaal/shared/arrivals'
import { isContactLanguage } from '@onthaal/shared/persons'
import { idIn } from '../ids.ts'
import type { ArrivalSearch } from './arrival-address.ts'

const slugs: Readonly<Record<ArrivalStatus, string>> = {
  toInvite: 'uit-te-nodigen',
  invited: 'uitgenodigd',
  planned: 'gepland',
  noResponse: 'niet-gereageerd',
  came: 'gekomen',
  moved: 'verhuisd',
}

/** @returns the status whose arrivals an address shows: those to invite, unless it says otherwise */
export function statusIn({ toon }: ArrivalSearch): ArrivalStatus {
  return arrivalStatuses.find((status) => slugs[status] === toon) ?? 'toInvite'
}

/** The same list of another status; who holds the talk is asked of planned ones alone. */
export function withStatus(
  { wie, ...search }: ArrivalSearch,
  status: ArrivalStatus,
): ArrivalSearch {
  return { ...search, toon: slugs[status], wie: status === 'planned' ? wie : undefined }
}

/** @returns whether an address asks for less than a whole list, as the server understands it */
export function hasFilters(search: ArrivalSearch): boolean {
  return Object.keys(queryOf(search)).length > 1
}

/** What the server is asked for an address; what that asks in vain is left out. */
export function queryOf(search: ArrivalSearch) {
  const { taal } = search
  const source = arrivalSources.find((one) => one === search.bron)
  const staff = idIn(search.wie)
  return {
    status: statusIn(search),
    ...(taal !== undefined && isContactLanguage(taal) && { language: taal }),
    ...(source !== undefined && { source }),
    ...(staff !== undefined && { staff }),
  }
}
