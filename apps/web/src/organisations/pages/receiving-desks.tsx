import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ReceivingDeskDialog } from '../forms/receiving-desk-dialog.tsx'
import { receivingDesksQuery } from '../organisation-queries.ts'

/** Where a municipality or an OCMW receives what the agency refers to it. */
export function ReceivingDesks() {
  const { t } = useTranslation()
  const desks = useQuery(receivingDesksQuery)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Section title={t('organisations.receivingDesks.title')}>
      <Text>{t('organisations.receivingDesks.text')}</Text>
      <LoadState
        data={desks.data}
        hasFailed={desks.isError}
        failure={<Failure error={desks.error} onRetry={() => void desks.refetch()} />}
      >
        {(items) =>
          items.length === 0 ? (
            <Text>{t('organisations.receivingDesks.empty')}</Text>
          ) : (
            <ul style={{ margin: 0 }}>
              {items.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          )
        }
      </LoadState>
      <Actions>
        <Button variant="default" onClick={() => setIsAdding(true)}>
          {t('organisations.receivingDesks.add')}
        </Button>
      </Actions>
      {isAdding && <ReceivingDeskDialog onClose={() => setIsAdding(false)} />}
    </Section>
  )
}
