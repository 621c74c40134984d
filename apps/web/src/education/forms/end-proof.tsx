import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { EducationChain } from '../chain.ts'
import { useEndProof } from '../chain-mutations.ts'

const reasons = ['leftSchool', 'withdrawn'] as const

interface Values extends Record<string, unknown> {
  reason: (typeof reasons)[number] | ''
  note: string
}

/** Says that a proof counts no more, and why: the child is followed again. */
export function EndProof({ chain, onClose }: { chain: EducationChain; onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const end = useEndProof(chain)
  const [attempt, setAttempt] = useState(0)
  const form = useForm<Values>({
    initialValues: { reason: '', note: '' },
    validate: { reason: (reason) => (reason === '' ? t('chain.faults.noReason') : null) },
  })
  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { reason, note } = form.getValues()
    if (reason === '') return
    end.mutate({ reason, ...(note.trim() && { note: note.trim() }) }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('chain.endProof')}
      submitLabel={t('chain.followAgain')}
      isBusy={end.isPending}
      error={end.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <RadioChoices
        id={`${id}-reason`}
        label={t('chain.whyEnd')}
        choices={reasons.map((reason) => ({
          value: reason,
          label: t(`chain.proofEnding.${reason}`),
        }))}
        {...controlOf(form, 'reason')}
      />
      <Textarea
        id={`${id}-note`}
        label={<OptionalLabel>{t('chain.note')}</OptionalLabel>}
        maxLength={500}
        autosize
        minRows={2}
        dir="auto"
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
