import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { interpreterKinds, interviewChannels } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { formatDay } from '../../i18n/formats.ts'
import { DayField } from '../../referrals/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { TalkValues } from '../talk-values.ts'
import { LanguageSelect } from './language-select.tsx'
import styles from './talk-fields.module.css'

interface TalkFieldsProps {
  form: UseFormReturnType<TalkValues>
  /** What the ids of the controls begin with. */
  id: string
  today: string
}

/** When, where and in which language the talk is held, and what else is worth keeping. */
export function TalkFields({ form, id, today }: TalkFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <DayField
          id={`${id}-heldOn`}
          label={t('talks.fields.heldOn')}
          hint={t('common.dateHint', { example: formatDay(today) })}
          {...controlOf(form, 'heldOn')}
        />
        <TextInput
          id={`${id}-place`}
          label={<OptionalLabel>{t('talks.fields.place')}</OptionalLabel>}
          description={t('talks.page.placeHint')}
          autoComplete="off"
          dir="auto"
          {...form.getInputProps('place')}
        />
      </div>
      <RadioChoices
        id={`${id}-channel`}
        label={t('talks.fields.channel')}
        isInline
        choices={interviewChannels.map((channel) => ({
          value: channel,
          label: t(`vocabulary.interviewChannel.${channel}`),
        }))}
        {...controlOf(form, 'channel')}
      />
      <LanguageSelect id={`${id}-languages`} {...controlOf(form, 'languages')} />
      <RadioChoices
        id={`${id}-interpreter`}
        label={t('talks.fields.interpreter')}
        isInline
        choices={interpreterKinds.map((kind) => ({
          value: kind,
          label: t(`vocabulary.interpreterKind.${kind}`),
        }))}
        {...controlOf(form, 'interpreter')}
      />
      <Textarea
        id={`${id}-notes`}
        label={<OptionalLabel>{t('talks.fields.notes')}</OptionalLabel>}
        description={t('talks.page.notesHint')}
        minRows={3}
        autosize
        dir="auto"
        {...form.getInputProps('notes')}
      />
    </div>
  )
}
