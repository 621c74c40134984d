import '../../i18n/late/chain.ts'
import { Button } from '@mantine/core'
import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { transfersQuery } from '../chain-queries.ts'
import styles from '../components/chain.module.css'
import { DeclineTransfer } from '../forms/decline-transfer.tsx'

/** Children who moved here and whom nobody took over yet; nothing when there are none. */
export function MovedHere() {
  const { t } = useTranslation()
  const transfers = useQuery(transfersQuery)
  const [declining, setDeclining] = useState<Schemas['EducationTransfer']>()
  if (transfers.isError) {
    return <Failure error={transfers.error} onRetry={() => void transfers.refetch()} />
  }
  const waiting = transfers.data?.items ?? []
  // What a colleague did meanwhile throws away nothing that is being typed.
  if (waiting.length === 0 && !declining) return null
  return (
    <Section title={t('chain.movedTitle')}>
      <p style={{ margin: 0 }}>{t('chain.movedIntro')}</p>
      <ul className={styles.history}>
        {waiting.map((one) => (
          <li key={one.id}>
            <span>
              {t('chain.movedLine', {
                name: fullName(one),
                born: one.birthDate ? formatPartialDate(one.birthDate) : t('chain.bornUnknown'),
                from: one.from.name,
                since: formatDay(one.followedSince),
              })}
            </span>
            <span className={styles.note}>
              {t(one.escalatedAt ? 'chain.movedLate' : 'chain.movedOn', {
                day: formatDay(one.receivedAt),
              })}
            </span>
            <Button
              size="compact-md"
              mt="xs"
              variant="default"
              aria-label={t('chain.notHereOf', { name: fullName(one) })}
              onClick={() => setDeclining(one)}
            >
              {t('chain.notHere')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink {...paths.persons()} variant="default">
          {t('chain.findFile')}
        </ButtonLink>
      </div>
      {declining && (
        <DeclineTransfer transfer={declining} onClose={() => setDeclining(undefined)} />
      )}
    </Section>
  )
}
