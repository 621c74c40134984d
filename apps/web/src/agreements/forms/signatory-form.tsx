import { Button, TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../form-dialog.tsx'
import { type AgreementFile, nameOf, placeOf, type Signatory, termsOf } from '../agreement.ts'
import { useUpdateCooperationAgreement } from '../agreement-mutations.ts'
import { PartnerField } from './partner-field.tsx'
import { useChangeForm } from './use-change-form.tsx'
import { useRules } from './use-day-rules.ts'

interface SignatoryFormProps {
  agreement: AgreementFile
  /** The place in the list; one past its end for somebody new. */
  at: number
  onClose: () => void
}

/** Somebody who signed for one of the two. */
export function SignatoryForm({ agreement, at, onClose }: SignatoryFormProps) {
  const { t } = useTranslation()
  const rules = useRules()
  const update = useUpdateCooperationAgreement()
  const [known] = useState(() => {
    const { signatories } = agreement
    const one = signatories[at]
    return one && { one, at, among: signatories.length }
  })
  const write = (
    seen: AgreementFile,
    change: (signatories: AgreementFile['signatories']) => AgreementFile['signatories'],
  ) =>
    update.mutate(
      { seen, body: { ...termsOf(seen), signatories: change(seen.signatories) } },
      { onSuccess: onClose },
    )
  // Whoever a colleague took away stays as they stood, and is written anew.
  const valuesOf = useCallback(
    ({ signatories }: AgreementFile) =>
      signatoryTyped(signatories[placeOf(signatories, known)] ?? known?.one),
    [known],
  )
  const { form, fieldId, seen, note, dialog } = useChangeForm({
    agreement,
    valuesOf,
    validate: { organisation: rules.filled, name: rules.filled, position: rules.filled },
    save: update,
    labelOf: (field) => t(`agreements.fields.${field}`),
    wordsOf: (field, value) => (field === 'organisation' ? nameOf(agreement, value) : value),
    onValid: ({ organisation, name, position }, newest) => {
      const one = { organisation, name: name.trim(), position: position.trim() }
      write(newest, (some) => some.toSpliced(placeOf(some, known), 1, one))
    },
  })

  return (
    <FormDialog
      title={t(known ? 'agreements.changeSignatory' : 'agreements.addSignatory')}
      submitLabel={t('agreements.form.save')}
      isBusy={update.isPending}
      onClose={onClose}
      {...dialog}
    >
      {note}
      <PartnerField
        id={fieldId('organisation')}
        agreement={agreement}
        control={form.getInputProps('organisation')}
      />
      <TextInput
        id={fieldId('name')}
        label={t('agreements.fields.name')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <TextInput
        id={fieldId('position')}
        label={t('agreements.fields.position')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('position')}
      />
      {known && (
        <div>
          <Button
            variant="subtle"
            loading={update.isPending}
            onClick={() => write(seen, (some) => some.toSpliced(placeOf(some, known), 1))}
          >
            {t('agreements.remove')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

function signatoryTyped(known: Signatory | undefined) {
  return {
    organisation: known?.organisation ?? '',
    name: known?.name ?? '',
    position: known?.position ?? '',
  }
}
