import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { NoticeUseCaseDependencies } from '../notice-use-cases.ts'

export interface NoticeRouteOptions {
  readonly useCases: NoticeUseCaseDependencies
  readonly links: Links
}

export type NoticeRoute = FastifyPluginAsyncTypebox<NoticeRouteOptions>

/** Whoever meets referrals has notices; they are told to people, and no program needs them. */
export const ofPeople = {
  permission: 'readReferrals',
  personsOnly: true,
  consults: 'nothing',
} as const
