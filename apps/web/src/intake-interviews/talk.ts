import type { Schemas } from '../api/client.ts'

export type Talk = Schemas['IntakeInterview']
export type TalkListItem = Schemas['IntakeInterviewListItem']
export type TalkInput = Schemas['IntakeInterviewInput']
export type TalkPerson = Schemas['PersonSummary']
/** A referral that the file of somebody in the talk speaks for. */
export type Proposal = Schemas['ReferralProposal']
export type LineInput = Schemas['NewReferral']
