import { importKeptDays } from '@onthaal/shared/imports'
import { addDays, addMonths, belgianDay } from '@onthaal/shared/time'
import type { Clock } from '../clock.ts'
import { beginningOf, keepingsOf, type Running } from './dry-run.ts'
import { type DueFile, dueAmong, dueFilesOf, withFiles } from './due-files.ts'
import type { Erased, ErasingRepository } from './erasing-repository.ts'
import {
  type Keeping,
  noCounts,
  type RetentionRepository,
  type RetentionRunRow,
  type RunCounts,
} from './retention-repository.ts'

/** What a part of a run needs within one transaction of the owner. */
interface ErasingRepositories {
  readonly retention: RetentionRepository
  readonly erasing: ErasingRepository
}

/** Runs a part of the work in one transaction of the owner. */
export type AsOwner = <T>(part: (repositories: ErasingRepositories) => Promise<T>) => Promise<T>

/** So long a child who moved waits for the municipality where it lives now: it has no file there to go with. */
const transferKeptMonths = 12

/** How many files one transaction takes away: few enough that nobody waits for its locks. */
const filesAtOnce = 100

/**
 * Takes away what is kept no longer, in parts that each commit by themselves. A run that was broken off
 * leaves the rest for the next one, and its line in the log without an end.
 */
export async function erasingRun(
  asOwner: AsOwner,
  running: Running,
  clock: Clock,
): Promise<RetentionRunRow> {
  const run = beginningOf(running, { isDryRun: false, now: clock() })
  await asOwner(async ({ retention, erasing }) => {
    await retention.insertRun(run)
    // They tell of the files as they were; what goes is in the numbers.
    await retention.clearCandidates(running.organisationId)
    await erasing.forgetRequests(clock())
    const lastDay = addDays(belgianDay(clock()), -importKeptDays)
    await erasing.forgetImports(lastDay)
    await erasing.forgetTransfers(addMonths(belgianDay(clock()), -transferKeptMonths))
  })
  let counts: RunCounts = noCounts
  for (const keeping of keepingsOf(running)) {
    const pages = dueFilesOf(readingIn(asOwner), keeping, running)
    for await (const page of pages) {
      for (const part of partsOf(page)) {
        counts = await asOwner(async (repositories) => {
          const { due, erased } = await erasePart(repositories, { keeping, part, running, clock })
          const after = withFiles(counts, due, erased)
          await repositories.retention.updateRun(run.id, after)
          return after
        })
      }
    }
  }
  const finished = { ...counts, finishedAt: clock() }
  await asOwner(({ retention }) => retention.updateRun(run.id, finished))
  return { ...run, ...finished }
}

interface Part {
  readonly keeping: Keeping
  readonly part: readonly DueFile[]
  readonly running: Running
  readonly clock: Clock
}

/** Asks again once the files are locked: somebody may have begun to work with one since. */
async function erasePart(
  { retention, erasing }: ErasingRepositories,
  { keeping, part, running, clock }: Part,
): Promise<{ due: DueFile[]; erased: Erased }> {
  const locked = await erasing.lock({ ...keeping, personIds: part.map(({ personId }) => personId) })
  const due = await dueAmong(retention, keeping, await retention.named(keeping, locked), running)
  if (due.length === 0) return { due, erased: { referrals: 0, interviews: 0 } }
  const personIds = due.map(({ personId }) => personId)
  return { due, erased: await erasing.erase({ ...keeping, personIds }, clock()) }
}

function readingIn(asOwner: AsOwner): Pick<RetentionRepository, 'named' | 'page'> {
  return {
    page: (...asked) => asOwner(({ retention }) => retention.page(...asked)),
    named: (...asked) => asOwner(({ retention }) => retention.named(...asked)),
  }
}

function partsOf(due: readonly DueFile[]): DueFile[][] {
  return Array.from({ length: Math.ceil(due.length / filesAtOnce) }, (_, at) =>
    due.slice(at * filesAtOnce, (at + 1) * filesAtOnce),
  )
}
