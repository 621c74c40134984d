import { Button, NativeSelect, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import {
  useClickOutside,
  useDisclosure,
  useFocusWithin,
  useHotkeys,
  useMergedRef,
} from '@mantine/hooks'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage, languageNames, languages } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import type { Session } from '../identity/index.ts'
import { paths } from '../paths.ts'
import styles from './account-panel.module.css'
import { ButtonLink, TextLink } from './links.tsx'

const colorSchemes = ['auto', 'light', 'dark'] as const

interface AccountPanelProps {
  session?: Session
  onSignOut?: () => void
  onLock?: () => void
  isSigningOut?: boolean
  /** Why signing out did not work. */
  failure?: ReactNode
}

/** Who is at work, in which language and colours, and the way out. */
export function AccountPanel(props: AccountPanelProps) {
  const { session, onLock, onSignOut, isSigningOut = false, failure } = props
  const { t } = useTranslation()
  const id = useId()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [isOpen, { toggle, close }] = useDisclosure(false)
  const outside = useClickOutside<HTMLDivElement>(close)
  const { ref: within } = useFocusWithin<HTMLDivElement>({ onBlur: close })
  const root = useMergedRef(outside, within)
  useHotkeys(isOpen ? [['Escape', close]] : [], [])

  return (
    <div ref={root} className={styles.root}>
      <UnstyledButton
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={`${id}-panel`}
        onClick={toggle}
      >
        {session ? (
          <>
            <span className={styles.name}>{session.user.displayName}</span>
            <span className={styles.organisation}>{session.organisation.name}</span>
          </>
        ) : (
          <span className={styles.name}>{languageNames[language]}</span>
        )}
        <span aria-hidden="true" className={styles.caret} />
      </UnstyledButton>
      <div id={`${id}-panel`} className={styles.panel} hidden={!isOpen}>
        {session && (
          <p className={styles.who}>
            {session.user.displayName}, {session.organisation.name}
          </p>
        )}
        {session && session.memberships.length + session.invitations.length > 1 && (
          // A link, so that a page with unsaved text asks before it is left.
          <ButtonLink {...paths.chooseOrganisation()} variant="default" onClick={close}>
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
          <TextLink {...paths.sessions()} onClick={close}>
            {t('shell.mySessions')}
          </TextLink>
        )}
        {/* Whoever came through the provider shows a second step there. */}
        {session && session.providerSignOut === undefined && (
          <TextLink {...paths.secondFactor()} onClick={close}>
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
      </div>
    </div>
  )
}
