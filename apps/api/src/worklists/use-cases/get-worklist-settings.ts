import type { Actor } from '../../actor.ts'
import { readSettings, type WorklistRecord } from '../read-settings.ts'
import type { WorklistUseCaseDependencies } from '../worklist-use-cases.ts'

/** How the actor works in lists, with the views that colleagues share with them. */
export function getWorklistSettings({ work }: WorklistUseCaseDependencies) {
  return (actor: Actor): Promise<WorklistRecord> =>
    work(actor, ({ worklists }) => readSettings(worklists, actor))
}
