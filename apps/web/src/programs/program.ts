import type { Schemas } from '../api/client.ts'

export type Program = Schemas['Program']
