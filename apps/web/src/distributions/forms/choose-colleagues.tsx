import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { RadioChoices } from '../../ui/choices.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ColleagueTable } from '../components/colleague-table.tsx'
import { colleagueLoadsQuery } from '../distribution-queries.ts'

export type Target = 'colleagues' | 'queue'

interface ChooseColleaguesProps {
  target: Target
  /** Whether the work can go back to where nobody has it. */
  canRelease: boolean
  chosen: ReadonlySet<string>
  onTarget: (target: Target) => void
  onChosen: (chosen: ReadonlySet<string>) => void
}

/** To whom the work goes: to colleagues, or back to the queue. */
export function ChooseColleagues(props: ChooseColleaguesProps) {
  const { target, canRelease, chosen, onTarget, onChosen } = props
  const { t } = useTranslation()
  const id = useId()
  const loads = useQuery(colleagueLoadsQuery)

  return (
    <Section title={t('distributions.toWhom')}>
      {canRelease && (
        <RadioChoices
          id={id}
          label={t('distributions.target.label')}
          choices={(['colleagues', 'queue'] as const).map((value) => ({
            value,
            label: t(`distributions.target.${value}`),
          }))}
          value={target}
          onChange={onTarget}
        />
      )}
      <LoadState
        data={loads.data}
        hasFailed={loads.isError}
        failure={<Failure error={loads.error} onRetry={() => void loads.refetch()} />}
      >
        {(colleagues) =>
          target === 'colleagues' && (
            <ColleagueTable
              colleagues={colleagues}
              chosen={chosen}
              onChoose={(one, isChosen) => {
                const next = new Set(chosen)
                if (isChosen) next.add(one)
                else next.delete(one)
                onChosen(next)
              }}
              linkToWork={({ id: owner, displayName }) => (
                <TextLink {...paths.distributeFollowed({ owner })}>
                  {t('distributions.workOf', { name: displayName })}
                </TextLink>
              )}
            />
          )
        }
      </LoadState>
    </Section>
  )
}
