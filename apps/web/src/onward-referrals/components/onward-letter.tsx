import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import type { OnwardReferral } from '../onward.ts'
import styles from './onward-letter.module.css'

interface OnwardLetterProps {
  hop: OnwardReferral
  name: string
  birthDate: string | undefined
  desk: { readonly name: string; readonly phone?: string | undefined }
}

/** A letter that the family carries: who comes, from where, and whom to call. What it is about they say themselves. */
export function OnwardLetter({ hop, name, birthDate, desk }: OnwardLetterProps) {
  const { t } = useTranslation()
  const { type, service, sentOn, answerBy = '' } = hop
  const isSchool = type === 'school'
  return (
    <article className={styles.sheet} data-paper lang="nl">
      <p>{service?.name}</p>
      <p>{t('onward.letter.date', { day: formatDay(sentOn) })}</p>
      <h2 className={styles.title}>
        {t(isSchool ? 'onward.letter.subjectSchool' : 'onward.letter.subjectService')}
      </h2>
      <p>{t('onward.letter.greeting')}</p>
      <p>{t(isSchool ? 'onward.letter.askSchool' : 'onward.letter.askService')}</p>
      <dl className={styles.rows}>
        <div>
          <dt>{t('onward.letter.name')}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
        {isSchool && birthDate && (
          <div>
            <dt>{t('onward.letter.birthDate')}</dt>
            <dd>{formatDay(birthDate)}</dd>
          </div>
        )}
      </dl>
      <p>{t('onward.letter.family')}</p>
      <p>
        {desk.phone
          ? t('onward.letter.answerByPhone', {
              desk: desk.name,
              phone: desk.phone,
              day: formatDay(answerBy),
            })
          : t('onward.letter.answer', { desk: desk.name, day: formatDay(answerBy) })}
      </p>
      <p>{t('onward.letter.closing')}</p>
      <p>{desk.name}</p>
    </article>
  )
}
