import type { ColleagueLoad } from '@onthaal/shared/distributions/schemas'
import { deskRoles } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import {
  colleaguesOf,
  type DistributionUseCaseDependencies,
  type NamedColleague,
} from '../distribution-use-cases.ts'

/**
 * @returns everybody who works at the desks of a manager with the work that they have, and everybody who
 *   follows something there although they left, by name
 */
export function listColleagueLoads({ work }: DistributionUseCaseDependencies) {
  return (actor: Actor): Promise<ColleagueLoad[]> =>
    work(actor, async ({ colleagues, handouts }) => {
      if (actor.desks.length === 0) return []
      const here = await colleaguesOf({ colleagues }, actor)
      const followers = await handouts.followersAt(actor.desks)
      const gone = followers
        .filter(({ id }) => !here.some((one) => one.id === id))
        .map((one) => ({ ...one, memberships: [] }))
      const loads = await handouts.loadsOf([...here, ...gone].map(({ id }) => id))
      return [...here, ...gone]
        .toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'nl-BE'))
        .map((one) => loadView(one, loads.get(one.id) ?? 0))
        .filter(({ roles, load }) => roles.length > 0 || load > 0)
    })
}

function loadView({ id, displayName, memberships }: NamedColleague, load: number): ColleagueLoad {
  return {
    id,
    displayName,
    roles: deskRoles.filter((role) => memberships.some(({ roles }) => roles.includes(role))),
    education: memberships.some(({ education }) => education),
    desks: [...new Set(memberships.flatMap(({ deskIds }) => deskIds))],
    load,
  }
}
