import { Button, TextInput } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { OptionalLabel } from '../../ui/optional-label.tsx'
import type { InvitedPeople } from '../arrival.ts'
import { invitationText } from '../invitation-text.ts'
import styles from './invitation-letters.module.css'

interface InvitationLettersProps {
  letters: InvitedPeople
  onBack: () => void
}

type Letter = InvitedPeople['items'][number]

/** The letters of whoever was invited a moment ago, one on a page, to be printed. */
export function InvitationLetters({ letters, onBack }: InvitationLettersProps) {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const [contact, setContact] = useState('')
  const { items, skipped } = letters
  const today = formatDay(belgianDay(new Date()))
  const withoutAddress = items.filter((letter) => letter.street === undefined)
  return (
    <>
      <div className={styles.controls}>
        <p role="status">
          {items.length > 0 && t('arrivals.letters.ready', { count: items.length })}
        </p>
        {skipped.length > 0 && (
          <p>{t('arrivals.letters.skipped', { names: skipped.join(', ') })}</p>
        )}
        {withoutAddress.length > 0 && (
          <p>
            {t('arrivals.letters.withoutAddress', {
              names: withoutAddress.map(({ arrival }) => fullName(arrival.person)).join(', '),
            })}
          </p>
        )}
        <TextInput
          label={<OptionalLabel>{t('arrivals.letters.contact')}</OptionalLabel>}
          description={t('arrivals.letters.contactHint')}
          maxLength={200}
          value={contact}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
        <Actions>
          <Button disabled={items.length === 0} onClick={() => window.print()}>
            {t('arrivals.letters.print')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('arrivals.letters.back')}
          </Button>
        </Actions>
      </div>
      <div className={styles.sheets} data-paper>
        {items.map((letter) => (
          <article key={letter.arrival.id} className={styles.letter} lang="nl-BE">
            <p>{organisation.name}</p>
            <address className={styles.address}>
              {addressOf(letter).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
            <p>{today}</p>
            <p>{`Beste ${fullName(letter.arrival.person)},`}</p>
            {invitationText(organisation.name).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {contact.trim() !== '' && <p>{`U kunt ons ook bereiken: ${contact.trim()}`}</p>}
            <p>Met vriendelijke groeten</p>
            <p>{organisation.name}</p>
          </article>
        ))}
      </div>
    </>
  )
}

function addressOf({ arrival, street, houseNumber, box, postalCode, city }: Letter): string[] {
  const number = [houseNumber, box && `bus ${box}`].filter(Boolean).join(' ')
  return [
    fullName(arrival.person),
    [street, number].filter(Boolean).join(' '),
    [postalCode, city].filter(Boolean).join(' '),
  ].filter((line) => line !== '')
}
