import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { interpreterNeeds } from '@onthaal/shared/arrivals'
import { fullName } from '@onthaal/shared/persons'
import { addDays, belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguageOptions } from '../../persons/index.ts'
import { DayField } from '../../referrals/index.ts'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { Arrival } from '../arrival.ts'
import { usePlanArrival } from '../arrival-mutations.ts'
import { arrivalQuery, arrivalStaffQuery } from '../arrival-queries.ts'
import { PlanConflict } from '../components/plan-conflict.tsx'
import { type PlanValues, planFaultsOf, planOf, planValuesOf } from '../plan-values.ts'

interface PlanArrivalProps {
  /** As the list showed it: when a colleague planned it meanwhile, that is told. */
  arrival: Arrival
  onPlanned: () => void
  onClose: () => void
}

/** When, where, with whom and with which interpreter the talk is. */
export function PlanArrival({ arrival, onPlanned, onClose }: PlanArrivalProps) {
  const { t } = useTranslation()
  const id = useId()
  const plan = usePlanArrival()
  const staff = useQuery(arrivalStaffQuery)
  const languages = useLanguageOptions()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const form = useForm<PlanValues>({
    initialValues: planValuesOf(arrival),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(planFaultsOf(values, today)).map(([field, fault]) => [
          field,
          t(`arrivals.faults.${fault}`),
        ]),
      ),
  })
  // Of two who plan the same talk the second is told, and may choose: then what stands there was seen.
  const isSecond = isFailure(plan.error, 'staleVersion')
  const newest = useQuery({ ...arrivalQuery(arrival.id), enabled: isSecond })
  const save = (seen: Arrival) => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    plan.mutate({ seen, body: planOf(form.getValues(), today) }, { onSuccess: onPlanned })
  }
  const conflict = isSecond && !newest.isFetching ? newest.data : undefined
  const mine = () => {
    const body = planOf(form.getValues(), today)
    const holder = staff.data?.find(({ id: one }) => one === body.staff)
    const { staff: _, ...rest } = body
    return { ...rest, ...(holder && { staff: holder }) }
  }

  return (
    <FormDialog
      title={t('arrivals.plan.title', { name: fullName(arrival.person) })}
      submitLabel={t('arrivals.plan.save')}
      isBusy={plan.isPending}
      error={conflict ? null : plan.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={() => save(conflict ?? arrival)}
      onClose={onClose}
    >
      {conflict && Object.keys(planFaultsOf(form.values, today)).length === 0 && (
        <PlanConflict
          newest={conflict}
          mine={mine()}
          isBusy={plan.isPending}
          onUseMine={() => save(conflict)}
          onKeepTheirs={onClose}
        />
      )}
      <DayField
        id={`${id}-day`}
        label={t('arrivals.plan.day')}
        hint={t('arrivals.plan.dayHint', { example: formatDay(addDays(today, 7)) })}
        {...controlOf(form, 'day')}
      />
      <TextInput
        id={`${id}-hour`}
        label={t('arrivals.plan.hour')}
        description={t('arrivals.plan.hourHint')}
        autoComplete="off"
        {...form.getInputProps('hour')}
      />
      <TextInput
        id={`${id}-room`}
        label={<OptionalLabel>{t('arrivals.plan.room')}</OptionalLabel>}
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps('room')}
      />
      <NativeSelect
        id={`${id}-staff`}
        label={<OptionalLabel>{t('arrivals.plan.staff')}</OptionalLabel>}
        data={[
          { value: '', label: t('arrivals.plan.whoever') },
          ...(staff.data ?? []).map((one) => ({ value: one.id, label: one.displayName })),
        ]}
        {...form.getInputProps('staff')}
      />
      <NativeSelect
        id={`${id}-interpreter`}
        label={<OptionalLabel>{t('arrivals.plan.interpreter')}</OptionalLabel>}
        data={[
          { value: '', label: t('arrivals.plan.noInterpreter') },
          ...interpreterNeeds.map((need) => ({
            value: need,
            label: t(`arrivals.plan.interpreterNeed.${need}`),
          })),
        ]}
        {...form.getInputProps('interpreter')}
      />
      {form.values.interpreter !== '' && (
        <NativeSelect
          id={`${id}-interpreterLanguage`}
          label={<OptionalLabel>{t('arrivals.plan.interpreterLanguage')}</OptionalLabel>}
          data={[{ value: '', label: t('common.choose') }, ...languages]}
          {...form.getInputProps('interpreterLanguage')}
        />
      )}
    </FormDialog>
  )
}
