import type { NoticePreferenceInput } from '@onthaal/shared/notices/schemas'
import type { Actor } from '../../actor.ts'
import type { NoticeUseCaseDependencies } from '../notice-use-cases.ts'
import { type ToldHow, toldHow } from './get-notice-preferences.ts'

/** Keeps how the actor wants to be told of some kinds; of a kind that is named twice the last one counts. */
export function updateNoticePreferences({ work }: NoticeUseCaseDependencies) {
  return (actor: Actor, { items }: NoticePreferenceInput): Promise<ToldHow> =>
    work(actor, async ({ noticeLists }) => {
      await noticeLists.prefer(
        actor.membershipId,
        new Map(items.map(({ kind, way }) => [kind, way])),
      )
      return toldHow(noticeLists, actor)
    })
}
