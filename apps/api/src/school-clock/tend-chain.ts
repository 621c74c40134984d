import { type ClockFacts, chainClockOf, clockInputsOf } from '@onthaal/shared/education'
import { belgianDay } from '@onthaal/shared/time'
import type { ChainTendingRepository, ChainToTend, FileKey } from './chain-tending-repository.ts'

/** A file, with what the clock reads of it. */
export interface TendedFile extends FileKey, ClockFacts {
  readonly version: number
}

/**
 * Brings the chain of a file to what the file says: opens one when the clock of compulsory education begins to
 * run, and changes the days of one that is there. It closes none. To be called in the transaction that changes
 * the file, or that says that somebody is a child.
 *
 * @param file as it is written
 * @param change when it is, and whether something else tells that it is a child where no birth date does
 */
export async function tendChain(
  { chainTending }: { readonly chainTending: ChainTendingRepository },
  file: TendedFile,
  { now, isChild = false }: { readonly now: Date; readonly isChild?: boolean },
): Promise<void> {
  await chainTending.tend(chainToTend(file, now, isChild))
}

/** @returns what the chain of a file is to be brought to */
export function chainToTend(file: TendedFile, now: Date, isChild = false): ChainToTend {
  const { partitionId, personId, organisationId, version } = file
  const today = belgianDay(now)
  return {
    key: { partitionId, personId, organisationId },
    clock: { ...chainClockOf(clockInputsOf(file), today, isChild), fileVersion: version },
    today,
    now,
  }
}
