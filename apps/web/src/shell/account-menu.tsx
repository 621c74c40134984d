import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changeLanguage, languageNames, languages } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import type { Session } from '../identity/index.ts'
import styles from './header.module.css'

const colorSchemes = ['auto', 'light', 'dark'] as const

interface AccountMenuProps {
  session?: Session
  onSignOut?: () => void
  isSigningOut?: boolean
}

/** Who is at work, in which language and colours, and the way out. */
export function AccountMenu({ session, onSignOut, isSigningOut = false }: AccountMenuProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  return (
    <Menu position="bottom-end" width={260} shadow="md" returnFocus>
      <Menu.Target>
        <UnstyledButton className={styles.account}>
          {session ? (
            <>
              <span className={styles.accountName}>{session.user.displayName}</span>
              <span className={styles.accountOrganisation}>{session.organisation.name}</span>
            </>
          ) : (
            languageNames[language]
          )}
          <span aria-hidden="true" className={styles.caret} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {languages.map((choice) => (
          <Menu.Item
            key={choice}
            lang={choice}
            role="menuitemradio"
            aria-checked={choice === language}
            className={styles.choice}
            onClick={() => void changeLanguage(choice)}
          >
            {languageNames[choice]}
          </Menu.Item>
        ))}
        <Menu.Label>{t('shell.colorScheme')}</Menu.Label>
        {colorSchemes.map((choice) => (
          <Menu.Item
            key={choice}
            role="menuitemradio"
            aria-checked={choice === colorScheme}
            className={styles.choice}
            onClick={() => setColorScheme(choice)}
          >
            {t(`shell.colorSchemes.${choice}`)}
          </Menu.Item>
        ))}
        {onSignOut && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onSignOut} disabled={isSigningOut}>
              {isSigningOut ? t('shell.signingOut') : t('shell.signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
