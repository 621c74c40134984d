import type { Actor } from '../../actor.ts'
import {
  type DistributionUseCaseDependencies,
  type WholeDistribution,
  wholeDistribution,
} from '../distribution-use-cases.ts'

/**
 * Looks at work that one handed out.
 *
 * @throws NotFoundError when this actor did not hand it out
 */
export function getDistribution({ work }: DistributionUseCaseDependencies) {
  return (actor: Actor, id: string): Promise<WholeDistribution> =>
    work(actor, (repositories) => wholeDistribution(repositories, id))
}
