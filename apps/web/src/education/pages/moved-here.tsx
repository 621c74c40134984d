import '../../i18n/late/chain.ts'
import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { transfersQuery } from '../chain-queries.ts'
import styles from '../components/chain.module.css'

/** Children who moved here and whom nobody took over yet; nothing when there are none. */
export function MovedHere() {
  const { t } = useTranslation()
  const transfers = useQuery(transfersQuery)
  if (transfers.isError) {
    return <Failure error={transfers.error} onRetry={() => void transfers.refetch()} />
  }
  const waiting = transfers.data?.items ?? []
  if (waiting.length === 0) return null
  return (
    <Section title={t('chain.movedTitle')}>
      <p style={{ margin: 0 }}>{t('chain.movedIntro')}</p>
      <ul className={styles.history}>
        {waiting.map((one) => (
          <li key={one.id}>
            {t('chain.movedLine', {
              name: fullName(one),
              born: one.birthDate ? formatPartialDate(one.birthDate) : t('chain.bornUnknown'),
              from: one.from.name,
              since: formatDay(one.followedSince),
            })}
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink {...paths.persons()} variant="default">
          {t('chain.findFile')}
        </ButtonLink>
      </div>
    </Section>
  )
}
