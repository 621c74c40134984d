import '../../i18n/late/letters.ts'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { type LanguageNeed, type LetterLanguage, languageNeeds } from '@onthaal/shared/letters'
import { fullName, languageName } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useLanguage } from '../../i18n/use-language.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import type { LetterList, LetterRecipient } from '../letter.ts'
import { useHandOverLetters } from '../letter-mutations.ts'
import { lettersQuery } from '../letter-queries.ts'
import styles from './hand-over-letters.module.css'

interface HandOverLettersProps {
  interviewId: string
  /** Once the letters are handed over, to print those and no others. */
  onDone: (letterIds: readonly string[]) => void
  /** What leads to the letters of earlier. */
  renderKept: (count: number) => React.ReactNode
}

/** After a talk: one letter for each adult, in Dutch and in a language beside it. */
export function HandOverLetters({ interviewId, onDone, renderKept }: HandOverLettersProps) {
  const { t } = useTranslation()
  const list = useQuery(lettersQuery(interviewId))
  return (
    <div className={styles.choosing}>
      <Section title={t('letters.title')}>
        <LoadState
          data={list.data}
          hasFailed={list.isError}
          failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
        >
          {(found) => (
            <>
              {found.recipients.length === 0 ? (
                <p className={styles.text}>{t('letters.nobody')}</p>
              ) : (
                <Choices interviewId={interviewId} list={found} onDone={onDone} />
              )}
              {found.items.length > 0 && renderKept(found.items.length)}
            </>
          )}
        </LoadState>
      </Section>
    </div>
  )
}

interface Choice {
  isWanted: boolean
  /** Nothing for Dutch alone. */
  language: LetterLanguage | ''
  need: LanguageNeed
}

/** The letters of a talk come newest first; what was just handed to somebody is the first of theirs. */
function newestFor({ person }: LetterRecipient, letters: LetterList['items']): string[] {
  const found = letters.find((letter) => letter.person.id === person.id)
  return found ? [found.id] : []
}

/** The contact language where letters are printed in it, else Dutch alone. */
function firstChoice({ contactLanguage, languages }: LetterRecipient): Choice {
  const usual = languages.find((one) => one.language === contactLanguage && one.isPrintable)
  return { isWanted: true, language: usual?.language ?? '', need: 'littleDutch' }
}

interface ChoicesProps {
  interviewId: string
  list: LetterList
  onDone: (letterIds: readonly string[]) => void
}

function Choices({ interviewId, list: { recipients }, onDone }: ChoicesProps) {
  const { t } = useTranslation()
  const handOver = useHandOverLetters(interviewId)
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const choiceOf = (recipient: LetterRecipient) =>
    chosen[recipient.person.id] ?? firstChoice(recipient)
  const wanted = recipients.filter((recipient) => choiceOf(recipient).isWanted)

  const send = () =>
    handOver.mutate(
      {
        letters: wanted.map((recipient) => {
          const { language, need } = choiceOf(recipient)
          return {
            person: recipient.person.id,
            ...(language && { translation: { language, need } }),
          }
        }),
      },
      { onSuccess: ({ items }) => onDone(wanted.flatMap((one) => newestFor(one, items))) },
    )

  return (
    <>
      <p className={styles.text}>{t('letters.intro')}</p>
      <ul className={styles.recipients}>
        {recipients.map((recipient) => (
          <li key={recipient.person.id}>
            <RecipientChoice
              recipient={recipient}
              choice={choiceOf(recipient)}
              onChange={(choice) => setChosen({ ...chosen, [recipient.person.id]: choice })}
            />
          </li>
        ))}
      </ul>
      {handOver.error && <Failure error={handOver.error} takesFocus />}
      <Actions>
        <Button
          variant="default"
          onClick={send}
          loading={handOver.isPending}
          disabled={wanted.length === 0}
        >
          {t('letters.handOver', { count: wanted.length })}
        </Button>
      </Actions>
    </>
  )
}

interface RecipientChoiceProps {
  recipient: LetterRecipient
  choice: Choice
  onChange: (choice: Choice) => void
}

function RecipientChoice({ recipient, choice, onChange }: RecipientChoiceProps) {
  const { t } = useTranslation()
  const id = useId()
  const locale = useLanguage()
  const { person, languages } = recipient
  const name = fullName(person)
  return (
    <fieldset className={styles.recipient}>
      <legend className={styles.name}>
        <bdi>{name}</bdi>
      </legend>
      <Checkbox
        id={`${id}-wanted`}
        label={t('letters.wanted')}
        checked={choice.isWanted}
        onChange={({ currentTarget }) => onChange({ ...choice, isWanted: currentTarget.checked })}
      />
      {choice.isWanted && languages.length > 0 && (
        <NativeSelect
          id={`${id}-language`}
          label={t('letters.language')}
          value={choice.language}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choice, language: languages.find(isNamed(value))?.language ?? '' })
          }
          data={[
            { value: '', label: t('letters.dutchAlone') },
            ...languages.map(({ language, isPrintable }) => ({
              value: language,
              label: isPrintable
                ? languageName(language, locale)
                : t('letters.notReleased', { language: languageName(language, locale) }),
              disabled: !isPrintable,
            })),
          ]}
        />
      )}
      {choice.isWanted && choice.language && (
        <NativeSelect
          id={`${id}-need`}
          label={t('letters.need')}
          description={t('letters.needHint')}
          value={choice.need}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...choice,
              need: languageNeeds.find((need) => need === value) ?? choice.need,
            })
          }
          data={languageNeeds.map((need) => ({ value: need, label: t(`letters.needs.${need}`) }))}
        />
      )}
      {choice.isWanted && <WhyDutch recipient={recipient} />}
    </fieldset>
  )
}

const isNamed = (tag: string) => (one: { language: string }) => one.language === tag

/** Why the letter is not in the language in which this person is spoken to. */
function WhyDutch({ recipient: { contactLanguage, languages } }: { recipient: LetterRecipient }) {
  const { t } = useTranslation()
  const locale = useLanguage()
  if (contactLanguage === undefined || contactLanguage === 'nl') return null
  const found = languages.find(isNamed(contactLanguage))
  if (found?.isPrintable) return null
  const language = languageName(contactLanguage, locale)
  return (
    <p className={styles.text}>
      {found ? t('letters.waits', { language }) : t('letters.notPrepared', { language })}
    </p>
  )
}
