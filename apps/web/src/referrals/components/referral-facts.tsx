import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { appointmentLines } from '../appointment-words.ts'
import type { Referral } from '../referral.ts'

/** What was asked, by whom, of whom. */
export function ReferralFacts({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const facts: (Fact | undefined)[] = [
    {
      label: t('referrals.fields.type'),
      value: t(`vocabulary.referralType.${referral.type}`),
    },
    { label: t('referrals.fields.sender'), value: referral.sender.name },
    { label: t('referrals.fields.desk'), value: referral.desk.name },
    referral.submittedAt
      ? { label: t('referrals.fields.submittedAt'), value: formatMoment(referral.submittedAt) }
      : undefined,
    referral.agreement
      ? { label: t('referrals.fields.agreement'), value: referral.agreement.reference }
      : undefined,
    {
      label: t('referrals.fields.reasons'),
      value: referral.reasons.map((reason) => t(`vocabulary.referralReason.${reason}`)).join('\n'),
    },
    referral.reasonNote
      ? {
          label: t('referrals.fields.reasonNote'),
          value: <span dir="auto">{referral.reasonNote}</span>,
        }
      : undefined,
    {
      label: t('referrals.fields.deskRoles'),
      value: referral.deskRoles.map((role) => t(`vocabulary.deskRole.${role}`)).join('\n'),
    },
    {
      label: t('referrals.fields.priority'),
      value: referral.priorityReason
        ? `${t('common.yes')}. ${t(`vocabulary.priorityReason.${referral.priorityReason}`)}`
        : t(referral.priority === 'urgent' ? 'common.yes' : 'common.no'),
    },
    referral.appointment
      ? {
          label: t('referrals.appointment.label'),
          value: appointmentLines(referral.appointment, referral, t),
        }
      : undefined,
    referral.owner
      ? { label: t('referrals.fields.owner'), value: referral.owner.displayName }
      : undefined,
    referral.dueBy
      ? { label: t('referrals.fields.dueBy'), value: dueLines(referral, referral.dueBy, t) }
      : undefined,
    referral.holdUntil
      ? {
          label: t('referrals.hold.label'),
          value: [
            t('referrals.hold.until', { date: formatDay(referral.holdUntil) }),
            referral.holdReason && t(`vocabulary.holdReason.${referral.holdReason}`),
          ]
            .filter(Boolean)
            .join('\n'),
        }
      : undefined,
    referral.acceptedAt && referral.attempts
      ? {
          label: t('referrals.fields.attempts'),
          value: t('referrals.attemptsCount', {
            count: referral.attempts.count,
            date: referral.attempts.lastOn ? formatDay(referral.attempts.lastOn) : '',
          }),
        }
      : undefined,
  ]
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />
}

/** The uiterste datum, what it was before it was put off, and what a pause makes of it. */
function dueLines({ extension, dueByAfterPause }: Referral, dueBy: string, t: TFunction): string {
  return [
    formatDay(dueBy),
    ...(extension
      ? [
          t('referrals.clock.extended', {
            date: formatDay(extension.from),
            reason: t(`vocabulary.extensionReason.${extension.reason}`),
          }),
        ]
      : []),
    ...(dueByAfterPause
      ? [t('referrals.clock.afterPause', { date: formatDay(dueByAfterPause) })]
      : []),
  ].join('\n')
}
