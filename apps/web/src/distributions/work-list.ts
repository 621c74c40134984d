import { followedStatuses } from '@onthaal/shared/referrals'
import { type ListSearch, listQuestion, referralListQuery, valuesOf } from '../referrals/index.ts'
import type { DistributionProposal } from './distribution.ts'

/** What nobody picked up yet, or what somebody follows. */
export type Work = 'new' | 'followed'

/**
 * @returns the list of the work that an address asks for: of what is followed, only what still is; and by no number,
 *   for a list that is handed out finds nobody
 */
export function searchOf(
  work: Work,
  { reference: _reference, figure: _figure, ...search }: ListSearch,
): Omit<ListSearch, 'reference' | 'figure'> {
  if (work === 'new') return search
  const isFollowed = (status: string) => followedStatuses.some((one) => one === status)
  const asked = valuesOf(search.status).filter(isFollowed)
  return { ...search, status: asked.length > 0 ? asked : followedStatuses }
}

/** @returns the question behind one page of that list */
export function workListQuery(work: Work, search: ListSearch) {
  const { list: _list, ...selection } = searchOf(work, search)
  return referralListQuery(work === 'new' ? 'queue' : 'all', selection)
}

/** @returns the whole list as a proposal names it: what its pages ask for, without the page */
export function wholeList(
  work: Work,
  search: ListSearch,
): NonNullable<DistributionProposal['selection']['list']> {
  const { list: _list, after: _after, ...selection } = searchOf(work, search)
  return listQuestion(work === 'new' ? 'queue' : 'all', selection)
}
