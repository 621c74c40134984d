import { roles as rolesInOrder } from '@onthaal/shared/identity'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import styles from './account-cards.module.css'

interface DemoAccountsProps {
  accounts: readonly Schemas['DemoAccount'][]
  onChoose: (username: string) => void
  isBusy: boolean
}

/** The invented colleagues of the demo, each with their job in words; one click signs in. */
export function DemoAccounts({ accounts, onChoose, isBusy }: DemoAccountsProps) {
  const { t } = useTranslation()
  const placeOf = ({ roles: [role] }: Schemas['DemoAccount']) =>
    role === undefined ? 0 : rolesInOrder.indexOf(role)
  const inOrder = accounts.toSorted((left, right) => placeOf(left) - placeOf(right))
  return (
    <ul className={styles.accounts}>
      {inOrder.map(({ username, displayName, organisation, roles }) => (
        <li key={username}>
          <button
            type="button"
            className={styles.account}
            disabled={isBusy}
            onClick={() => onChoose(username)}
          >
            <strong>{roles.map((role) => t(`vocabulary.role.${role}`)).join(', ')}</strong>
            <span className={styles.who}>
              {displayName}, {organisation}
            </span>
            <code className={styles.username}>{username}</code>
          </button>
        </li>
      ))}
    </ul>
  )
}
