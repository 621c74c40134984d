import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import styles from './account-cards.module.css'

interface MembershipChoicesProps {
  memberships: readonly Schemas['OwnMembership'][]
  /** The one that somebody works in now. */
  current: string | undefined
  onChoose: (membership: string) => void
  isBusy: boolean
}

/** For whom somebody may work, and as what; one click chooses. */
export function MembershipChoices(props: MembershipChoicesProps) {
  const { memberships, current, onChoose, isBusy } = props
  const { t } = useTranslation()
  return (
    <ul className={styles.accounts}>
      {memberships.map(({ id, organisation, roles }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.account}
            disabled={isBusy}
            data-current={id === current}
            onClick={() => onChoose(id)}
          >
            <strong>{organisation.name}</strong>
            <span className={styles.who}>
              {roles.map((role) => t(`vocabulary.role.${role}`)).join(', ')}
            </span>
            {id === current && (
              <span className={styles.note}>{t('chooseOrganisation.current')}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
