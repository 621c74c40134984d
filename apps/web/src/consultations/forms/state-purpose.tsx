import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Section } from '../../ui/section.tsx'
import { useStatePurpose } from '../consultation-mutations.ts'
import { BreakGlass } from './break-glass.tsx'

interface StatePurposeProps {
  personId: string
  /** The file can be read now. */
  onOpened: () => void
}

/** Asks why somebody opens a file to which nothing ties their work: one key at the counter, or a reason. */
export function StatePurpose({ personId, onOpened }: StatePurposeProps) {
  const { t } = useTranslation()
  const state = useStatePurpose(personId)

  return (
    <>
      <Section title={t('consultations.counter.title')}>
        <Text>{t('consultations.counter.text')}</Text>
        {state.isError && <Failure error={state.error} takesFocus />}
        <div>
          <Button
            autoFocus
            data-autofocus
            loading={state.isPending}
            onClick={() => state.mutate({ purpose: 'atTheCounter' }, { onSuccess: onOpened })}
          >
            {t('consultations.counter.action')}
          </Button>
        </div>
      </Section>
      <BreakGlass personId={personId} onOpened={onOpened} />
    </>
  )
}
