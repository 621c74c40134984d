import {
  draftOf,
  newReferralValues,
  type Referral,
  type ReferralValues,
  referralFaultsOf,
  valuesOfReferral,
} from '../referrals/index.ts'
import type { Proposal, TalkPerson } from './talk.ts'

/** A referral as it stands in a talk. */
export interface Line {
  /** Made here the moment the line is added, so that whatever happens it becomes one referral. */
  id: string
  person: TalkPerson
  values: ReferralValues
}

export function newLine(person: TalkPerson, desks: readonly { id: string }[]): Line {
  return { id: crypto.randomUUID(), person, values: newReferralValues(desks) }
}

/** A line with what a proposal says; staff may change all of it. */
export function lineFrom(
  { person, type, reasons, deskRoles }: Proposal,
  desks: readonly { id: string }[],
): Line {
  const line = newLine(person, desks)
  return { ...line, values: { ...line.values, type, reasons, deskRoles } }
}

/** What is proposed and does not stand in the talk yet. */
export function openProposals(proposals: readonly Proposal[], lines: readonly Line[]): Proposal[] {
  return proposals.filter(
    ({ person, type }) =>
      !lines.some((line) => line.person.id === person.id && line.values.type === type),
  )
}

export function lineOf(referral: Referral): Line {
  return { id: referral.id, person: referral.person, values: valuesOfReferral(referral) }
}

/** What goes to the server of a line; undefined while it lacks what even a draft needs. */
export function inputOfLine({ person, values }: Line) {
  if (Object.keys(referralFaultsOf(values, 'draft')).length > 0) return undefined
  const draft = draftOf(values)
  return draft && { ...draft, person: person.id }
}

/** Whether a line has everything that sending asks of it; the person's own data aside. */
export function isLineComplete({ values }: Line): boolean {
  return Object.keys(referralFaultsOf(values, 'review')).length === 0
}

/** Whether nobody has filled in anything yet. */
export function isUntouched({ values }: Line): boolean {
  return values.type === '' && values.reasons.length === 0 && values.reasonNote.trim() === ''
}

/** The first field that a line still needs before it can be sent. */
export function firstFaultOf({ values }: Line): string {
  return Object.keys(referralFaultsOf(values, 'review'))[0] ?? 'type'
}
