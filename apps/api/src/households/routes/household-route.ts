import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Household } from '@onthaal/shared/households/schemas'
import { Id } from '@onthaal/shared/wire/schemas'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import { withETag } from '../../plugins/preconditions.ts'
import type { HouseholdUseCaseDependencies } from '../household-use-cases.ts'

export interface HouseholdRouteOptions {
  readonly useCases: HouseholdUseCaseDependencies
  readonly links: Links
}

export type HouseholdRoute = FastifyPluginAsyncTypebox<HouseholdRouteOptions>

export const PersonPath = Type.Object({ personId: Id })
export const MemberPath = Type.Object({ personId: Id, memberId: Id })
export const GuardianPath = Type.Object({ personId: Id, guardianId: Id })

/** A household has an `ETag` as soon as there is one. */
export function withTag(reply: FastifyReply, household: Household): Household {
  const { version } = household
  return version === undefined ? household : withETag(reply, { ...household, version })
}
