import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { closingOutcomes } from '@onthaal/shared/retention'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf } from '../../form/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { outcomeWords } from '../outcome-words.ts'
import { useStartDryRun, useUpdateRetentionSettings } from '../retention-mutations.ts'
import { filesIn } from '../run-numbers.ts'

type Periods = Schemas['RetentionPeriodsInput']
type ClosingOutcome = Periods['byOutcome'][number]['outcome']

/** Periods as they are typed. */
interface Values {
  monthsAfterClose: string
  byOutcome: { outcome: ClosingOutcome; months: string }[]
  schoolYears: string
  monthsNeverMet: string
}

interface ChangePeriodsProps {
  settings: Schemas['RetentionSettings']
  onClose: () => void
}

/** Other periods, which can be tried before they hold. */
export function ChangePeriods({ settings, onClose }: ChangePeriodsProps) {
  const { t } = useTranslation()
  const id = useId()
  const update = useUpdateRetentionSettings()
  const trial = useStartDryRun()
  const [attempt, setAttempt] = useState(0)
  const whole = (least: number, most: number) => (value: string) => {
    const isWhole = /^\d+$/.test(value.trim()) && Number(value) >= least && Number(value) <= most
    return isWhole ? null : t('retention.periods.wrongNumber', { least, most })
  }
  const months = whole(1, 240)
  const form = useForm<Values>({
    initialValues: {
      monthsAfterClose: String(settings.monthsAfterClose),
      byOutcome: settings.byOutcome.map((one) => ({ ...one, months: String(one.months) })),
      schoolYears: String(settings.schoolYears),
      monthsNeverMet: String(settings.monthsNeverMet),
    },
    validate: {
      monthsAfterClose: months,
      byOutcome: { months },
      schoolYears: whole(0, 20),
      monthsNeverMet: months,
    },
  })
  const unnamed = closingOutcomes.filter(
    (outcome) => !form.values.byOutcome.some((one) => one.outcome === outcome),
  )
  const checked = (send: (periods: Periods) => void) =>
    form.onSubmit(
      (values) => send(periodsFrom(values)),
      () => setAttempt((count) => count + 1),
    )
  const error = update.error ?? trial.error
  const number = (name: string, label: string, hint = t('retention.periods.inMonths')) => (
    <TextInput
      id={`${id}-${name}`}
      label={label}
      description={hint}
      inputMode="numeric"
      autoComplete="off"
      {...form.getInputProps(name)}
    />
  )

  return (
    <Dialog title={t('retention.periods.change')} onClose={onClose}>
      <form
        noValidate
        onSubmit={checked((body) => {
          trial.reset()
          update.mutate(
            { seen: settings, body },
            {
              onSuccess: () => {
                notifyDone(t('retention.periods.saved'))
                onClose()
              },
            },
          )
        })}
      >
        <Stack gap="lg">
          <Text>{t('retention.periods.text')}</Text>
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          {number('monthsAfterClose', t('retention.periods.monthsAfterClose'))}
          {form.values.byOutcome.map(({ outcome }, at) => {
            const ended = t('retention.periods.endedAs', { outcome: outcomeWords(outcome, t) })
            return (
              <div key={outcome}>
                {number(`byOutcome.${at}.months`, ended)}
                <Button
                  variant="subtle"
                  aria-label={t('retention.periods.dropOne', { ended })}
                  onClick={() => form.removeListItem('byOutcome', at)}
                >
                  {t('retention.periods.drop')}
                </Button>
              </div>
            )
          })}
          {unnamed.length > 0 && (
            <NativeSelect
              id={`${id}-add`}
              label={t('retention.periods.add')}
              description={t('retention.periods.addHint')}
              value=""
              onChange={({ currentTarget: { value } }) => {
                const outcome = unnamed.find((one) => one === value)
                const { monthsAfterClose } = form.values
                if (outcome) form.insertListItem('byOutcome', { outcome, months: monthsAfterClose })
              }}
            >
              <option value="">{t('common.choose')}</option>
              {unnamed.map((outcome) => (
                <option key={outcome} value={outcome}>
                  {outcomeWords(outcome, t)}
                </option>
              ))}
            </NativeSelect>
          )}
          {number(
            'schoolYears',
            t('retention.periods.schoolYears'),
            t('retention.periods.schoolYearsHint'),
          )}
          {number('monthsNeverMet', t('retention.periods.monthsNeverMet'))}
          {error !== null && <Failure error={error} takesFocus keepsTyped />}
          <Text role="status">
            {trial.isSuccess && t('retention.periods.tried', { count: filesIn(trial.data) })}
          </Text>
          <Actions>
            <Button type="submit" loading={update.isPending}>
              {t('retention.periods.save')}
            </Button>
            <Button
              variant="default"
              loading={trial.isPending}
              onClick={() => {
                update.reset()
                checked((periods) => trial.mutate(periods))()
              }}
            >
              {t('retention.periods.try')}
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

function periodsFrom({ byOutcome, ...others }: Values): Periods {
  return {
    monthsAfterClose: Number(others.monthsAfterClose),
    byOutcome: byOutcome.map(({ outcome, months }) => ({ outcome, months: Number(months) })),
    schoolYears: Number(others.schoolYears),
    monthsNeverMet: Number(others.monthsNeverMet),
  }
}
