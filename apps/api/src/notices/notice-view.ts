import type { Notice } from '@onthaal/shared/notices/schemas'
import type { Links } from '../links.ts'
import type { NoticeRecord } from './notice-list-repository.ts'

/** @returns a notice as it goes over the wire, with the referral that it is about */
export function noticeView({ notice, referral }: NoticeRecord, links: Links): Notice {
  const { id, kind, count, at, seenAt } = notice
  return {
    id,
    kind,
    count,
    at: at.toISOString(),
    ...(seenAt && { seenAt: seenAt.toISOString() }),
    referral: { ...referral, href: links.referral(referral.id) },
  }
}
