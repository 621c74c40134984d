import { Button } from '@mantine/core'
import { formatPartialDate, fullName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useTakeOver } from '../chain-mutations.ts'
import { transfersQuery } from '../chain-queries.ts'
import styles from '../components/chain.module.css'
import { mayBeThis } from '../may-be-this.ts'
import type { SchoolChild } from '../schooling.ts'

interface TakeOverProps {
  personId: string
  child: SchoolChild
}

/** On the file of a child: that another municipality passed on somebody who may be this child. */
export function TakeOver({ personId, child }: TakeOverProps) {
  const { t } = useTranslation()
  const transfers = useQuery(transfersQuery)
  const takeOver = useTakeOver(personId)
  const alike = transfers.data?.items.filter((one) => mayBeThis(one, child)) ?? []
  if (alike.length === 0) return null
  return (
    <div className={styles.ask}>
      {alike.map((one) => (
        <div key={one.id}>
          <p>
            {t('chain.movedHere', {
              name: fullName(one),
              born: one.birthDate ? formatPartialDate(one.birthDate) : t('chain.bornUnknown'),
              from: one.from.name,
              since: formatDay(one.followedSince),
            })}
          </p>
          <Button
            mt="sm"
            loading={takeOver.isPending}
            onClick={() => takeOver.mutate(one)}
            aria-label={t('chain.takeOverOf', { name: fullName(one) })}
          >
            {t('chain.takeOver')}
          </Button>
        </div>
      ))}
      {takeOver.error && <Failure error={takeOver.error} takesFocus />}
    </div>
  )
}
