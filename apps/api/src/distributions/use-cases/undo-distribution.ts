import { distributionUndone, type UndoObstacle, undoableUntil } from '@onthaal/shared/distributions'
import {
  decideTransition,
  isOpenStatus,
  type ReferralEventName,
  waitingStatuses,
} from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import { DistributionNotUndoableError, required, requireVersion } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { eventRow, type ReferralRow, relationsTo } from '../../referrals/index.ts'
import type { DistributionLineRow } from '../distribution-repository.ts'
import {
  type DistributionRepositories,
  type DistributionUseCaseDependencies,
  factsToGive,
  versionOf,
  type WholeDistribution,
  wholeDistribution,
} from '../distribution-use-cases.ts'
import type { Handout } from '../handout-repository.ts'

/** What somebody wants undone, once. */
interface Undoing {
  readonly actor: Actor
  readonly id: string
  readonly versions: readonly number[]
  readonly intent: Intent
}

const waiting: readonly string[] = waitingStatuses

/**
 * Puts work that was handed out back where it was, as a whole: each referral that nobody changed since,
 * with an event of its own. Of the others it is kept why they stay.
 *
 * @throws NotFoundError when this actor did not hand it out
 * @throws StaleVersionError when it was put back since it was seen
 * @throws DistributionNotUndoableError when it was put back already, or the time for that is over
 */
export function undoDistribution({ work, clock }: DistributionUseCaseDependencies) {
  return ({ actor, id, versions, intent }: Undoing): Promise<WholeDistribution> =>
    work(actor, async (repositories) => {
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const distribution = required(await repositories.distributions.lock(id))
        requireVersion(versionOf(distribution), versions)
        const { madeAt, undoneAt } = distribution
        if (undoneAt !== null || now > undoableUntil(madeAt)) {
          throw new DistributionNotUndoableError('This cannot be put back any more.')
        }
        await putBack(repositories, { actor, id, now })
        return id
      })
      return wholeDistribution(repositories, id)
    })
}

async function putBack(
  { distributions, handouts, referralEvents }: DistributionRepositories,
  { actor, id, now }: { actor: Actor; id: string; now: Date },
): Promise<void> {
  const lines = (await distributions.lines(id)).flatMap(({ line }) =>
    line.obstacle === null ? line : [],
  )
  const rows = new Map(
    (await handouts.lock(lines.map(({ referralId }) => referralId))).map((row) => [row.id, row]),
  )
  const decided = lines.flatMap((line) => {
    const referral = rows.get(line.referralId)
    return referral === undefined ? [] : { line, referral, ...decide(actor, referral, line, now) }
  })
  const restored = decided.flatMap((one) => ('event' in one ? one : []))
  await handouts.hand(
    restored.map(({ line, referral }) => ({ referral, to: stateBefore(line, referral) })),
  )
  if (restored.length > 0) {
    await referralEvents.addAll(
      restored.map(({ line, referral, event }) =>
        eventRow(actor, referral, {
          event,
          permission: 'manageReferrals',
          reason: distributionUndone,
          toStatus: line.fromStatus,
          changedFields: ['ownerId'],
          at: now,
        }),
      ),
    )
  }
  const kept = decided.flatMap((one) =>
    'obstacle' in one ? { referralId: one.line.referralId, obstacle: one.obstacle } : [],
  )
  await distributions.finishUndoing(id, now, kept)
}

/** Why it was late is not kept of what was handed out: it is told again where it still holds. */
function stateBefore(line: DistributionLineRow, { delayReason }: ReferralRow): Handout['to'] {
  return {
    delayReason,
    status: line.fromStatus,
    ownerId: line.fromOwnerId,
    acceptedAt: line.fromAcceptedAt,
  }
}

function decide(
  actor: Actor,
  referral: ReferralRow,
  line: DistributionLineRow,
  now: Date,
): { readonly event: ReferralEventName } | { readonly obstacle: UndoObstacle } {
  if (referral.version !== line.version) return { obstacle: whatChanged(referral, line) }
  const relations = relationsTo(actor, { referral })
  if (!relations.includes('receiverManager')) return { obstacle: 'notYours' }
  const event = wayBack(line)
  const input = { owner: line.fromOwnerId ?? undefined, reason: distributionUndone }
  const decision = decideTransition(factsToGive(referral), event, relations, input, now)
  return decision.ok ? { event } : { obstacle: 'changed' }
}

function wayBack({ fromStatus, toOwnerId }: DistributionLineRow): ReferralEventName {
  if (toOwnerId === null) return 'assign'
  return waiting.includes(fromStatus) ? 'undoAccept' : 'reassign'
}

function whatChanged(referral: ReferralRow, line: DistributionLineRow): UndoObstacle {
  if (!isOpenStatus(referral.status)) return 'closed'
  return referral.ownerId === line.toOwnerId ? 'changed' : 'otherOwner'
}
