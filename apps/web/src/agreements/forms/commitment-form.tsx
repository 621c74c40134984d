import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { type CommitmentState, commitmentStates } from '@onthaal/shared/agreements'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { AgreementCommitment, AgreementFile } from '../agreement.ts'
import { useUpdateCommitment } from '../agreement-mutations.ts'
import { useAgreementForm } from './use-agreement-form.ts'

interface CommitmentFormProps {
  agreement: AgreementFile
  commitment: AgreementCommitment
  onClose: () => void
}

/** How a paragraph is kept, who sees to it and what shows that. */
export function CommitmentForm({ agreement, commitment, onClose }: CommitmentFormProps) {
  const { t } = useTranslation()
  const update = useUpdateCommitment()
  const { code, paragraph } = commitment
  const { form, fieldId, dialog } = useAgreementForm({
    initialValues: {
      state: commitment.state,
      responsible: commitment.responsible ?? '',
      evidence: commitment.evidence ?? '',
    },
    validate: {},
    error: update.error,
    onValid: ({ state, responsible, evidence }) => {
      const body = {
        state: state as CommitmentState,
        ...(responsible.trim() !== '' && { responsible: responsible.trim() }),
        ...(evidence.trim() !== '' && { evidence: evidence.trim() }),
      }
      update.mutate({ seen: agreement, code, body }, { onSuccess: onClose })
    },
  })

  return (
    <FormDialog
      title={t('agreements.changeParagraph', { paragraph })}
      submitLabel={t('agreements.form.save')}
      isBusy={update.isPending}
      onClose={onClose}
      {...dialog}
    >
      <Text>{t(`agreements.commitment.${code}`)}</Text>
      <NativeSelect
        id={fieldId('state')}
        label={t('agreements.fields.state')}
        {...form.getInputProps('state')}
      >
        {commitmentStates.map((state) => (
          <option key={state} value={state}>
            {t(`agreements.commitmentState.${state}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        id={fieldId('responsible')}
        label={<OptionalLabel>{t('agreements.fields.responsible')}</OptionalLabel>}
        description={t('agreements.form.responsibleHint')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('responsible')}
      />
      <Textarea
        id={fieldId('evidence')}
        label={<OptionalLabel>{t('agreements.fields.evidence')}</OptionalLabel>}
        description={t('agreements.form.evidenceHint')}
        maxLength={2000}
        autosize
        minRows={3}
        {...form.getInputProps('evidence')}
      />
    </FormDialog>
  )
}
