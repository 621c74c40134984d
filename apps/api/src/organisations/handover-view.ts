import type { Handover, HandoverList } from '@onthaal/shared/organisations/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { HandoverRecord } from './handover-repository.ts'
import type { Served } from './region-repository.ts'

/** An offer of a part of a municipality to another one. */
export function handoverView({ handover, partition, from, to }: HandoverRecord): Handover {
  const { id, version, status, offeredAt, decidedAt } = handover
  return {
    ...{ id, version, partition, from, to, status },
    offeredAt: offeredAt.toISOString(),
    ...present({ decidedAt: decidedAt?.toISOString() }),
  }
}

interface Handovers {
  readonly partitions: Served[]
  readonly records: readonly HandoverRecord[]
}

/** The parts of a municipality, and what was offered of and to it. */
export function handoverListView({ partitions, records }: Handovers, links: Links): HandoverList {
  return { partitions, items: records.map(handoverView), self: links.to('/handovers') }
}
