import { Button } from '@mantine/core'
import { educationTypes } from '@onthaal/shared/referrals'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../components/line-card.module.css'
import { lineWords } from '../components/line-summary.tsx'
import type { Proposal } from '../talk.ts'

interface ProposedLinesProps {
  /** What was not taken over yet. */
  proposals: readonly Proposal[]
  onTake: (proposal: Proposal) => void
  /** Takes several at once, one referral for each. */
  onTakeAll: (proposals: readonly Proposal[]) => void
}

const keyOf = ({ person, type }: Proposal) => `${person.id}-${type}`

/** What the files of those in the talk speak for, each to be taken over in one press. */
export function ProposedLines({ proposals, onTake, onTakeAll }: ProposedLinesProps) {
  const { t } = useTranslation()
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const taken = useRef<number | undefined>(undefined)

  // The next one comes under the finger of whoever takes several.
  useEffect(() => {
    if (taken.current === undefined) return
    const next = proposals[Math.min(taken.current, proposals.length - 1)]
    taken.current = undefined
    if (next) buttons.current.get(keyOf(next))?.focus()
  }, [proposals])

  if (proposals.length === 0) return null
  const ofChildren = proposals.filter(({ type }) => educationTypes.some((one) => one === type))
  return (
    <section aria-labelledby="proposed-lines" className={styles.proposed}>
      <h3 id="proposed-lines" className={styles.title}>
        {t('talks.proposed.title')}
      </h3>
      <p className={styles.about}>{t('talks.proposed.intro')}</p>
      <ul className={styles.lines}>
        {proposals.map((proposal, index) => {
          const what = lineWords({ person: proposal.person, values: { type: proposal.type } }, t)
          return (
            <li key={keyOf(proposal)} className={styles.head}>
              <div>
                <bdi>{what}</bdi>
                <p className={styles.about}>{t(`talks.proposed.ground.${proposal.ground}`)}</p>
              </div>
              <Button
                ref={(button) => {
                  if (button) buttons.current.set(keyOf(proposal), button)
                  else buttons.current.delete(keyOf(proposal))
                }}
                size="sm"
                variant="default"
                aria-label={t('talks.proposed.takeOf', { what })}
                onClick={() => {
                  taken.current = index
                  onTake(proposal)
                }}
              >
                {t('talks.proposed.take')}
              </Button>
            </li>
          )
        })}
      </ul>
      {ofChildren.length > 1 && (
        <div>
          <Button size="sm" variant="default" onClick={() => onTakeAll(ofChildren)}>
            {t('talks.proposed.takeChildren', { count: ofChildren.length })}
          </Button>
        </div>
      )}
    </section>
  )
}
