import type { Schemas } from '../api/client.ts'

export type Person = Schemas['Person']
export type PersonSummary = Schemas['PersonSummary']
export type NewPerson = Schemas['NewPerson']
export type PersonInput = Schemas['PersonInput']
export type PersonChange = Schemas['PersonChange']

/** A search by number, or by name with or without date of birth. */
export type PersonCriteria = Pick<Schemas['PersonQuery'], 'insz' | 'name' | 'birthDate'>
