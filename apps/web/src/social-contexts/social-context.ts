import type { Schemas } from '../api/client.ts'

export type SocialContext = Schemas['SocialContext']
export type SocialContextInput = Schemas['SocialContextInput']
export type Evaluation = Schemas['EvaluationList']['items'][number]
