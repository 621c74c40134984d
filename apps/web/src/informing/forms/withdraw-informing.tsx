import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import type { Informing } from '../components/informing-list.tsx'
import { useWithdrawInforming } from '../informing-mutations.ts'

const longestReason = 200

interface WithdrawInformingProps {
  personId: string
  proof: Informing
  onClose: () => void
}

/** Says why a proof is a mistake. */
export function WithdrawInforming({ personId, proof, onClose }: WithdrawInformingProps) {
  const { t } = useTranslation()
  const id = useId()
  const withdraw = useWithdrawInforming()
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { reason: '' },
    validate: {
      reason: (reason) => {
        if (reason.trim() === '') return t('informing.faults.noReason')
        return reason.length > longestReason
          ? t('informing.faults.tooLong', { max: longestReason })
          : null
      },
    },
  })

  return (
    <FormDialog
      title={t('informing.withdrawOf', {
        topic: t(`vocabulary.interviewTopic.${proof.topic}`),
        day: formatDay(proof.informedOn),
      })}
      submitLabel={t('informing.withdraw')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => {
        if (form.validate().hasErrors) return setAttempt(attempt + 1)
        const body = { reason: form.getValues().reason.trim() }
        withdraw.mutate({ personId, informingId: proof.id, body }, { onSuccess: onClose })
      }}
      onClose={onClose}
    >
      <Text>{t('informing.withdrawIntro')}</Text>
      <TextInput
        id={`${id}-reason`}
        label={t('informing.reason')}
        description={t('informing.reasonHint')}
        autoComplete="off"
        dir="auto"
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
