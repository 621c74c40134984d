import type { Schemas } from '../api/client.ts'

export type Notice = Schemas['Notice']
export type NoticePreferences = Schemas['NoticePreferences']
