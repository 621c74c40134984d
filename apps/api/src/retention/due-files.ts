import {
  type Due,
  dueOf,
  type RetentionPeriods,
  type RetentionReason,
} from '@onthaal/shared/retention'
import type { Day } from '@onthaal/shared/time'
import type { FileFacts, Keeping, RetentionRepository, RunCounts } from './retention-repository.ts'

/** A file that is kept no longer. */
export interface DueFile {
  readonly personId: string
  readonly reason: RetentionReason
  /** Last day on which it was to be kept. */
  readonly dueOn: Day
  readonly referrals: number
  readonly interviews: number
}

/** By which periods it is decided, on which day. */
export interface Deciding {
  readonly periods: RetentionPeriods
  readonly today: Day
}

type Facts = Pick<RetentionRepository, 'named' | 'page'>

/** How many files are looked at together. */
const pageSize = 1_000

/** Goes through all files in order. @returns the due ones of each page, where there are any */
export async function* dueFilesOf(
  facts: Facts,
  keeping: Keeping,
  deciding: Deciding,
): AsyncGenerator<DueFile[], void> {
  let after: string | undefined
  do {
    const page: FileFacts[] = await facts.page(keeping, after, pageSize)
    const due = await dueAmong(facts, keeping, page, deciding)
    if (due.length > 0) yield due
    after = page.length < pageSize ? undefined : page.at(-1)?.personId
  } while (after !== undefined)
}

/** @returns which of these files are due, the minors considered for whom somebody answers */
export async function dueAmong(
  facts: Facts,
  keeping: Keeping,
  files: readonly FileFacts[],
  { periods, today }: Deciding,
): Promise<DueFile[]> {
  const isPast = (due: Due) => !('hold' in due) && due.dueOn < today
  const perhaps = files.filter(({ file }) => isPast(dueOf(file, periods)))
  const minorIds = new Set(perhaps.flatMap(({ minorIds: ids }) => ids))
  const minors = new Map(
    (await facts.named(keeping, [...minorIds])).map(({ personId, file }) => [
      personId,
      dueOf(file, periods),
    ]),
  )
  return perhaps.flatMap(({ personId, file, minorIds: ids }) => {
    const due = dueOf(
      file,
      periods,
      ids.flatMap((id) => minors.get(id) ?? []),
    )
    if ('hold' in due || due.dueOn >= today) return []
    const { length: referrals } = file.referrals
    return [{ personId, ...due, referrals, interviews: file.interviews.length }]
  })
}

/** @returns the numbers of a run with these files added */
export function withFiles(
  counts: RunCounts,
  due: readonly DueFile[],
  { referrals, interviews }: Pick<RunCounts, 'referrals' | 'interviews'>,
): RunCounts {
  const files = { ...counts.files }
  for (const { reason } of due) files[reason] = (files[reason] ?? 0) + 1
  return {
    files,
    referrals: counts.referrals + referrals,
    interviews: counts.interviews + interviews,
  }
}

/** @returns how many referrals and talks belong to these files */
export function workIn(due: readonly DueFile[]): Pick<RunCounts, 'referrals' | 'interviews'> {
  return {
    referrals: due.reduce((sum, { referrals }) => sum + referrals, 0),
    interviews: due.reduce((sum, { interviews }) => sum + interviews, 0),
  }
}
