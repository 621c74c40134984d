import type { Actor } from '../../actor.ts'
import type { SettingRecord } from '../retention-repository.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

/** How long the actor's organisation keeps personal data; nothing while the usual periods hold. */
export function getRetentionSettings({ work }: RetentionUseCaseDependencies) {
  return (actor: Actor): Promise<SettingRecord | undefined> =>
    work(actor, ({ retention }) => retention.findSettings(actor.organisation.id))
}
