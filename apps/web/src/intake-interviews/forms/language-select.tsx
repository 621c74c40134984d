import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageOptions } from '../../persons/index.ts'
import { ChooseMany } from '../../ui/choose-many.tsx'

interface LanguageSelectProps {
  id: string
  value: string[]
  error?: ReactNode
  onChange: (value: string[]) => void
}

/** The languages that were spoken, by name. */
export function LanguageSelect(props: LanguageSelectProps) {
  const { t } = useTranslation()
  return (
    <ChooseMany
      {...props}
      label={t('talks.fields.languages')}
      description={t('talks.page.languagesHint')}
      options={useLanguageOptions()}
      none={t('talks.page.languagesNone')}
      max={5}
    />
  )
}
