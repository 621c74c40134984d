import { Button, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addDays, readDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { type PublishValues, readHour, readNumber, seriesOf } from '../publish-values.ts'
import { usePublishSlots } from '../slot-mutations.ts'
import { deskDaysQuery } from '../slot-queries.ts'
import { PublishFields } from './publish-fields.tsx'

const fields = [
  'kind',
  'place',
  'deskRoles',
  'languages',
  'staff',
  'firstDay',
  'lastDay',
  'repeats',
  'startTime',
  'endTime',
  'minutes',
  'pauseMinutes',
  'capacity',
] as const satisfies readonly (keyof PublishValues)[]

interface PublishFormProps {
  desk: { id: string; name: string }
  today: string
  onPublished: (firstDay: string) => void
}

/** Publishes the days and hours in which a desk receives people. */
export function PublishForm({ desk, today, onPublished }: PublishFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const publish = usePublishSlots()
  const [attempt, setAttempt] = useState(0)
  const tomorrow = addDays(today, 1)
  const known = useQuery(deskDaysQuery({ desk: desk.id, firstDay: today, lastDay: today }))
  const dayOf = (typed: string) => {
    const read = readDay(typed, today)
    return read.ok ? read.value : undefined
  }
  const form = useForm<PublishValues>({
    initialValues: {
      kind: 'desk',
      place: desk.name,
      deskRoles: ['counsellor'],
      languages: [],
      staff: '',
      firstDay: formatDay(tomorrow),
      lastDay: formatDay(tomorrow),
      repeats: 'daily',
      startTime: '9:00',
      endTime: '12:00',
      minutes: '45',
      pauseMinutes: '15',
      capacity: '1',
    },
    validate: {
      place: (typed) => (typed.trim() === '' ? t('appointments.publish.noPlace') : null),
      deskRoles: (roles) => (roles.length === 0 ? t('appointments.publish.noRole') : null),
      firstDay: (typed) => (dayOf(typed) ? null : t('common.dateInvalid')),
      lastDay: (typed) => (dayOf(typed) ? null : t('common.dateInvalid')),
      startTime: (typed) => (readHour(typed) ? null : t('appointments.publish.noHour')),
      endTime: (typed) => (readHour(typed) ? null : t('appointments.publish.noHour')),
      minutes: (typed) => number(typed, 5, 480),
      pauseMinutes: (typed) => number(typed || '0', 0, 240),
      capacity: (typed) => number(typed, 1, 50),
    },
  })
  const { error, isPending } = publish
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  const unsavedWarning = useUnsavedWarning({ isUnsaved: form.isDirty() && !publish.isSuccess })

  return (
    <>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => {
            const firstDay = dayOf(values.firstDay) ?? ''
            const days = { firstDay, lastDay: dayOf(values.lastDay) ?? '' }
            publish.mutate(seriesOf(desk.id, values, days), {
              onSuccess: ({ count, firstDay: first }) => {
                notifyDone(t('appointments.publish.done', { count }))
                onPublished(first)
              },
            })
          },
          () => setAttempt((before) => before + 1),
        )}
      >
        <Stack gap="lg">
          <ErrorSummary errors={fieldErrorsOf(form, id)} attempt={attempt} />
          <PublishFields id={id} form={form} colleagues={known.data?.colleagues ?? []} />
          {error !== null && !isWorded && <Failure error={error} takesFocus keepsTyped />}
          <Actions>
            <Button type="submit" loading={isPending}>
              {t('appointments.publish.submit')}
            </Button>
            <ButtonLink {...paths.calendar({ loket: desk.id })} variant="default">
              {t('common.cancel')}
            </ButtonLink>
          </Actions>
        </Stack>
      </form>
      {unsavedWarning}
    </>
  )

  function number(typed: string, least: number, most: number): string | null {
    return readNumber(typed, least, most) === undefined
      ? t('appointments.publish.noNumber', { least, most })
      : null
  }
}
