import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/actions.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { MatchTable } from '../components/match-table.tsx'
import type { MatchQuery, PersonMatch } from '../person.ts'

interface SuspectsProps {
  typed: MatchQuery
  matches: readonly PersonMatch[]
  /** What the file of the one who is the same is used for. */
  sameLabel: string
  isBusy: boolean
  onSame: (match: PersonMatch) => void
  onDifferent: (match: PersonMatch) => void
}

/** Who may be the one that is being registered: of each, somebody says whether it is the same person. */
export function Suspects(props: SuspectsProps) {
  const { typed, matches, sameLabel, isBusy, onSame, onDifferent } = props
  const { t } = useTranslation()
  const named = (action: string, { person }: PersonMatch) =>
    t('matches.withName', { action, name: fullName(person) })
  return (
    <FailureAlert
      // With each that is answered, the focus goes to those that are left.
      key={matches.length}
      title={t('matches.title')}
      text={t('matches.text')}
      takesFocus
    >
      {matches.map((match) => (
        <MatchTable
          key={match.person.id}
          mine={typed}
          mineLabel={t('persons.conflict.yours')}
          match={match}
        >
          <Actions>
            <Button
              variant="default"
              disabled={isBusy}
              aria-label={named(sameLabel, match)}
              onClick={() => onSame(match)}
            >
              {sameLabel}
            </Button>
            <Button
              variant="default"
              disabled={isBusy}
              aria-label={named(t('matches.different'), match)}
              onClick={() => onDifferent(match)}
            >
              {t('matches.different')}
            </Button>
          </Actions>
        </MatchTable>
      ))}
    </FailureAlert>
  )
}
