import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { ReasonDialog } from '../../reason-dialog.tsx'
import type { Informing } from '../components/informing-list.tsx'
import { useWithdrawInforming } from '../informing-mutations.ts'

interface WithdrawInformingProps {
  personId: string
  proof: Informing
  onClose: () => void
}

/** Says why a proof is a mistake. */
export function WithdrawInforming({ personId, proof, onClose }: WithdrawInformingProps) {
  const { t } = useTranslation()
  const withdraw = useWithdrawInforming()
  return (
    <ReasonDialog
      title={t('informing.withdrawOf', {
        topic: t(`vocabulary.interviewTopic.${proof.topic}`),
        day: formatDay(proof.informedOn),
      })}
      text={t('informing.withdrawIntro')}
      submitLabel={t('informing.withdraw')}
      label={t('informing.reason')}
      hint={t('informing.reasonHint')}
      missing={t('informing.faults.noReason')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onSubmit={(reason) =>
        withdraw.mutate(
          { personId, informingId: proof.id, body: { reason } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  )
}
