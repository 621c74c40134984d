import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { ConsultedField } from '@onthaal/shared/consultations'
import type { ProblemName } from '@onthaal/shared/problems'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { SharedClientUseCaseDependencies } from '../shared-client-use-cases.ts'

export interface SharedClientRouteOptions {
  readonly useCases: SharedClientUseCaseDependencies
  readonly links: Links
}

export type SharedClientRoute = FastifyPluginAsyncTypebox<SharedClientRouteOptions>

export const ClientPath = Type.Object({ referralId: Id })
export const NotePath = Type.Object({ referralId: Id, noteId: Id })
export const TaskPath = Type.Object({ referralId: Id, taskId: Id })

/** What the page of a shared client shows. */
export const clientFields: readonly ConsultedField[] = ['identity', 'household', 'followUp']

/** What stands in the way of whoever adds something. */
export const clientProblems: readonly ProblemName[] = ['clientMoveNotAllowed', 'personRestricted']
