import { Button, NativeSelect, useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, languageNames, languages } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import type { Session } from '../identity/index.ts'
import { paths } from '../paths.ts'
import styles from './account-panel.module.css'
import { ButtonLink, TextLink } from './links.tsx'

const colorSchemes = ['auto', 'light', 'dark'] as const

export interface AccountChoicesProps {
  session?: Session
  onSignOut?: () => void
  onLock?: () => void
  isSigningOut?: boolean
  /** Why signing out did not work. */
  failure?: ReactNode
  /** A page is gone to from here. */
  onLeave: () => void
}

/** What stands in the panel of whoever is at work. */
export function AccountChoices(props: AccountChoicesProps) {
  const { session, onLock, onSignOut, isSigningOut = false, failure, onLeave } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  return (
    <>
      {session && (
        <p className={styles.who}>
          {session.user.displayName}, {session.organisation.name}
        </p>
      )}
      {session && session.memberships.length + session.invitations.length > 1 && (
        // A link, so that a page with unsaved text asks before it is left.
        <ButtonLink {...paths.chooseOrganisation()} variant="default" onClick={onLeave}>
          {t('shell.otherOrganisation')}
        </ButtonLink>
      )}
      <NativeSelect
        label={t('shell.language')}
        value={language}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(event) => {
          const chosen = languages.find((value) => value === event.currentTarget.value)
          if (chosen) void changeLanguage(chosen)
        }}
      />
      <NativeSelect
        label={t('shell.colorScheme')}
        value={colorScheme}
        data={colorSchemes.map((value) => ({ value, label: t(`shell.colorSchemes.${value}`) }))}
        onChange={(event) => {
          const chosen = colorSchemes.find((value) => value === event.currentTarget.value)
          if (chosen) setColorScheme(chosen)
        }}
      />
      {session && (
        <TextLink {...paths.sessions()} onClick={onLeave}>
          {t('shell.mySessions')}
        </TextLink>
      )}
      {/* Whoever came through the provider shows a second step there. */}
      {session && session.providerSignOut === undefined && (
        <TextLink {...paths.secondFactor()} onClick={onLeave}>
          {t('secondFactor.title')}
        </TextLink>
      )}
      {onLock && (
        <Button variant="default" onClick={onLock} aria-keyshortcuts="Alt+Shift+L">
          {t('shell.lock')}
          <kbd className={styles.keys}>Alt+Shift+L</kbd>
        </Button>
      )}
      {failure}
      {onSignOut && (
        <Button variant="default" onClick={onSignOut} loading={isSigningOut}>
          {t('shell.signOut')}
        </Button>
      )}
    </>
  )
}
