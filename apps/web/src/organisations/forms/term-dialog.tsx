import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { priorities, typesToDesk } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { ReferralTerm } from '../organisation.ts'
import { useCreateReferralTerm, useUpdateReferralTerm } from '../organisation-mutations.ts'
import { faultsIn, type TermValues, termBodyOf, termNumbers, termValuesOf } from '../term-values.ts'

const fields = [
  ...(['agreement', 'desk', 'type', 'priority', 'validFrom', 'validTo'] as const),
  ...(Object.keys(termNumbers) as (keyof typeof termNumbers)[]),
] as const

interface Choice {
  value: string
  label: string
}

interface TermDialogProps {
  /** Left out for terms that are to be added. */
  term?: ReferralTerm
  desks: readonly Choice[]
  agreements: readonly Choice[]
  onClose: () => void
}

/** Sets terms, or changes them: for which referrals, from when on, and within how many working days. */
export function TermDialog({ term, desks, agreements, onClose }: TermDialogProps) {
  const { t } = useTranslation()
  const id = useId()
  const create = useCreateReferralTerm()
  const update = useUpdateReferralTerm()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const { error, isPending } = term ? update : create
  const form = useForm<TermValues>({
    initialValues: termValuesOf(term, today),
    validate: (values) => faultsIn(values, today, t),
  })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const select = (name: 'agreement' | 'desk' | 'type', choices: readonly Choice[]) => (
    <NativeSelect
      id={`${id}-${name}`}
      label={t(`organisations.terms.fields.${name}`)}
      data={[{ value: '', label: t(`organisations.terms.all.${name}`) }, ...choices]}
      {...form.getInputProps(name)}
    />
  )

  return (
    <Dialog
      title={term ? t('organisations.terms.change') : t('organisations.terms.add')}
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => {
            const body = termBodyOf(values, today)
            if (body === undefined) return
            if (term) update.mutate({ seen: term, body }, { onSuccess: onClose })
            else create.mutate(body, { onSuccess: onClose })
          },
          () => setAttempt((count) => count + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          {select('agreement', agreements)}
          {select('desk', desks)}
          {select(
            'type',
            typesToDesk.map((type) => ({
              value: type,
              label: t(`vocabulary.referralType.${type}`),
            })),
          )}
          <NativeSelect
            id={`${id}-priority`}
            label={t('organisations.terms.fields.priority')}
            data={priorities.map((value) => ({ value, label: t(`vocabulary.priority.${value}`) }))}
            {...form.getInputProps('priority')}
          />
          <TextInput
            id={`${id}-validFrom`}
            label={t('organisations.terms.fields.validFrom')}
            description={t('organisations.terms.fromHint')}
            autoComplete="off"
            inputMode="numeric"
            {...form.getInputProps('validFrom')}
          />
          <TextInput
            id={`${id}-validTo`}
            label={<OptionalLabel>{t('organisations.terms.fields.validTo')}</OptionalLabel>}
            autoComplete="off"
            inputMode="numeric"
            {...form.getInputProps('validTo')}
          />
          {(Object.keys(termNumbers) as (keyof typeof termNumbers)[]).map((name) => (
            <TextInput
              key={name}
              id={`${id}-${name}`}
              label={t(`organisations.terms.fields.${name}`)}
              description={t(`organisations.terms.hints.${name}`)}
              autoComplete="off"
              inputMode="numeric"
              maxLength={3}
              {...form.getInputProps(name)}
            />
          ))}
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={isPending}>
              {t('organisations.save')}
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
