import '../i18n/late/find.ts'
import { Button, Stack, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../identity/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import { type Asked, askedOf } from './asked-of.ts'
import styles from './find-dialog.module.css'
import { FoundPages } from './found-pages.tsx'
import { FoundPersons } from './found-persons.tsx'
import { FoundReferral } from './found-referral.tsx'
import { FoundServices } from './found-services.tsx'

/**
 * One box for whatever somebody may find. Pages, schools and services show while they type; people and
 * referrals are looked up when they ask for it, for each of these searches is written down.
 */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const { permissions, demo } = useSession()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<Asked>()
  const hint = permissions.includes('queryPersons') ? t('find.hint') : t('find.hintWithoutPersons')

  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <Stack gap="lg">
        <search>
          <form
            noValidate
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault()
              setAsked(askedOf(text, demo))
            }}
          >
            <TextInput
              id={`${id}-text`}
              className={styles.field ?? ''}
              label={t('find.label')}
              description={hint}
              value={text}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              data-autofocus
              onChange={(event) => {
                setText(event.currentTarget.value)
                setAsked(undefined)
              }}
            />
            <Button type="submit">{t('find.submit')}</Button>
          </form>
        </search>
        {asked?.kind === 'nothing' && <p role="status">{t('find.nothingToFind')}</p>}
        {asked?.kind === 'reference' && permissions.includes('readReferrals') && (
          <FoundReferral reference={asked.reference} onGo={onClose} />
        )}
        {asked?.kind === 'person' && permissions.includes('queryPersons') && (
          <FoundPersons by={asked.by} onGo={onClose} />
        )}
        <FoundPages text={text} onGo={onClose} />
        {permissions.includes('readDirectory') && <FoundServices text={text} onGo={onClose} />}
      </Stack>
    </Dialog>
  )
}
