import type { Schemas } from '../api/client.ts'

export type Talk = Schemas['IntakeInterview']
export type TalkListItem = Schemas['IntakeInterviewListItem']
export type TalkInput = Schemas['IntakeInterviewInput']
export type TalkPerson = Schemas['PersonSummary']
export type LineInput = Schemas['NewReferral']
