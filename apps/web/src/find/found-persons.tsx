import { formatPartialDate } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api/failure.tsx'
import { paths } from '../paths.ts'
import { PersonName, personSearchQuery } from '../persons/index.ts'
import { TextLink } from '../shell/index.ts'
import { LoadState } from '../ui/load-state.tsx'
import { Found } from './found.tsx'

/** How many stand here; whoever looks for more goes to the page for it. */
const most = 8

interface FoundPersonsProps {
  by: { insz: string } | { phone: string } | { name: string }
  onGo: () => void
}

/** The people of one's own organisation, by the same search as on their page. */
export function FoundPersons({ by, onGo }: FoundPersonsProps) {
  const { t } = useTranslation()
  const result = useInfiniteQuery(personSearchQuery(by))
  return (
    <LoadState
      data={result.data?.pages.flatMap(({ items }) => items)}
      hasFailed={result.isError}
      failure={<Failure error={result.error} onRetry={() => void result.refetch()} />}
    >
      {(persons) => (
        <div role="status">
          <Found
            title={t('find.persons')}
            note={
              persons.length === 0
                ? t('find.noPersons')
                : persons.length > most && t('find.morePersons', { count: most })
            }
          >
            {persons.slice(0, most).map((person) => (
              <li key={person.id}>
                <TextLink {...paths.person(person.id)} onClick={onGo}>
                  <PersonName person={person} asList />
                </TextLink>
                {person.birthDate && ` · ${formatPartialDate(person.birthDate)}`}
              </li>
            ))}
          </Found>
        </div>
      )}
    </LoadState>
  )
}
