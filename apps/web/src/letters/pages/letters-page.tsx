import '../../i18n/late/letters.ts'
import { Button } from '@mantine/core'
import { fullName, languageName } from '@onthaal/shared/persons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { LetterSheet } from '../components/letter-sheet.tsx'
import type { Letter } from '../letter.ts'
import { loadLetterFonts } from '../letter-fonts.ts'
import { lettersQuery, readLettersToPrint } from '../letter-queries.ts'
import styles from './letters-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.letters}`)

/** The letters that were handed over after a talk, as they were: to print them, now or again. */
export function LettersPage() {
  const { t } = useTranslation()
  const { interviewId } = route.useParams()
  const list = useQuery(lettersQuery(interviewId))
  const title = t('letters.handedOver')
  return (
    <Page title={title} documentTitle={title} intro={t('letters.handedOverIntro')}>
      <LoadState
        data={list.data}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('letters.none')} text={t('letters.noneText')} />
          ) : (
            <Letters key={items[0]?.id} interviewId={interviewId} letters={items} />
          )
        }
      </LoadState>
    </Page>
  )
}

interface LettersProps {
  interviewId: string
  /** The newest first. */
  letters: readonly Letter[]
}

function Letters({ interviewId, letters }: LettersProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Letter>()
  const newest = letters.filter(
    (one, at) => letters.findIndex(({ person }) => person.id === one.person.id) === at,
  )
  const shown = chosen ? [chosen] : newest
  const print = usePrint(interviewId, shown)
  return (
    <>
      <Actions>
        <Button onClick={() => print.mutate()} loading={print.isPending}>
          {t('letters.print', { count: shown.length })}
        </Button>
        <ButtonLink {...paths.talk(interviewId)} variant="default">
          {t('letters.toTalk')}
        </ButtonLink>
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
        <Section title={t('letters.all')}>
          <KeptLetters letters={letters} onChoose={setChosen} />
        </Section>
      </div>
    </>
  )
}

/** Prints once the access log tells of it and the typefaces are there; by itself right after handing over. */
function usePrint(interviewId: string, shown: readonly Letter[]) {
  const navigate = useNavigate()
  const { state } = useRouter()
  const [isAsked] = useState(state.location.state.prints === true)
  const print = useMutation({
    mutationFn: async () => {
      await readLettersToPrint(interviewId)
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
    void navigate({ ...paths.letters(interviewId), replace: true, state: {} })
  }, [isAsked, mutate, navigate, interviewId])
  return print
}

interface KeptLettersProps {
  letters: readonly Letter[]
  onChoose: (letter: Letter) => void
}

function KeptLetters({ letters, onChoose }: KeptLettersProps) {
  const { t } = useTranslation()
  const locale = useLanguage()
  return (
    <DataTable
      caption={t('letters.all')}
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
              aria-label={`${t('letters.show')}: ${fullName(letter.person)}`}
              onClick={() => {
                onChoose(letter)
                focusHeading()
              }}
            >
              {t('letters.show')}
            </Button>
          ),
        },
      ]}
    />
  )
}
