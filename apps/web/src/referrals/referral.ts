import type { Schemas } from '../api/client.ts'

export type Referral = Schemas['Referral']
export type ReferralListItem = Schemas['ReferralListItem']
export type ReferralEvent = Schemas['ReferralEvent']
export type ReferralDraft = Schemas['ReferralDraft']
