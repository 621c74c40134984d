import '../../i18n/late/draft-conflict.ts'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import type { Referral } from '../referral.ts'
import { ReferralFacts } from './referral-facts.tsx'

interface DraftConflictProps {
  /** The draft as a colleague has saved it meanwhile. */
  stored: Referral
  onTakeOver: () => void
}

/** Shows what a colleague saved before anything is written over it. */
export function DraftConflict({ stored, onTakeOver }: DraftConflictProps) {
  const { t } = useTranslation()
  return (
    <FailureAlert title={t('draftConflict.title')} text={t('draftConflict.text')} takesFocus>
      <ReferralFacts referral={stored} />
      <Button variant="default" onClick={onTakeOver}>
        {t('draftConflict.takeOver')}
      </Button>
    </FailureAlert>
  )
}
