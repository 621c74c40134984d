import type { Schemas } from '../api/client.ts'

const optional = ['code', 'iss', 'error'] as const

/**
 * What the identity provider says in the address to which it sends people back. What else it put there
 * is nobody's business.
 *
 * @param search the query of the address
 */
export function readProviderAnswer(search: string): Schemas['ProviderReturn'] {
  const parameters = new URLSearchParams(search)
  const said = optional.flatMap((name) => {
    const value = parameters.get(name)
    return value ? [[name, value]] : []
  })
  return { state: parameters.get('state') ?? '', ...Object.fromEntries(said) }
}
