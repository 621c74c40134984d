import type { RetentionListQuery } from '@onthaal/shared/retention/schemas'
import type { Links } from '../links.ts'

/** @returns what gives the address of a page, and that of the next one if there is one */
export function pageAddress(links: Links, path: string, query: RetentionListQuery) {
  const address = (after: string | undefined): string => {
    const parameters = new URLSearchParams()
    if (query.pageSize !== undefined) parameters.set('pageSize', String(query.pageSize))
    if (after !== undefined) parameters.set('after', after)
    return links.to(parameters.size === 0 ? path : `${path}?${parameters}`)
  }
  return (next: string | undefined) => ({
    self: address(query.after),
    ...(next === undefined ? {} : { next: address(next) }),
  })
}
