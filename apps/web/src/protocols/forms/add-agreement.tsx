import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { belgianDay, readDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { useSession } from '../../identity/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { CooperationAgreement } from '../protocol.ts'
import { useCreateAgreement } from '../protocol-mutations.ts'
import { organisationsQuery } from '../protocol-queries.ts'

const fields = ['partner', 'reference', 'validFrom', 'validTo', 'replaces'] as const

interface AddAgreementProps {
  /** The agreements that the new one can take the place of. */
  replaceable: readonly CooperationAgreement[]
  onClose: () => void
}

/** A cooperation agreement to write down. */
export function AddAgreement({ replaceable, onClose }: AddAgreementProps) {
  const { t } = useTranslation()
  const id = useId()
  const { organisation } = useSession()
  const organisations = useQuery(organisationsQuery)
  const create = useCreateAgreement()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const missing = (value: string) => (value.trim() === '' ? t('protocols.form.missing') : null)
  const noDay = (value: string) => (readDay(value, today).ok ? null : t('common.dateInvalid'))
  const form = useForm({
    initialValues: { partner: '', reference: '', validFrom: '', validTo: '', replaces: '' },
    validate: { partner: missing, reference: missing, validFrom: noDay, validTo: noDay },
  })
  const { isWorded } = useFieldIssues({
    error: create.error,
    fields,
    setErrors: form.setErrors,
    setAttempt,
  })
  const others = (organisations.data ?? []).filter((one) => one.id !== organisation.id)
  const open = replaceable.filter(
    ({ partners, replacedBy }) =>
      replacedBy === undefined && partners.some((one) => one.id === form.values.partner),
  )

  return (
    <Dialog title={t('protocols.agreements.add')} onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ partner, reference, replaces, ...days }) => {
            const [from, to] = [readDay(days.validFrom, today), readDay(days.validTo, today)]
            if (!from.ok || !to.ok) return
            create.mutate(
              {
                partner,
                reference: reference.trim(),
                validFrom: from.value,
                validTo: to.value,
                ...(replaces !== '' && { replaces }),
              },
              { onSuccess: onClose },
            )
          },
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <NativeSelect
            id={`${id}-partner`}
            label={t('protocols.fields.partner')}
            {...form.getInputProps('partner')}
          >
            <option value="">{t('common.choose')}</option>
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </NativeSelect>
          <TextInput
            id={`${id}-reference`}
            label={t('protocols.fields.reference')}
            maxLength={200}
            autoComplete="off"
            {...form.getInputProps('reference')}
          />
          {(['validFrom', 'validTo'] as const).map((day) => (
            <TextInput
              key={day}
              id={`${id}-${day}`}
              label={t(`protocols.fields.${day}`)}
              description={t('protocols.form.dayHint')}
              autoComplete="off"
              inputMode="numeric"
              {...form.getInputProps(day)}
            />
          ))}
          {open.length > 0 && (
            <NativeSelect
              id={`${id}-replaces`}
              label={<OptionalLabel>{t('protocols.agreements.replaces')}</OptionalLabel>}
              {...form.getInputProps('replaces')}
            >
              <option value="">{t('protocols.agreements.none')}</option>
              {open.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.reference}
                </option>
              ))}
            </NativeSelect>
          )}
          {create.error !== null && !isWorded && (
            <Failure error={create.error} takesFocus keepsTyped />
          )}
          <Actions>
            <Button type="submit" loading={create.isPending}>
              {t('protocols.form.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  )
}
