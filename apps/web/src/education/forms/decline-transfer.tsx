import { Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type DeclineReason, declineReasons } from '@onthaal/shared/education'
import { fullName } from '@onthaal/shared/persons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { useDeclineTransfer } from '../chain-mutations.ts'

interface Values extends Record<string, unknown> {
  reason: DeclineReason | ''
  note: string
}

interface DeclineTransferProps {
  transfer: Schemas['EducationTransfer']
  onClose: () => void
}

/** Says why a child that another municipality passed on is not followed here: it goes back on the board there. */
export function DeclineTransfer({ transfer, onClose }: DeclineTransferProps) {
  const { t } = useTranslation()
  const id = useId()
  const decline = useDeclineTransfer(transfer)
  const [attempt, setAttempt] = useState(0)
  const form = useForm<Values>({
    initialValues: { reason: '', note: '' },
    validate: { reason: (reason) => (reason === '' ? t('chain.faults.noReason') : null) },
  })
  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { reason, note } = form.getValues()
    if (reason === '') return
    const said = note.trim()
    decline.mutate({ reason, ...(said && { note: said }) }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('chain.notHereTitle', { name: fullName(transfer) })}
      submitLabel={t('chain.notHereSave')}
      isBusy={decline.isPending}
      error={decline.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <Text>{t('chain.notHereIntro', { from: transfer.from.name })}</Text>
      <RadioChoices
        id={`${id}-reason`}
        label={t('chain.notHereWhy')}
        choices={declineReasons.map((reason) => ({
          value: reason,
          label: t(`chain.declineReason.${reason}`),
        }))}
        {...controlOf(form, 'reason')}
      />
      <Textarea
        id={`${id}-note`}
        label={t('chain.notHereNote')}
        description={t('chain.notHereNoteHint', { from: transfer.from.name })}
        maxLength={500}
        autosize
        minRows={2}
        dir="auto"
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
