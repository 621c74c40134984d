import type { ReferralActor } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { ReferralListItem } from './referral.ts'
import { nextStepOf, rowTaskOf } from './row-action.ts'

interface NextStepWords {
  /** What has to happen next; empty when nothing has to. */
  step: string
  /** By when, or what was tried so far. */
  detail?: string
  /** It is due today, or should have been done before. */
  due?: 'today' | 'late'
}

const stepsWithDay = ['pickUp', 'answer', 'resume'] as const

/**
 * The next step of a referral in a list: what, by when, and whether that day is over. What the
 * viewer may do is told as a task, what others have to do as waiting.
 */
export function nextStepWords(
  referral: ReferralListItem,
  viewer: ReferralActor,
  today: Day,
  t: TFunction,
): NextStepWords {
  const { nextStep, by } = nextStepOf(referral)
  if (nextStep === 'nothing') return { step: '' }
  const task = rowTaskOf(referral, viewer)
  const step =
    task === undefined
      ? t(`referrals.waitingFor.${nextStep}`)
      : t(`referrals.nextStep.${task === 'assign' ? task : nextStep}`)
  const dated = stepsWithDay.find((one) => one === nextStep)
  if (by !== undefined && dated !== undefined) {
    const detail = t(`referrals.dueBy.${dated}`, { date: formatDay(by) })
    if (by < today) return { step, detail, due: 'late' }
    return by === today && dated !== 'resume' ? { step, detail, due: 'today' } : { step, detail }
  }
  const { count = 0, lastOn } = referral.attempts ?? {}
  if (nextStep !== 'makeContact' || lastOn === undefined) return { step }
  return { step, detail: t('referrals.triesSoFar', { count, date: formatDay(lastOn) }) }
}
