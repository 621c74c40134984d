import { undoableUntil } from '@onthaal/shared/distributions'
import type { Distribution, DistributionPreview } from '@onthaal/shared/distributions/schemas'
import type { Links } from '../links.ts'
import type { DistributionLineRecord } from './distribution-repository.ts'
import { versionOf, type WholeDistribution } from './distribution-use-cases.ts'
import type { PreviewedDistribution } from './use-cases/preview-distribution.ts'

/** Who would get how much, and what cannot go. */
export function distributionPreviewView(
  { lines, colleagues, stays, leftOut, hasMore }: PreviewedDistribution,
  links: Links,
): DistributionPreview {
  const isTheirs = new Set(colleagues.map(({ id }) => id))
  return {
    lines: lines.map(({ referral, to }) => ({
      referral: referral.id,
      version: referral.version,
      ...(to === null ? {} : { to }),
    })),
    colleagues: [
      ...colleagues.map(({ id, displayName, load }) => ({
        colleague: { id, displayName },
        load,
        gets: lines.filter(({ to }) => to === id).length,
        loses: lines.filter(({ referral }) => referral.ownerId === id && isTheirs.has(id)).length,
      })),
    ],
    toQueue: lines.filter(({ to }) => to === null).length,
    stays,
    leftOut: leftOut.map(({ referral, obstacle }) => ({
      referral: {
        id: referral.id,
        href: links.referral(referral.id),
        reference: referral.reference,
      },
      obstacle,
    })),
    hasMore,
  }
}

/** What was handed out, and what became of it. */
export function distributionView(
  { distribution, lines }: WholeDistribution,
  links: Links,
): Distribution {
  const given = lines.filter(({ line }) => line.obstacle === null)
  return {
    id: distribution.id,
    href: links.to(`/distributions/${distribution.id}`),
    version: versionOf(distribution),
    at: distribution.madeAt.toISOString(),
    reason: distribution.reason,
    colleagues: gotBy(given),
    toQueue: given.filter(({ to }) => to === null).length,
    leftOut: lines.flatMap((one) =>
      one.line.obstacle === null
        ? []
        : { referral: referralNamed(one, links), obstacle: one.line.obstacle },
    ),
    ...(distribution.undoneAt === null
      ? { undoableUntil: undoableUntil(distribution.madeAt).toISOString() }
      : { undone: undoneView(distribution.undoneAt, given, links) }),
  }
}

function undoneView(at: Date, given: readonly DistributionLineRecord[], links: Links) {
  const kept = given.flatMap((one) =>
    one.line.undoObstacle === null
      ? []
      : { referral: referralNamed(one, links), obstacle: one.line.undoObstacle },
  )
  return { at: at.toISOString(), restored: given.length - kept.length, kept }
}

function gotBy(given: readonly DistributionLineRecord[]): Distribution['colleagues'] {
  const byColleague = Map.groupBy(given, ({ to }) => to?.id)
  return [...byColleague.values()]
    .flatMap((some) => {
      const colleague = some[0]?.to
      return colleague ? { colleague, got: some.length } : []
    })
    .toSorted((a, b) => a.colleague.displayName.localeCompare(b.colleague.displayName, 'nl-BE'))
}

function referralNamed({ line, reference }: DistributionLineRecord, links: Links) {
  return { id: line.referralId, href: links.referral(line.referralId), reference }
}
