import type { Schemas } from '../api/client.ts'

export type Protocol = Schemas['Protocol']
