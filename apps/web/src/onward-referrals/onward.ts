import type { Schemas } from '../api/client.ts'

export type OnwardReferral = Schemas['OnwardReferral']
export type SchoolQuestion = Schemas['SchoolQuestion']
export type SchoolKey = Schemas['SchoolLinkOpening']
