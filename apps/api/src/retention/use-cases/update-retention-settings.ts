import type { RetentionPeriodsInput } from '@onthaal/shared/retention/schemas'
import type { Actor } from '../../actor.ts'
import { requireVersion, StaleVersionError } from '../../errors.ts'
import { periodsOf, readPeriods, usualVersion } from '../periods-of.ts'
import type { SettingRecord } from '../retention-repository.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

/**
 * Chooses how long the actor's organisation keeps personal data. What is kept longer than that by then goes
 * with the next run.
 *
 * @throws InvalidInputError when an outcome is named twice
 * @throws StaleVersionError when somebody chose other periods since
 */
export function updateRetentionSettings({ work, clock }: RetentionUseCaseDependencies) {
  return (
    actor: Actor,
    input: RetentionPeriodsInput,
    versions: readonly number[],
  ): Promise<SettingRecord | undefined> =>
    work(actor, async ({ retention }) => {
      const organisationId = actor.organisation.id
      const before = await retention.findSettings(organisationId)
      const version = before?.setting.version ?? usualVersion
      const periods = readPeriods(input, periodsOf(before?.setting))
      requireVersion(version, versions)
      const isSaved = await retention.saveSettings({
        organisationId,
        version: version + 1,
        ...periods,
        changedAt: clock(),
        changedBy: actor.userId,
      })
      if (!isSaved) throw new StaleVersionError(version + 1)
      return retention.findSettings(organisationId)
    })
}
