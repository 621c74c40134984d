import type { Schemas } from '../api/client.ts'

export type User = Schemas['User']
export type RightsChange = Schemas['RightsChange']
