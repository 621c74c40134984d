import type { ExportedNotices } from '@onthaal/shared/exports/schemas'
import type { Actor } from '../../actor.ts'
import type { Place } from '../../list-place.ts'
import type { NoticeRecord } from '../../notices/index.ts'
import { noticeWords as words } from '../words/own-words.ts'
import { referralWords } from '../words/referral-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { ofNobody } from './register.ts'

const columns: readonly Column<NoticeRecord>[] = [
  [words.columns.kind, 50, ({ notice }) => words.kind[notice.kind]],
  ['Aantal keer', 14, ({ notice }) => notice.count],
  [words.columns.referral, 20, ({ referral }) => referral.reference],
  ['Soort', 22, ({ referral }) => referralWords.type[referral.type]],
  [words.columns.status, 24, ({ referral }) => referralWords.sentStatus[referral.status]],
  [words.columns.at, 18, ({ notice }) => ({ at: notice.at })],
  [words.columns.seen, 12, ({ notice }) => (notice.seenAt === null ? words.unseen : words.seen)],
]

/** What happened that concerns the actor, the newest first. It names referrals by their number, and nobody. */
export function noticeSource(actor: Actor, { unseen = false }: ExportedNotices): ListSource<Place> {
  const search = { membershipId: actor.membershipId, unseen }
  return {
    ...ofNobody,
    title: words.title,
    definition: words.intro,
    filters: () => (unseen ? [[words.columns.seen, words.onlyUnseen]] : []),
    columns: headingsOf(columns),
    count: ({ noticeLists }, limit) => noticeLists.count(search, limit),
    async page({ noticeLists }, place, size) {
      const found = await noticeLists.page(search, place, size + 1)
      const records = found.slice(0, size)
      const last = records.at(-1)?.notice
      return {
        rows: records.map((record) => cellsOf(columns, record)),
        next: found.length > size && last ? { at: last.at.toISOString(), id: last.id } : undefined,
      }
    },
  }
}
