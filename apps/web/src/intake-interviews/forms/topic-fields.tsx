import { TagsInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { interviewTopics } from '@onthaal/shared/intake-interviews'
import { useTranslation } from 'react-i18next'
import { controlOf } from '../../form/index.ts'
import { CheckboxChoices } from '../../ui/choices.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { TalkValues } from '../talk-values.ts'
import styles from './talk-fields.module.css'

interface TopicFieldsProps {
  form: UseFormReturnType<TalkValues>
  /** What the ids of the controls begin with. */
  id: string
}

/** What was explained and given. */
export function TopicFields({ form, id }: TopicFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.fields}>
      <CheckboxChoices
        id={`${id}-topics`}
        label={t('talks.page.topicsHint')}
        isInline
        choices={interviewTopics.map((topic) => ({
          value: topic,
          label: t(`vocabulary.interviewTopic.${topic}`),
        }))}
        {...controlOf(form, 'topics')}
      />
      <TagsInput
        id={`${id}-materials`}
        label={<OptionalLabel>{t('talks.fields.materials')}</OptionalLabel>}
        description={t('talks.page.materialsHint')}
        maxTags={20}
        acceptValueOnBlur
        {...controlOf(form, 'materials')}
      />
    </div>
  )
}
