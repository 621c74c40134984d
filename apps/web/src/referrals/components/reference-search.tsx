import { Button, TextInput } from '@mantine/core'
import { parseReferenceNumber } from '@onthaal/shared/referrals'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './list-filters-bar.module.css'

interface ReferenceSearchProps {
  onSearch: (reference: string) => void
}

/** Finds one referral by the number that somebody says over the telephone or reads from a letter. */
export function ReferenceSearch({ onSearch }: ReferenceSearchProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)

  const search = (event: FormEvent) => {
    event.preventDefault()
    const reference = parseReferenceNumber(typed)
    setIsWrong(reference === undefined)
    if (reference !== undefined) onSearch(reference)
  }

  return (
    <form className={styles.reference} onSubmit={search} noValidate>
      <TextInput
        size="sm"
        label={t('referrals.filters.reference')}
        placeholder={t('referrals.filters.referenceHint')}
        value={typed}
        error={isWrong && t('referrals.filters.referenceInvalid')}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="default">
        {t('referrals.filters.search')}
      </Button>
    </form>
  )
}
