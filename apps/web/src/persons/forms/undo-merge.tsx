import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fullName } from '@onthaal/shared/persons'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { useUndoMerge } from '../match-mutations.ts'
import type { PersonMerge } from '../person.ts'

const longestReason = 200

interface UndoMergeProps {
  personId: string
  merge: PersonMerge
  onUndone: () => void
  onClose: () => void
}

/** Makes two files of one again, and says why. */
export function UndoMerge({ personId, merge, onUndone, onClose }: UndoMergeProps) {
  const { t } = useTranslation()
  const id = useId()
  const undo = useUndoMerge(personId)
  const [attempt, setAttempt] = useState(0)
  const form = useForm({
    initialValues: { reason: '' },
    validate: {
      reason: (reason) => (reason.trim() === '' ? t('matches.undoReasonMissing') : null),
    },
  })

  return (
    <FormDialog
      title={t('matches.undoTitle')}
      submitLabel={t('matches.undo')}
      isBusy={undo.isPending}
      error={undo.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => {
        if (form.validate().hasErrors) return setAttempt(attempt + 1)
        const body = { reason: form.getValues().reason.trim() }
        undo.mutate({ mergeId: merge.id, body }, { onSuccess: onUndone })
      }}
      onClose={onClose}
    >
      <Text>{t('matches.undoText', { name: fullName(merge.other) })}</Text>
      <TextInput
        id={`${id}-reason`}
        label={t('matches.undoReason')}
        description={t('matches.undoReasonHint')}
        maxLength={longestReason}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
