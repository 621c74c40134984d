import { useTranslation } from 'react-i18next'
import { formatDay, formatMoment } from '../../i18n/formats.ts'
import type { SchoolQuestion } from '../onward.ts'

/** What a school answered, as it is kept, and until when it may say something else. */
export function SchoolSaid({ question }: { question: SchoolQuestion }) {
  const { t } = useTranslation()
  const { status, enrolledOn, waitingSince, refusalReason } = question
  const { hasDocument, correctableUntil, answers } = question
  return (
    <>
      {status === 'accepted' && <p>{t('school.said.accepted')}</p>}
      {status === 'waitingList' && waitingSince && (
        <p>{t('school.said.waitingList', { day: formatDay(waitingSince) })}</p>
      )}
      {status === 'enrolled' && enrolledOn && (
        <p>{t('school.said.enrolled', { day: formatDay(enrolledOn) })}</p>
      )}
      {status === 'refused' && refusalReason && (
        <p>
          {t('school.said.refused', { reason: t(`onward.refusalReasons.${refusalReason}`) })}{' '}
          {t(hasDocument ? 'school.said.withDocument' : 'school.said.withoutDocument')}
        </p>
      )}
      {correctableUntil && (
        <p>
          {answers.length > 0
            ? t('school.said.correctable', { moment: formatMoment(correctableUntil) })
            : t('school.said.final')}
        </p>
      )}
    </>
  )
}
