import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/actions.tsx'
import type { Referral } from '../referral.ts'
import { LateDialog } from './late-dialog.tsx'

/** The number of the person in the agency's own system, for its desk alone. */
export function ClientNumber({ referral }: { referral: Referral }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const { agiiClientNumber: number } = referral
  return (
    <>
      <Text>
        {number ? (
          <>
            {t('referrals.clientNumber.is')} <strong>{number}</strong>
          </>
        ) : (
          t('referrals.clientNumber.none')
        )}
      </Text>
      <Actions>
        <Button variant="default" size="sm" onClick={() => setIsOpen(true)}>
          {t(number ? 'referrals.clientNumber.change' : 'referrals.clientNumber.add')}
        </Button>
      </Actions>
      {isOpen && (
        <LateDialog
          name="clientNumber"
          referral={referral}
          events={[]}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
