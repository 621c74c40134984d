import { type RetentionPeriods, retentionReasons } from '@onthaal/shared/retention'
import type {
  FileMeasure,
  RetentionCandidate,
  RetentionPeriodsInput,
  RetentionRun,
  RetentionSettings,
} from '@onthaal/shared/retention/schemas'
import type { Links } from '../links.ts'
import type { FileMeasureRecord } from '../persons/index.ts'
import { present } from '../present.ts'
import { periodsOf, usualVersion } from './periods-of.ts'
import type { RetentionCandidateRow, RunRecord, SettingRecord } from './retention-repository.ts'

/** The periods of an organisation, and who chose them. */
export function settingsView(record: SettingRecord | undefined, links: Links): RetentionSettings {
  return {
    self: links.to('/retentionSettings'),
    version: record?.setting.version ?? usualVersion,
    ...periodsView(periodsOf(record?.setting)),
    ...present({
      changedAt: record?.setting.changedAt.toISOString(),
      changedBy: record?.changedBy,
    }),
  }
}

/** A line of the log. */
export function runView({ run, startedBy }: RunRecord): RetentionRun {
  return {
    id: run.id,
    isDryRun: run.isDryRun,
    startedAt: run.startedAt.toISOString(),
    ...present({ finishedAt: run.finishedAt?.toISOString(), startedBy }),
    periods: periodsView(run.periods),
    files: retentionReasons.flatMap((reason) => {
      const count = run.files[reason]
      return count === undefined ? [] : [{ reason, count }]
    }),
    referrals: run.referrals,
    interviews: run.interviews,
  }
}

/** A file that would go: whose it is stays an id. */
export function candidateView(row: RetentionCandidateRow): RetentionCandidate {
  const { personId: person, reason, dueOn, referrals, interviews } = row
  return { person, reason, dueOn, referrals, interviews }
}

/** What is set on a file. */
export function measureView({ measure, setBy, liftedBy }: FileMeasureRecord): FileMeasure {
  return {
    id: measure.id,
    kind: measure.kind,
    person: measure.personId,
    reason: measure.reason,
    setAt: measure.setAt.toISOString(),
    setBy,
    ...present({
      liftedAt: measure.liftedAt?.toISOString(),
      liftedBy,
      liftReason: measure.liftReason,
    }),
  }
}

function periodsView({ monthsByOutcome, ...periods }: RetentionPeriods): RetentionPeriodsInput {
  const chosen = Object.entries(monthsByOutcome) as [never, number][]
  return { ...periods, byOutcome: chosen.map(([outcome, months]) => ({ outcome, months })) }
}
