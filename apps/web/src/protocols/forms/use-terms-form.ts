import { useForm } from '@mantine/form'
import type { DataCategory } from '@onthaal/shared/protocols'
import { belgianDay, readDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'

/** What stands in the form: days as people type them. */
export interface TermsValues extends Record<string, unknown> {
  sender: string
  receiver: string
  reference: string
  legalBasis: string
  categories: DataCategory[]
  validFrom: string
  validTo: string
}

const fields = ['sender', 'receiver', 'reference', 'legalBasis', 'validFrom', 'validTo'] as const

interface TermsFormOptions {
  initialValues: TermsValues
  error: unknown
  onValid: (body: Schemas['NewProtocol']) => void
}

/** The form of a protocol: its faults, those that the server finds among them, and what it sends. */
export function useTermsForm({ initialValues, error, onValid }: TermsFormOptions) {
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const missing = (value: string) => (value.trim() === '' ? t('protocols.form.missing') : null)
  const noDay = (value: string) => (readDay(value, today).ok ? null : t('common.dateInvalid'))
  const form = useForm<TermsValues>({
    initialValues,
    validate: {
      sender: missing,
      receiver: missing,
      reference: missing,
      legalBasis: missing,
      validFrom: noDay,
      validTo: noDay,
    },
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })

  return {
    form,
    fieldId: (field: keyof TermsValues & string) => `${id}-${field}`,
    errors: fieldErrorsOf(form, id),
    attempt,
    /** What no field can say. */
    failure: isWorded ? null : error,
    onSubmit: form.onSubmit(
      ({ validFrom, validTo, ...values }) => {
        const [from, to] = [readDay(validFrom, today), readDay(validTo, today)]
        if (!from.ok || !to.ok) return
        onValid({
          ...values,
          reference: values.reference.trim(),
          legalBasis: values.legalBasis.trim(),
          validFrom: from.value,
          validTo: to.value,
        })
      },
      () => setAttempt((count) => count + 1),
    ),
  }
}

/** @returns a protocol as it stands in the form */
export function valuesOf(protocol: Schemas['Protocol']): TermsValues {
  const { sender, receiver, reference, legalBasis, categories, validFrom, validTo } = protocol
  return {
    sender: sender.id,
    receiver: receiver.id,
    ...{ reference, legalBasis, categories },
    validFrom: formatDay(validFrom),
    validTo: formatDay(validTo),
  }
}
