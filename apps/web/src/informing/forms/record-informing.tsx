import { TagsInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type InformingChannel, informingChannels } from '@onthaal/shared/informing'
import { type InterviewTopic, interviewTopics } from '@onthaal/shared/intake-interviews'
import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, fieldErrorsOf } from '../../form/index.ts'
import { FormDialog } from '../../form-dialog.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguageOptions } from '../../persons/index.ts'
import { DayField, readPastDay } from '../../referrals/index.ts'
import { CheckboxChoices, RadioChoices } from '../../ui/choices.tsx'
import { ChooseMany } from '../../ui/choose-many.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import { useRecordInforming } from '../informing-mutations.ts'

const longestMaterial = 200

interface RecordInformingProps {
  personId: string
  onClose: () => void
}

interface Values extends Record<string, unknown> {
  topics: InterviewTopic[]
  informedOn: string
  channel: InformingChannel | ''
  languages: string[]
  materials: string[]
}

/** That somebody was informed, by a letter or in a talk that is not kept here. */
export function RecordInforming({ personId, onClose }: RecordInformingProps) {
  const { t } = useTranslation()
  const id = useId()
  const record = useRecordInforming()
  const options = useLanguageOptions()
  const [attempt, setAttempt] = useState(0)
  const today = belgianDay(new Date())
  const form = useForm<Values>({
    initialValues: {
      // Each is a proof of its own, so nothing is chosen beforehand.
      topics: [],
      informedOn: formatDay(today),
      channel: '',
      languages: [],
      materials: [],
    },
    validate: {
      topics: (topics) => (topics.length === 0 ? t('informing.faults.noTopic') : null),
      informedOn: (typed) => {
        const read = readPastDay(typed, today)
        if (read.ok) return null
        return read.fault === 'dateInFuture'
          ? t('persons.dayFaults.future')
          : t('common.dateInvalid')
      },
      channel: (channel) => (channel === '' ? t('informing.faults.noChannel') : null),
      languages: (tags) => (tags.length === 0 ? t('informing.faults.noLanguage') : null),
      materials: (some) =>
        some.some((one) => one.length > longestMaterial)
          ? t('informing.faults.materialTooLong', { max: longestMaterial })
          : null,
    },
  })

  const save = () => {
    if (form.validate().hasErrors) return setAttempt(attempt + 1)
    const { informedOn, channel, ...rest } = form.getValues()
    const read = readPastDay(informedOn, today)
    if (!read.ok || channel === '') return
    record.mutate(
      { personId, body: { ...rest, channel, informedOn: read.day } },
      { onSuccess: onClose },
    )
  }

  return (
    <FormDialog
      title={t('informing.recordTitle')}
      submitLabel={t('informing.save')}
      isBusy={record.isPending}
      error={record.error}
      errors={fieldErrorsOf(form, id)}
      attempt={attempt}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
    >
      <CheckboxChoices
        id={`${id}-topics`}
        label={t('informing.topics')}
        choices={interviewTopics.map((topic) => ({
          value: topic,
          label: t(`vocabulary.interviewTopic.${topic}`),
        }))}
        {...controlOf(form, 'topics')}
      />
      <DayField
        id={`${id}-informedOn`}
        label={t('informing.when')}
        hint={t('common.dateHint', { example: formatDay(today) })}
        {...controlOf(form, 'informedOn')}
      />
      <RadioChoices
        id={`${id}-channel`}
        label={t('informing.channel')}
        isInline
        choices={informingChannels.map((channel) => ({
          value: channel,
          label: t(`vocabulary.informingChannel.${channel}`),
        }))}
        {...controlOf(form, 'channel')}
      />
      <ChooseMany
        id={`${id}-languages`}
        label={t('informing.languages')}
        description={t('informing.languagesHint')}
        options={options}
        none={t('informing.languagesNone')}
        max={5}
        {...controlOf(form, 'languages')}
      />
      <TagsInput
        id={`${id}-materials`}
        label={<OptionalLabel>{t('informing.materials')}</OptionalLabel>}
        description={t('informing.materialsHint')}
        maxTags={20}
        acceptValueOnBlur
        {...controlOf(form, 'materials')}
      />
    </FormDialog>
  )
}
