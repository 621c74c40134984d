import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { Tone } from '../ui/status-tag.tsx'
import type { OnwardReferral } from './onward.ts'

export const hopTones = {
  sent: 'waiting',
  accepted: 'active',
  waitingList: 'active',
  enrolled: 'success',
  refused: 'stopped',
  arrived: 'success',
  notArrived: 'stopped',
  withdrawn: 'neutral',
} as const satisfies Record<string, Tone>

/** What the desk does next with a hop, in a sentence; nothing where there is nothing to do. */
export function nextStepOf(hop: OnwardReferral, today: string, t: TFunction): string | undefined {
  const { status, answerBy = '', link, channel, enrolledOn, waitingSince, refusalReason } = hop
  if (status === 'sent') {
    if (link?.state === 'locked') return t('onward.next.locked')
    if (link?.state === 'expired') return t('onward.next.expired')
    const day = formatDay(answerBy)
    if (answerBy < today) return t('onward.next.late', { day })
    return t(channel === 'link' ? 'onward.next.waitsForSchool' : 'onward.next.waits', { day })
  }
  if (status === 'accepted') return t('onward.next.accepted', { day: formatDay(answerBy) })
  if (status === 'waitingList' && waitingSince) {
    return t('onward.next.waitingList', { day: formatDay(waitingSince) })
  }
  if (status === 'enrolled' && enrolledOn) {
    return t('onward.next.enrolled', { day: formatDay(enrolledOn) })
  }
  if (status === 'refused' && refusalReason) {
    return t('onward.next.refused', { reason: t(`onward.refusalReasons.${refusalReason}`) })
  }
  return status === 'notArrived' ? t('onward.next.notArrived') : undefined
}
