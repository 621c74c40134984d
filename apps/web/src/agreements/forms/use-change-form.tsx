import { Text } from '@mantine/core'
import type { UseFormInput } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { useNewest } from '../../form/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { NewerNote } from '../../newer-note.tsx'
import { type AgreementFile, nameOf } from '../agreement.ts'
import { useAgreementForm } from './use-agreement-form.ts'

interface ChangeFormOptions<Values extends Record<string, string>> {
  /** As it was read last. */
  agreement: AgreementFile
  /** What the form holds of an agreement; the same function each time. */
  valuesOf: (agreement: AgreementFile) => Values
  validate: NonNullable<UseFormInput<Values>['validate']>
  /** The mutation that saves. */
  save: { error: unknown; isPending: boolean; data: AgreementFile | undefined }
  labelOf: (field: keyof Values & string) => string
  /** How a value reads, where that is not as it was typed. */
  wordsOf?: (field: keyof Values & string, value: string) => string
  /** With the agreement that is changed: as it was read last, whoever changed it meanwhile. */
  onValid: (values: Values, seen: AgreementFile) => void
}

/**
 * The state of a form that changes an agreement. Changed somebody the same meanwhile, then it says who and what, keeps
 * what was typed, and the next save goes on from theirs.
 */
export function useChangeForm<Values extends Record<string, string>>({
  agreement,
  valuesOf,
  validate,
  save,
  labelOf,
  wordsOf = (_field, value) => value,
  onValid,
}: ChangeFormOptions<Values>) {
  const { t } = useTranslation()
  const { form, fieldId, dialog } = useAgreementForm<Values>({
    initialValues: valuesOf(agreement),
    validate,
    error: save.error,
    onValid: (values) => {
      dismiss()
      onValid(values, seen ?? agreement)
    },
  })
  const { seen, newer, take, dismiss } = useNewest({
    form,
    newest: agreement,
    valuesOf,
    isSaving: save.isPending,
    saved: save.data,
  })
  const [last] = agreement.changes
  const note: ReactNode = newer && (
    <>
      <NewerNote
        newer={newer}
        labelOf={labelOf}
        wordsOf={(field) => wordsOf(field, newer.theirs[field] ?? '')}
        onTake={take}
      />
      {last && (
        <Text>
          {t('agreements.newerBy', {
            name: last.by,
            organisation: nameOf(agreement, last.organisation),
            moment: formatMoment(last.at),
          })}
        </Text>
      )}
    </>
  )
  const isTold = newer !== undefined && isFailure(save.error, 'staleVersion')
  return {
    form,
    fieldId,
    seen: seen ?? agreement,
    note,
    dialog: isTold ? { ...dialog, error: null } : dialog,
  }
}
