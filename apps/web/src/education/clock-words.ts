import type { ClockState, CompulsoryClock } from '@onthaal/shared/education'
import type { TFunction } from 'i18next'
import { formatDay } from '../i18n/formats.ts'
import type { Tone } from '../ui/status-tag.tsx'

/** Yellow and red repeat what the word of a state says. */
export const clockTones: Record<ClockState, Tone> = {
  tooYoung: 'neutral',
  notRegistered: 'neutral',
  question: 'info',
  later: 'info',
  soon: 'waiting',
  urgent: 'stopped',
  overdue: 'stopped',
  met: 'success',
  tooOld: 'neutral',
}

type Range = CompulsoryClock['startsOn']

/** When it begins or began, and how far off that is. */
export function startWords(startsOn: Range, daysLeft: number, t: TFunction): string | undefined {
  if (startsOn === undefined) return undefined
  const { earliest, latest } = startsOn
  if (earliest !== latest) {
    return t('education.startsBetween', {
      earliest: formatDay(earliest),
      latest: formatDay(latest),
    })
  }
  if (daysLeft === 0) return t('education.startsToday')
  const day = formatDay(latest)
  return daysLeft > 0
    ? t('education.startsOn', { day, count: daysLeft })
    : t('education.startedOn', { day, count: -daysLeft })
}

/** Until when it lasts. */
export function endWords(lastDay: Range, t: TFunction): string | undefined {
  if (lastDay === undefined) return undefined
  const { earliest, latest } = lastDay
  return earliest === latest
    ? t('education.lastDay', { day: formatDay(latest) })
    : t('education.lastDayBetween', { earliest: formatDay(earliest), latest: formatDay(latest) })
}
