import '../../i18n/late/background.ts'
import { backgroundAtSending } from '@onthaal/shared/background'
import { livesWithChild } from '@onthaal/shared/households'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { householdPreviewQuery, type Person } from '../../persons/index.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { backgroundQuery } from '../background-queries.ts'
import { answersIn } from '../background-values.ts'
import { AnsweredQuestions } from '../components/answered-questions.tsx'

interface BackgroundToSendProps {
  person: Pick<Person, 'id' | 'birthDate'>
  type: Schemas['Referral']['type']
}

/**
 * Before sending: what goes along with a referral of this type of what the person told of their background. Of
 * the school of a minor the server tells nothing to whoever does not work with that.
 */
export function BackgroundToSend({ person, type }: BackgroundToSendProps) {
  const { t } = useTranslation()
  // The last look has to be the newest.
  const background = useQuery({ ...backgroundQuery(person.id), staleTime: 0 })
  const preview = useQuery(householdPreviewQuery(person.id))
  return (
    <LoadState
      data={background.data && preview.data && { told: background.data, along: preview.data }}
      hasFailed={background.isError || preview.isError}
      failure={
        <Failure
          error={background.error ?? preview.error}
          onRetry={() => void Promise.all([background.refetch(), preview.refetch()])}
        />
      }
    >
      {({ told, along }) => {
        const today = belgianDay(new Date())
        const others = along.members.filter(({ isReferred }) => !isReferred)
        const facts = {
          birthDate: person.birthDate,
          hasChild: livesWithChild(others, today),
          answers: answersIn(told),
        }
        const answers = backgroundAtSending(type, facts, today)
        return (
          answers && (
            <>
              <h3 style={{ margin: 0, fontSize: '1.05rem' }}>{t('background.sent.goesAlong')}</h3>
              <AnsweredQuestions answers={answers} />
            </>
          )
        )
      }}
    </LoadState>
  )
}
