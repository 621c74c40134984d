import { fullName } from '@onthaal/shared/persons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../i18n/formats.ts'
import type { MatchDecision } from '../person.ts'

interface MatchDecisionsProps {
  decisions: readonly MatchDecision[]
  renderLink: (personId: string, children: ReactNode) => ReactNode
}

/** What was said of a file and others that look like it: by whom, and when. */
export function MatchDecisions({ decisions, renderLink }: MatchDecisionsProps) {
  const { t } = useTranslation()
  return (
    <>
      <h3 style={{ margin: '0.5rem 0 0' }}>{t('matches.decisions')}</h3>
      <ul style={{ margin: 0 }}>
        {decisions.map(({ id, other, decision, decidedAt, decidedBy }) => (
          <li key={id}>
            {renderLink(other.id, <bdi>{fullName(other)}</bdi>)}:{' '}
            {t(`vocabulary.matchDecision.${decision}`)} (
            {t('matches.decided', {
              when: formatMoment(decidedAt),
              who: decidedBy.displayName,
            })}
            )
          </li>
        ))}
      </ul>
    </>
  )
}
