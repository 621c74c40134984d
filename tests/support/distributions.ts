import type {
  Distribution,
  DistributionPreview,
  NewDistribution,
} from '@onthaal/shared/distributions/schemas'
import { done, submittedReferral } from './factories.ts'
import type { TestApp } from './test-app.ts'
import { userId } from './world.ts'

/** What a manager sends to hand these out. */
export function handout(...lines: NewDistribution['lines']): NewDistribution {
  return { reason: 'workload', explanation: 'Het loket heeft deze week twee mensen minder.', lines }
}

/** The lines of a preview, as they are sent. */
export function handoutOf({ lines }: DistributionPreview): NewDistribution {
  return handout(...lines)
}

/** Hands a referral of the city out in the name of the manager. @returns the id of what was handed out */
export async function handedOut(world: TestApp): Promise<string> {
  const { id, version } = await submittedReferral(await world.asUser('clerk'))
  const manager = await world.asUser('agencyManager')
  const input = handout({ referral: id, version, to: userId('counsellor') })
  return done(await manager.post<Distribution>('/distributions', input), 201).id
}
