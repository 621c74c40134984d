import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { NoteAudience } from '@onthaal/shared/shared-clients'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import type { SharedClient } from '../shared-client.ts'
import { useAddNote } from '../shared-client-mutations.ts'

const longestNote = 2000

interface AddNoteDialogProps {
  referralId: string
  shared: SharedClient
  onClose: () => void
}

interface Values extends Record<string, unknown> {
  text: string
  audience: NoteAudience
}

/** A note; who reads it stands beside what is typed, and is the own side until somebody says otherwise. */
export function AddNoteDialog({ referralId, shared, onClose }: AddNoteDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const add = useAddNote(referralId)
  const [attempt, setAttempt] = useState(0)
  const form = useForm<Values>({
    initialValues: { text: '', audience: 'own' },
    validate: {
      text: (text) => (text.trim() === '' ? t('sharedClients.notes.faults.text') : null),
    },
  })
  const { sender, receiver, party } = shared
  const [ours, theirs] = party === 'sender' ? [sender, receiver] : [receiver, sender]
  const names = { ours: ours.name, theirs: theirs.name }

  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { text, audience } = form.getValues()
    add.mutate({ text: text.trim(), audience }, { onSuccess: onClose })
  }

  return (
    <FormDialog
      title={t('sharedClients.notes.add')}
      submitLabel={t('sharedClients.notes.save')}
      isBusy={add.isPending}
      error={add.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <RadioChoices
        id={`${id}-audience`}
        label={t('sharedClients.notes.audience')}
        choices={[
          {
            value: 'own',
            label: t('sharedClients.notes.own'),
            description: t('sharedClients.notes.ownHint', names),
          },
          {
            value: 'shared',
            label: t('sharedClients.notes.shared'),
            description: t('sharedClients.notes.sharedHint', names),
          },
        ]}
        {...controlOf(form, 'audience')}
      />
      <Textarea
        id={`${id}-text`}
        label={t('sharedClients.notes.text')}
        description={t('sharedClients.notes.textHint')}
        maxLength={longestNote}
        autosize
        minRows={4}
        dir="auto"
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
