import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ContextFacts } from '../components/context-facts.tsx'
import { ContextDialog } from '../forms/context-dialog.tsx'
import { evaluationsQuery, socialContextQuery } from '../social-context-queries.ts'

/** Within which project the reader's OCMW referred somebody: nobody else reads this. */
export function ContextSection({ referralId, mayKeep }: { referralId: string; mayKeep: boolean }) {
  const { t } = useTranslation()
  const [isEditing, setIsEditing] = useState(false)
  const { data, isError, error, refetch } = useQuery(socialContextQuery(referralId))
  const evaluations = useQuery(evaluationsQuery(referralId))
  const known = evaluations.data?.items.map(({ dueOn, state }) => ({
    ...{ dueOn, isAnswered: state === 'answered', isWithdrawn: false },
  }))
  return (
    <Section title={t('socialContexts.context.title')}>
      <LoadState
        data={data}
        hasFailed={isError}
        failure={<Failure error={error} onRetry={() => void refetch()} />}
      >
        {(whole) => (
          <>
            {whole.context ? (
              <ContextFacts whole={whole} />
            ) : (
              <Text>{t('socialContexts.context.none')}</Text>
            )}
            <Text>{t('socialContexts.context.whoSees')}</Text>
            {mayKeep && whole.mayChange && known && (
              <div>
                <Button variant="default" onClick={() => setIsEditing(true)}>
                  {t(whole.context ? 'socialContexts.context.edit' : 'socialContexts.context.add')}
                </Button>
              </div>
            )}
            {isEditing && known && (
              <ContextDialog
                {...{ referralId, known }}
                seen={whole}
                onClose={() => setIsEditing(false)}
              />
            )}
          </>
        )}
      </LoadState>
    </Section>
  )
}
