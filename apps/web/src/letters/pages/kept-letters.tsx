import { Button } from '@mantine/core'
import { fullName, languageName } from '@onthaal/shared/persons'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { ExportButton, type ListToExport } from '../../exports/index.ts'
import { formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Actions } from '../../ui/actions.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { Section } from '../../ui/section.tsx'
import { LetterSheet } from '../components/letter-sheet.tsx'
import type { Letter } from '../letter.ts'
import { loadLetterFonts } from '../letter-fonts.ts'
import styles from './letters-page.module.css'

interface KeptLettersProps {
  /** The newest first. */
  letters: readonly Letter[]
  /** The name of the list of all of them. */
  title: string
  /** Which they are, to take the list of them along. */
  list: ListToExport
  /** Says to the server that letters are printed. */
  read: () => Promise<unknown>
  /** What leads back. */
  back: React.ReactNode
}

/** Letters as they were handed over: those just handed over or else the newest of each adult, and the list of all. */
export function KeptLetters({ letters, title, list, read, back }: KeptLettersProps) {
  const { t } = useTranslation()
  const [asked] = useState(useRouter().state.location.state.prints)
  const [chosen, setChosen] = useState<readonly string[] | undefined>(asked)
  const shown = chosen ? letters.filter(({ id }) => chosen.includes(id)) : newestOf(letters)
  const print = usePrint(read, shown, asked !== undefined)
  return (
    <>
      <Actions>
        <Button onClick={() => print.mutate()} loading={print.isPending}>
          {t('letters.print', { count: shown.length })}
        </Button>
        {back}
        {chosen && (
          <Button variant="default" onClick={() => setChosen(undefined)}>
            {t('letters.showNewest')}
          </Button>
        )}
      </Actions>
      {print.error && <Failure error={print.error} />}
      <div className={styles.sheets} data-paper>
        {shown.map((letter) => (
          <LetterSheet key={letter.id} letter={letter} />
        ))}
      </div>
      <div className={styles.kept}>
        <Section title={title}>
          <LetterTable
            letters={letters}
            title={title}
            onChoose={({ id }) => {
              setChosen([id])
              focusHeading()
            }}
          />
          <Actions>
            <ExportButton list={list} />
          </Actions>
        </Section>
      </div>
    </>
  )
}

function newestOf(letters: readonly Letter[]): Letter[] {
  return letters.filter(
    (one, at) => letters.findIndex(({ person }) => person.id === one.person.id) === at,
  )
}

/** Prints once the access log tells of it and the typefaces are there; by itself right after handing over. */
function usePrint(read: () => Promise<unknown>, shown: readonly Letter[], isAsked: boolean) {
  const navigate = useNavigate()
  const print = useMutation({
    mutationFn: async () => {
      await read()
      const parts = shown.flatMap(({ translation }) => translation ?? [])
      await loadLetterFonts(
        parts.map((part) => ({ language: part.language, text: JSON.stringify(part) })),
      )
    },
    onSuccess: () => window.print(),
  })
  const { mutate } = print
  useEffect(() => {
    if (!isAsked) return
    mutate()
    // Whoever comes back to the page later did not ask for paper.
    void navigate({ to: '.', replace: true, state: {} })
  }, [isAsked, mutate, navigate])
  return print
}

interface LetterTableProps {
  letters: readonly Letter[]
  title: string
  onChoose: (letter: Letter) => void
}

function LetterTable({ letters, title, onChoose }: LetterTableProps) {
  const { t } = useTranslation()
  const locale = useLanguage()
  return (
    <DataTable
      caption={title}
      rows={letters}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          label: t('letters.columns.person'),
          kind: 'heading',
          render: ({ person }) => <bdi>{fullName(person)}</bdi>,
        },
        {
          key: 'at',
          label: t('letters.columns.at'),
          render: ({ handedOverAt }) => formatMoment(handedOverAt),
        },
        {
          key: 'by',
          label: t('letters.columns.by'),
          render: ({ handedOverBy }) => <bdi>{handedOverBy.displayName}</bdi>,
        },
        {
          key: 'language',
          label: t('letters.columns.language'),
          render: ({ translation, languageNeed }) =>
            translation && languageNeed
              ? `${languageName(translation.language, locale)}: ${t(`letters.needs.${languageNeed}`)}`
              : t('letters.dutchAlone'),
        },
        {
          key: 'show',
          label: t('letters.columns.show'),
          kind: 'action',
          render: (letter) => (
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${t('letters.show')}: ${fullName(letter.person)}, ${formatMoment(letter.handedOverAt)}`}
              onClick={() => onChoose(letter)}
            >
              {t('letters.show')}
            </Button>
          ),
        },
      ]}
    />
  )
}
