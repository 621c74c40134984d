import { noticeKinds, usualNoticeWay } from '@onthaal/shared/notices'
import type { NoticePreferences } from '@onthaal/shared/notices/schemas'
import type { Actor } from '../../actor.ts'
import type { NoticeListRepository } from '../notice-list-repository.ts'
import type { NoticeUseCaseDependencies } from '../notice-use-cases.ts'

/** How somebody is told, without the address of the resource. */
export type ToldHow = Omit<NoticePreferences, 'self'>

/** How the actor is told of each kind in this membership, and the address to which mails of it go. */
export function getNoticePreferences({ work }: NoticeUseCaseDependencies) {
  return (actor: Actor): Promise<ToldHow> =>
    work(actor, ({ noticeLists }) => toldHow(noticeLists, actor))
}

/** @returns how the actor is told of every kind, as usual where they said nothing */
export async function toldHow(noticeLists: NoticeListRepository, actor: Actor): Promise<ToldHow> {
  const { ways, email } = await noticeLists.preferences(actor.membershipId)
  return {
    items: noticeKinds.map((kind) => ({ kind, way: ways.get(kind) ?? usualNoticeWay })),
    ...(email !== null && { email }),
  }
}
