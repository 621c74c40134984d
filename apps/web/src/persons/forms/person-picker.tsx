import { Button, TextInput } from '@mantine/core'
import { formatPartialDate, fullName, nameSearchKeys } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { RadioChoices } from '../../ui/choices.tsx'
import { personSearchQuery } from '../person-queries.ts'
import styles from './person-form.module.css'

interface PersonPickerProps {
  id: string
  /** People who cannot be chosen. */
  without: readonly string[]
  /** The name that stands in the search. */
  typed: string
  onType: (typed: string) => void
  value: string
  error: ReactNode
  onChange: (personId: string) => void
}

/** Chooses somebody whom the organisation has a file of, after a search by name. */
export function PersonPicker(props: PersonPickerProps) {
  const { id, without, typed, onType, value, error, onChange } = props
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [isUnusable, setIsUnusable] = useState(false)
  const found = useInfiniteQuery(personSearchQuery(name === '' ? undefined : { name }))
  const people = found.data?.pages
    .flatMap(({ items }) => items)
    .filter((person) => !without.includes(person.id))
  const search = () => {
    const canFind = nameSearchKeys(typed).length > 0
    onChange('')
    setIsUnusable(!canFind)
    setName(canFind ? typed.trim() : '')
  }

  return (
    <div className={styles.stack}>
      <TextInput
        id={id}
        label={t('household.search')}
        description={t('household.searchHint')}
        error={isUnusable ? t('persons.search.nameUnusable') : error}
        value={typed}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          search()
        }}
      />
      <div>
        <Button variant="default" onClick={search} loading={found.isFetching}>
          {t('persons.search.submit')}
        </Button>
      </div>
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      <div role="status">
        {people?.length === 0 && t('household.nobody')}
        {people &&
          people.length > 0 &&
          t(found.hasNextPage ? 'household.foundMany' : 'persons.search.found', {
            count: people.length,
          })}
      </div>
      {people && people.length > 0 && (
        <RadioChoices
          id={`${id}-first`}
          label={t('household.who')}
          value={value}
          onChange={onChange}
          choices={people.map((person) => ({
            value: person.id,
            label: fullName(person),
            description: [
              person.birthDate && formatPartialDate(person.birthDate),
              person.inszMasked,
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
    </div>
  )
}
