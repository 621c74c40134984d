import { seesView } from '@onthaal/shared/worklists'
import type { Actor } from '../actor.ts'
import type {
  SharingColleague,
  WorklistRepository,
  WorklistSettingRow,
} from './worklist-repository.ts'

/** As long as nobody chose anything. */
const usualVersion = 1

/** A view of a colleague that this actor sees. */
export interface SharedViewRecord {
  readonly view: WorklistSettingRow['views'][number]
  readonly keptBy: SharingColleague['keptBy']
}

/** How an actor works in lists. */
export interface WorklistRecord {
  readonly version: number
  /** None as long as they chose nothing. */
  readonly settings: WorklistSettingRow | undefined
  readonly shared: readonly SharedViewRecord[]
}

/** @returns how somebody works in lists, with what their colleagues share with them */
export async function readSettings(
  worklists: WorklistRepository,
  actor: Actor,
): Promise<WorklistRecord> {
  const [settings, colleagues] = await Promise.all([
    worklists.findSettings(actor.membershipId),
    worklists.sharing(actor.organisation.id, actor.membershipId),
  ])
  return {
    version: settings?.version ?? usualVersion,
    settings,
    shared: colleagues.flatMap((colleague) => viewsFor(actor, colleague)),
  }
}

function viewsFor(actor: Actor, { views, keptBy, desks }: SharingColleague): SharedViewRecord[] {
  return views
    .filter(({ sharedWith }) => seesView(sharedWith, { desks }, actor))
    .map((view) => ({ view, keptBy }))
}
