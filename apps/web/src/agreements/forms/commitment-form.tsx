import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import {
  type CommitmentState,
  commitmentStates,
  evidenceLinkPattern,
} from '@onthaal/shared/agreements'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { AgreementCommitment, AgreementFile } from '../agreement.ts'
import { useUpdateCommitment } from '../agreement-mutations.ts'
import { useChangeForm } from './use-change-form.tsx'

const isLink = new RegExp(evidenceLinkPattern)

/** A link may be typed without its beginning. */
function linkOf(typed: string): string {
  const text = typed.trim()
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
}

interface CommitmentFormProps {
  agreement: AgreementFile
  commitment: AgreementCommitment
  onClose: () => void
}

/** How a paragraph is kept, who sees to it and what shows that, in words and by a link. */
export function CommitmentForm({ agreement, commitment, onClose }: CommitmentFormProps) {
  const { t } = useTranslation()
  const update = useUpdateCommitment()
  const { code, paragraph } = commitment
  const valuesOf = useCallback(
    ({ commitments }: AgreementFile) => {
      const one = commitments.find((each) => each.code === code)
      return {
        state: one?.state ?? '',
        responsible: one?.responsible ?? '',
        evidence: one?.evidence ?? '',
        evidenceLink: one?.evidenceLink ?? '',
      }
    },
    [code],
  )
  const { form, fieldId, note, dialog } = useChangeForm({
    agreement,
    valuesOf,
    validate: {
      evidenceLink: (value) =>
        value.trim() === '' || isLink.test(linkOf(value)) ? null : t('agreements.form.linkInvalid'),
    },
    save: update,
    labelOf: (field) => t(`agreements.fields.${field}`),
    wordsOf: (field, value) => {
      const state = commitmentStates.find((one) => field === 'state' && one === value)
      return state === undefined ? value : t(`agreements.commitmentState.${state}`)
    },
    onValid: ({ state, responsible, evidence, evidenceLink }, seen) => {
      const body = {
        state: state as CommitmentState,
        ...(responsible.trim() !== '' && { responsible: responsible.trim() }),
        ...(evidence.trim() !== '' && { evidence: evidence.trim() }),
        ...(evidenceLink.trim() !== '' && { evidenceLink: linkOf(evidenceLink) }),
      }
      update.mutate({ seen, code, body }, { onSuccess: onClose })
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
      {note}
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
      <TextInput
        id={fieldId('evidenceLink')}
        label={<OptionalLabel>{t('agreements.fields.evidenceLink')}</OptionalLabel>}
        description={t('agreements.form.linkHint')}
        maxLength={500}
        autoComplete="off"
        inputMode="url"
        {...form.getInputProps('evidenceLink')}
      />
    </FormDialog>
  )
}
