import type { Schemas } from '../api/client.ts'

export type SharedClient = Schemas['SharedClient']
export type ClientTask = Schemas['ClientTask']
export type ClientNote = Schemas['ClientNote']
