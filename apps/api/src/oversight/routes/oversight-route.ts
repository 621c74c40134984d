import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Links } from '../../links.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'

export interface OversightRouteOptions {
  readonly useCases: OversightUseCaseDependencies
  readonly links: Links
}

export type OversightRoute = FastifyPluginAsyncTypebox<OversightRouteOptions>

/** The address of a page: the same filters, beginning at another place. */
export function pageAddress(path: string, query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  return parameters.size === 0 ? path : `${path}?${parameters}`
}
