import { sortsOf } from '@onthaal/shared/referrals'
import type { WorklistSettingsInput } from '@onthaal/shared/worklists/schemas'
import type { Actor } from '../../actor.ts'
import {
  type InputFault,
  InvalidInputError,
  requireVersion,
  StaleVersionError,
} from '../../errors.ts'
import { readSettings, type WorklistRecord } from '../read-settings.ts'
import type { WorklistUseCaseDependencies } from '../worklist-use-cases.ts'

/**
 * Keeps how the actor wants to work in lists, in place of what was kept.
 *
 * @throws InvalidInputError when a list or a view is there twice, or is sorted by what it is not sorted by
 * @throws StaleVersionError when it changed since, in another tab
 */
export function updateWorklistSettings({ work, clock }: WorklistUseCaseDependencies) {
  return (
    actor: Actor,
    input: WorklistSettingsInput,
    versions: readonly number[],
  ): Promise<WorklistRecord> => {
    const faults = [
      ...twice('lists', input.lists, ({ box }) => box),
      ...twice('views', input.views, ({ id }) => id),
      ...wronglySorted('lists', input.lists, actor),
      ...wronglySorted('views', input.views, actor),
    ]
    if (faults.length > 0) throw new InvalidInputError(faults)
    return work(actor, async ({ worklists }) => {
      const before = await readSettings(worklists, actor)
      requireVersion(before.version, versions)
      const settings = {
        membershipId: actor.membershipId,
        organisationId: actor.organisation.id,
        userId: actor.userId,
        version: before.version + 1,
        lists: input.lists,
        views: input.views,
        usualView: input.usualView ?? null,
        shortcuts: input.shortcuts,
        isSharing: input.views.some(({ sharedWith }) => sharedWith !== 'nobody'),
        changedAt: clock(),
      }
      if (!(await worklists.saveSettings(settings))) throw new StaleVersionError(settings.version)
      return { ...before, version: settings.version, settings }
    })
  }
}

type Name = 'lists' | 'views'

function twice<Item>(name: Name, items: readonly Item[], keyOf: (item: Item) => string) {
  const keys = items.map(keyOf)
  return keys.flatMap((key, at): InputFault[] =>
    keys.indexOf(key) === at ? [] : [fault(`${name}[${at}]`, 'twice', 'This stands here twice.')],
  )
}

function wronglySorted(
  name: Name,
  items: readonly Pick<WorklistSettingsInput['lists'][number], 'box' | 'sort'>[],
  { organisation }: Actor,
): InputFault[] {
  return items.flatMap(({ box, sort }, at) =>
    sort === undefined || sortsOf(box, organisation.kind).includes(sort)
      ? []
      : [fault(`${name}[${at}].sort`, 'notOfList', 'This list is not sorted by that.')],
  )
}

function fault(name: string, code: string, detail: string): InputFault {
  return { issue: 'invalidInput', in: 'body', name, code, detail }
}
