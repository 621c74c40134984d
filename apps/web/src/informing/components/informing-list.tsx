import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { formatDay } from '../../i18n/formats.ts'
import styles from './informing-list.module.css'

export type Informing = Schemas['Informing']

interface InformingListProps {
  proofs: readonly Informing[]
  /** A tag as it is read. */
  languageName: (tag: string) => string
  /** Left out where nothing can be withdrawn. */
  onWithdraw?: ((proof: Informing) => void) | undefined
}

/** Of each proof: about what, when, by whom, how, in which language and with which material. */
export function InformingList({ proofs, languageName, onWithdraw }: InformingListProps) {
  const { t, i18n } = useTranslation()
  const how = ({ channel, languages, materials }: Informing) =>
    [
      t(languages.length === 1 ? 'informing.how' : 'informing.howMany', {
        channel: t(`vocabulary.informingChannel.${channel}`),
        languages: new Intl.ListFormat(i18n.language).format(languages.map(languageName)),
      }),
      ...materials,
    ].join(' · ')

  return (
    <ul className={styles.list}>
      {proofs.map((proof) => {
        const topic = t(`vocabulary.interviewTopic.${proof.topic}`)
        const day = formatDay(proof.informedOn)
        return (
          <li key={proof.id} className={styles.item}>
            <div>
              <span className={styles.topic}>{topic}</span>
              {t('informing.line', { day, who: proof.informedBy.displayName })}
              <span className={styles.note}>{how(proof)}</span>
              {proof.withdrawn && (
                <span className={styles.note}>
                  {t('informing.withdrawnLine', {
                    day: formatDay(proof.withdrawn.at),
                    who: proof.withdrawn.by.displayName,
                    reason: proof.withdrawn.reason,
                  })}
                </span>
              )}
            </div>
            {onWithdraw && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('informing.withdrawOf', { topic, day })}
                onClick={() => onWithdraw(proof)}
              >
                {t('informing.withdraw')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
