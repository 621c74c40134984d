import '../../i18n/late/talks.ts'
import { Text } from '@mantine/core'
import { formatPartialDate } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { HandOverLetters } from '../../letters/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { PersonName } from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { CopyKey } from '../../ui/copy-key.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { TalkFacts } from '../components/talk-facts.tsx'
import { TalkReferrals } from '../components/talk-referrals.tsx'
import type { Talk } from '../talk.ts'
import { talkQuery } from '../talk-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.talkDone}`)

/** The proof that a talk was closed: its reference numbers, to read aloud, to copy or to print. */
export function TalkDonePage() {
  const { t } = useTranslation()
  const { interviewId } = route.useParams()
  const talk = useQuery(talkQuery(interviewId))
  const count = talk.data ? numbersOf(talk.data).length : 0
  const title = count > 0 ? t('talks.done.titleSent', { count }) : t('talks.done.titleClosed')

  if (talk.data?.status === 'draft') return <Navigate {...paths.talk(interviewId)} replace />
  return (
    <Page title={title} documentTitle={title} width="narrow">
      <LoadState
        data={talk.data}
        hasFailed={talk.isError}
        failure={<Failure error={talk.error} onRetry={() => void talk.refetch()} />}
      >
        {(found) => <Done talk={found} />}
      </LoadState>
    </Page>
  )
}

function numbersOf({ referrals }: Talk): string[] {
  return referrals.flatMap(({ submittedAt, reference }) => (submittedAt ? [reference] : []))
}

function Done({ talk }: { talk: Talk }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const numbers = numbersOf(talk)
  const toLetters = paths.letters(talk.id)
  return (
    <>
      {talk.referrals.length > 0 && (
        <Section
          title={
            numbers.length > 0
              ? t('talks.done.numbers', { count: numbers.length })
              : t('talks.done.waitingTitle')
          }
        >
          <TalkReferrals referrals={talk.referrals} />
          {numbers.length > 0 && <Text>{t('talks.done.keep', { count: numbers.length })}</Text>}
        </Section>
      )}
      <Section
        title={
          <>
            {t('talks.done.papers')} <PersonName person={talk.person} />
            {talk.person.birthDate && ` (${formatPartialDate(talk.person.birthDate)})`}
          </>
        }
      >
        <TalkFacts talk={talk} withNotes={false} />
      </Section>
      <HandOverLetters
        interviewId={talk.id}
        onDone={(prints) => void navigate({ ...toLetters, state: { prints } })}
        renderKept={(count) => <TextLink {...toLetters}>{t('letters.kept', { count })}</TextLink>}
      />
      <Actions>
        <ButtonLink {...paths.persons()}>{t('talks.done.next')}</ButtonLink>
        <ButtonLink {...paths.person(talk.person.id)} variant="default">
          {t('talks.done.toFile')}
        </ButtonLink>
        {numbers.length > 1 && (
          <CopyKey value={numbers.join('\n')} label={t('talks.done.copyAll')} />
        )}
      </Actions>
    </>
  )
}
