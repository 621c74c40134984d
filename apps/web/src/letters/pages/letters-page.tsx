import '../../i18n/late/letters.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import {
  lettersQuery,
  personLettersQuery,
  readLettersToPrint,
  readPersonLettersToPrint,
} from '../letter-queries.ts'
import { KeptLetters } from './kept-letters.tsx'

const ofTalk = getRouteApi(`/signedIn${routePaths.letters}`)
const ofPerson = getRouteApi(`/signedIn${routePaths.personLetters}`)

/** The letters that were handed over after a talk, as they were: to print them, now or again. */
export function LettersPage() {
  const { t } = useTranslation()
  const { interviewId } = ofTalk.useParams()
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
            <KeptLetters
              key={items[0]?.id}
              letters={items}
              title={t('letters.all')}
              list={{ letters: { interview: interviewId } }}
              read={() => readLettersToPrint(interviewId)}
              back={
                <ButtonLink {...paths.talk(interviewId)} variant="default">
                  {t('letters.toTalk')}
                </ButtonLink>
              }
            />
          )
        }
      </LoadState>
    </Page>
  )
}

/** The letters that one person was handed, after whichever talk: to print them again. */
export function PersonLettersPage() {
  const { t } = useTranslation()
  const { personId } = ofPerson.useParams()
  const list = useQuery(personLettersQuery(personId))
  const title = t('letters.handedOver')
  // The file asks why; from there the letters are open too.
  if (isFailure(list.error, 'purposeRequired')) {
    return <Navigate {...paths.person(personId)} replace />
  }
  const back = (
    <ButtonLink {...paths.person(personId)} variant="default">
      {t('letters.toFile')}
    </ButtonLink>
  )
  return (
    <Page title={title} documentTitle={title} intro={t('letters.handedOverIntro')}>
      <LoadState
        data={list.data}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('letters.none')} text={t('letters.noneOfPerson')} action={back} />
          ) : (
            <KeptLetters
              key={items[0]?.id}
              letters={items}
              title={t('letters.allOfPerson')}
              list={{ letters: { person: personId } }}
              read={() => readPersonLettersToPrint(personId)}
              back={back}
            />
          )
        }
      </LoadState>
    </Page>
  )
}
