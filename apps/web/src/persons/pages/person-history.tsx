import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { ChangeList } from '../components/change-list.tsx'
import { personChangesQuery } from '../person-queries.ts'

/** The history of a file, read when somebody asks for it. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const history = useInfiniteQuery({ ...personChangesQuery(personId), enabled: isOpen })
  const changes = history.data?.pages.flatMap((page) => page.items)

  return (
    <Section title={t('persons.sections.history')}>
      <Disclosure summary={t('persons.history.show')} onToggle={setIsOpen}>
        <LoadState
          data={changes}
          hasFailed={history.isError}
          failure={<Failure error={history.error} onRetry={() => void history.refetch()} />}
        >
          {(found) => (
            <>
              {found.length === 0 ? (
                <p>{t('persons.history.none')}</p>
              ) : (
                <ChangeList changes={found} />
              )}
              <ShowMore list={history} />
            </>
          )}
        </LoadState>
      </Disclosure>
    </Section>
  )
}
