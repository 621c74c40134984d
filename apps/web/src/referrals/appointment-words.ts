import type { TFunction } from 'i18next'
import { formatMoment } from '../i18n/formats.ts'
import type { ReferralListItem } from './referral.ts'

type Appointment = NonNullable<ReferralListItem['appointment']>

/** When, where and with whom somebody is received, as the paper says it that goes along. */
export function appointmentLetter(
  { startsAt, place, deskRoles }: Appointment,
  t: TFunction,
): string {
  return t('referrals.appointment.letter', {
    moment: formatMoment(startsAt),
    place,
    who: deskRoles.map((role) => t(`vocabulary.deskRole.${role}`)).join(', '),
  })
}

/** The same in the lines of a list of facts; with whether they came, once that is known. */
export function appointmentLines(
  { startsAt, kind, place, deskRoles }: Appointment,
  { came, cameLate }: Pick<ReferralListItem, 'came' | 'cameLate'>,
  t: TFunction,
): string {
  const howTheyCame = cameLate ? 'cameLate' : 'came'
  return [
    formatMoment(startsAt),
    kind === 'zitdag' ? `${t('vocabulary.slotKind.zitdag')}: ${place}` : place,
    ...deskRoles.map((role) => t(`vocabulary.deskRole.${role}`)),
    ...(came === undefined
      ? []
      : [t(`referrals.appointment.${came ? howTheyCame : 'didNotCome'}`)]),
  ].join('\n')
}
