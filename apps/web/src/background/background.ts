import type { Schemas } from '../api/client.ts'

export type Background = Schemas['Background']
export type BackgroundInput = Schemas['BackgroundInput']
export type SentBackground = Schemas['SentBackground']
