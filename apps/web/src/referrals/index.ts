export { appointmentLetter, appointmentLines } from './appointment-words.ts'
export { AttemptList } from './components/attempt-list.tsx'
export { HouseholdMembers } from './components/household-members.tsx'
export { ListFiltersBar } from './components/list-filters-bar.tsx'
export { NextStep } from './components/next-step.tsx'
export { ReferralFacts } from './components/referral-facts.tsx'
export { ReferralStatus } from './components/referral-status.tsx'
export { ReferralTimeline } from './components/referral-timeline.tsx'
export { DayField } from './forms/day-field.tsx'
export { ReferralFields } from './forms/referral-fields.tsx'
export { countWords } from './list-counts.ts'
export {
  filtersIn,
  type ListFilters,
  type ListSearch,
  readSearch,
  selectionIn,
  valuesOf,
} from './list-filters.ts'
export { HouseholdToSend } from './pages/household-to-send.tsx'
export { ReferralList } from './pages/referral-list.tsx'
export { useListAddress } from './pages/use-list-address.ts'
export { usePlainColumns } from './pages/use-plain-columns.ts'
export type { Referral, ReferralListItem } from './referral.ts'
export { codeWords, outcomeWords } from './referral-labels.ts'
export { listQuestion, referralCountsQuery, referralListQuery } from './referral-queries.ts'
export {
  draftOf,
  newReferralValues,
  noteMaxLength,
  type ReferralValues,
  referralFaultsOf,
  valuesOfReferral,
} from './referral-values.ts'
export { referralActorOf } from './row-action.ts'
export { readAnyDay, readPastDay } from './typed-day.ts'
