import { clockStateOn, type ReferralActor } from '@onthaal/shared/referrals'
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
  /** It is due soon or today, or should have been done before. */
  due?: 'soon' | 'today' | 'late'
}

const stepsWithDay = ['pickUp', 'answer', 'makeContact', 'finish', 'resume'] as const

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
  const { nextStep, by, warningOn } = nextStepOf(referral)
  if (nextStep === 'nothing') return { step: '' }
  const task = rowTaskOf(referral, viewer)
  const step =
    task === undefined
      ? t(`referrals.waitingFor.${nextStep}`)
      : t(`referrals.nextStep.${task === 'assign' ? task : nextStep}`)
  const dated = stepsWithDay.find((one) => one === nextStep)
  const { count = 0, lastOn } = referral.attempts ?? {}
  const tries =
    nextStep === 'makeContact' && lastOn !== undefined
      ? [t('referrals.triesSoFar', { count, date: formatDay(lastOn) })]
      : []
  if (by === undefined || dated === undefined)
    return { step, ...(tries.length > 0 && { detail: tries.join() }) }
  const detail = [...tries, t(`referrals.dueBy.${dated}`, { date: formatDay(by) })].join(' · ')
  const state = clockStateOn(by, warningOn, today)
  if (state === 'late') return { step, detail, due: 'late' }
  if (by === today && dated !== 'resume') return { step, detail, due: 'today' }
  return { step, detail, ...(state === 'soon' && { due: 'soon' }) }
}
