import '../../i18n/late/letters.ts'
import { Button } from '@mantine/core'
import { languageName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Actions } from '../../ui/actions.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TextBeside } from '../components/text-beside.tsx'
import type { LetterText } from '../letter.ts'
import { useReleaseLetterText, useWithdrawLetterText } from '../letter-mutations.ts'
import { letterTextsQuery } from '../letter-queries.ts'
import styles from './letter-texts.module.css'

/** Where an administrator checks the translations of the letter, and says which of them are printed. */
export function LetterTexts() {
  const { t } = useTranslation()
  const texts = useQuery(letterTextsQuery)
  return (
    <Section title={t('letters.texts.title')}>
      <p className={styles.intro}>{t('letters.texts.intro')}</p>
      <LoadState
        data={texts.data}
        hasFailed={texts.isError}
        failure={<Failure error={texts.error} onRetry={() => void texts.refetch()} />}
      >
        {({ items }) => {
          const dutch = items.find(({ language }) => language === 'nl')
          return items
            .filter((text) => text !== dutch)
            .map((text) => <Translation key={text.language} text={text} dutch={dutch} />)
        }}
      </LoadState>
    </Section>
  )
}

interface TranslationProps {
  text: LetterText
  dutch: LetterText | undefined
}

function Translation({ text, dutch }: TranslationProps) {
  const { t } = useTranslation()
  const name = languageName(text.language, useLanguage())
  const release = useReleaseLetterText()
  const withdraw = useWithdrawLetterText()
  const { language, version } = text
  const error = release.error ?? withdraw.error
  const summary = text.release
    ? t('letters.texts.released', {
        language: name,
        date: formatDay(text.release.at),
        name: text.release.by.displayName,
      })
    : t('letters.texts.waits', { language: name })
  return (
    <Disclosure summary={summary}>
      <TextBeside text={text} dutch={dutch} language={name} />
      {error && <Failure error={error} takesFocus />}
      <Actions>
        {text.release ? (
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ language, textVersion: version })}
          >
            {t('letters.texts.withdraw', { language: name })}
          </Button>
        ) : (
          <Button
            loading={release.isPending}
            onClick={() => release.mutate({ language, textVersion: version })}
          >
            {t('letters.texts.release', { language: name })}
          </Button>
        )}
      </Actions>
    </Disclosure>
  )
}
