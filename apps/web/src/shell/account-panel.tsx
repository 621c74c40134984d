import { UnstyledButton } from '@mantine/core'
import {
  useClickOutside,
  useDisclosure,
  useFocusWithin,
  useHotkeys,
  useMergedRef,
} from '@mantine/hooks'
import { useId } from 'react'
import { languageNames } from '../i18n/i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { LatePart, lateCode } from '../late-part.tsx'
import type { AccountChoicesProps } from './account-choices.tsx'
import styles from './account-panel.module.css'

/** It opens closed, so it may come after the page itself. */
const accountChoices = lateCode(async () => (await import('./account-choices.tsx')).AccountChoices)

/** Who is at work, in which language and colours, and the way out. */
export function AccountPanel(props: Omit<AccountChoicesProps, 'onLeave'>) {
  const { session } = props
  const id = useId()
  const language = useLanguage()
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
        <LatePart code={accountChoices} with={{ ...props, onLeave: close }} />
      </div>
    </div>
  )
}
