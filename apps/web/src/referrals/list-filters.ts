import {
  allCompletionOutcomes,
  type DeskRole,
  deskRoles,
  type EmptyField,
  emptyFields,
  failureOutcomes,
  parseReferenceNumber,
  type ReferralBox,
  type ReferralSort,
  type ReferralStatus,
  type ReferralType,
  type RejectionReason,
  referralBoxes,
  referralSorts,
  referralStatuses,
  referralTypes,
  rejectionReasons,
  type TurnableFilter,
  turnableFilters,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'
import { type FigureFilters, readFigureFilters } from './figure-filters.ts'
import { dayIn, type OneOrMore, someOf } from './filter-values.ts'

/** Lists within a page: what has to be done first. */
const parts = ['questions', 'toAcknowledge', 'contests'] as const

const outcomes = [...allCompletionOutcomes, ...failureOutcomes]
type Outcome = (typeof outcomes)[number]

/** The filters of a list of referrals, as they stand in the address. */
export interface ListFilters extends FigureFilters {
  type?: OneOrMore<ReferralType> | undefined
  status?: OneOrMore<ReferralStatus> | undefined
  outcome?: OneOrMore<Outcome> | undefined
  desk?: string | undefined
  owner?: string | undefined
  sender?: string | undefined
  submittedFrom?: Day | undefined
  submittedUntil?: Day | undefined
  closedFrom?: Day | undefined
  closedUntil?: Day | undefined
  rejectionReason?: OneOrMore<RejectionReason> | undefined
  pickedUpFrom?: Day | undefined
  pickedUpUntil?: Day | undefined
  firstContactFrom?: Day | undefined
  firstContactUntil?: Day | undefined
  acknowledged?: boolean | undefined
  deskRole?: DeskRole | undefined
  notDeskRole?: DeskRole | undefined
  overdue?: boolean | undefined
  soon?: boolean | undefined
  reference?: string | undefined
  /** Filters that are turned round: everything but what they name. */
  not?: OneOrMore<TurnableFilter> | undefined
  /** There is nothing of any of these. */
  empty?: OneOrMore<EmptyField> | undefined
  /** There is something of each of these. */
  filled?: OneOrMore<EmptyField> | undefined
}

/** What an address says of a page with a list. */
export interface ListSearch extends ListFilters {
  /** Only this part of the page. */
  list?: (typeof parts)[number] | undefined
  /** Which queue of the worklist. */
  queue?: ReferralBox | undefined
  /** The saved view that it was opened by. */
  view?: string | undefined
  /** The case that stands beside the list. */
  case?: string | undefined
  /** The number of the figures that it was opened from, as the figures name it. */
  figure?: object | undefined
  /** In which order; as the list is worked through when left out. */
  sort?: ReferralSort | undefined
  /** Where the page of the list begins. */
  after?: string | undefined
}

/**
 * The list that an address asks for. What it asks in vain is named as undefined: the router lays
 * this over the raw search and would keep what is left out.
 */
export function readSearch(search: Record<string, unknown>): ListSearch {
  const read: ListSearch = {
    list: parts.find((value) => value === search.list),
    queue: referralBoxes.find((value) => value === search.queue),
    view: idIn(search.view),
    case: idIn(search.case),
    figure: typeof search.figure === 'object' ? (search.figure ?? undefined) : undefined,
    sort: referralSorts.find((value) => value === search.sort),
    type: someOf(referralTypes, search.type),
    status: someOf(referralStatuses, search.status),
    outcome: someOf(outcomes, search.outcome),
    desk: idIn(search.desk),
    owner: idIn(search.owner),
    sender: idIn(search.sender),
    submittedFrom: dayIn(search.submittedFrom),
    submittedUntil: dayIn(search.submittedUntil),
    closedFrom: dayIn(search.closedFrom),
    closedUntil: dayIn(search.closedUntil),
    rejectionReason: someOf(rejectionReasons, search.rejectionReason),
    pickedUpFrom: dayIn(search.pickedUpFrom),
    pickedUpUntil: dayIn(search.pickedUpUntil),
    firstContactFrom: dayIn(search.firstContactFrom),
    firstContactUntil: dayIn(search.firstContactUntil),
    acknowledged: typeof search.acknowledged === 'boolean' ? search.acknowledged : undefined,
    deskRole: deskRoles.find((role) => role === search.deskRole),
    notDeskRole: deskRoles.find((role) => role === search.notDeskRole),
    overdue: typeof search.overdue === 'boolean' ? search.overdue : undefined,
    soon: typeof search.soon === 'boolean' ? search.soon : undefined,
    reference:
      typeof search.reference === 'string' ? parseReferenceNumber(search.reference) : undefined,
    not: someOf(turnableFilters, search.not),
    empty: someOf(emptyFields, search.empty),
    filled: someOf(emptyFields, search.filled),
    ...readFigureFilters(search),
    after: typeof search.after === 'string' ? search.after : undefined,
  }
  return { ...read, not: turnedIn(read) }
}

/** Only what has a value is turned round. */
function turnedIn(search: ListFilters): ListFilters['not'] {
  return someOf(
    turnableFilters,
    valuesOf(search.not).filter((name) => search[name] !== undefined),
  )
}

/** @returns the filters that are set, one by one */
export function filtersIn({ after: _after, sort: _sort, not: _not, ...search }: ListSearch) {
  return Object.entries(selectionIn(search)).filter(([, value]) => value !== undefined)
}

/** @returns what an address asks of the list itself, whichever list that is */
export function selectionIn({
  list: _list,
  queue: _queue,
  view: _view,
  case: _case,
  figure: _figure,
  ...selection
}: ListSearch) {
  return selection
}

/** @returns the values of a filter, however many the address names */
export function valuesOf<Value extends string>(some: OneOrMore<Value> | undefined): Value[] {
  return some === undefined ? [] : ([some].flat() as Value[])
}

/** The same list with other filters, or in another order: it begins at its beginning. */
export function withFilters(
  search: ListSearch,
  change: ListFilters & Pick<ListSearch, 'sort'>,
): ListSearch {
  // What stood beside the list may not be in it any more.
  const next = { ...search, ...change, after: undefined, case: undefined }
  return { ...next, not: turnedIn(next) }
}

/** The whole list that this one is narrowed from. */
export function withoutFilters({ list, queue, sort }: ListSearch): ListSearch {
  return { list, queue, sort }
}
