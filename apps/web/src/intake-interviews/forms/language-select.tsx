import { MultiSelect } from '@mantine/core'
import { contactLanguages, languageName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './talk-fields.module.css'

interface LanguageSelectProps {
  id: string
  value: string[]
  error?: ReactNode
  onChange: (value: string[]) => void
}

/** The languages that were spoken, by name. */
export function LanguageSelect(props: LanguageSelectProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = contactLanguages
    .map((tag) => ({ value: tag, label: languageName(tag, language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language))
  return (
    <MultiSelect
      {...props}
      label={t('talks.fields.languages')}
      description={t('talks.page.languagesHint')}
      data={data}
      nothingFoundMessage={t('talks.page.languagesNone')}
      searchable
      hidePickedOptions
      maxValues={5}
      limit={80}
      // The list itself scrolls: what scrolls inside it would be out of reach of the keyboard.
      withScrollArea={false}
      classNames={{ options: styles.languages ?? '' }}
    />
  )
}
