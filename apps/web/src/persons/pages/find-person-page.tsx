import { VisuallyHidden } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useCircumstances } from '../circumstances.ts'
import { PersonResults } from '../components/person-results.tsx'
import { SearchForm } from '../forms/search-form.tsx'
import { personSearchQuery } from '../person-queries.ts'
import { usePersonSearch } from '../person-search-context.tsx'

export function FindPersonPage() {
  const { t } = useTranslation()
  const circumstances = useCircumstances()
  const { permissions } = useSession()
  const { terms, criteria, search } = usePersonSearch()
  const result = useInfiniteQuery(personSearchQuery(criteria))
  const persons = result.data?.pages.flatMap((page) => page.items)
  const title = t('persons.search.title')

  const count = persons?.length ?? 0
  const summary = result.hasNextPage
    ? t('persons.search.foundAtLeast', { count })
    : t('persons.search.found', { count })
  const addButton = (
    <div>
      <ButtonLink {...paths.newPerson()} variant={count > 0 ? 'default' : 'filled'}>
        {t('persons.search.add')}
      </ButtonLink>
    </div>
  )

  return (
    <Page title={title} documentTitle={title} intro={t('persons.search.intro')}>
      <SearchForm
        terms={terms}
        circumstances={circumstances}
        isBusy={result.isFetching && !result.isFetchingNextPage}
        onSearch={(typed, wanted) => {
          const isSameSearch = JSON.stringify(wanted) === JSON.stringify(criteria)
          search(typed, wanted)
          if (isSameSearch) void result.refetch()
        }}
      />
      {criteria && (
        <div>
          <VisuallyHidden role="status">{persons && summary}</VisuallyHidden>
          <LoadState
            data={persons}
            hasFailed={result.isError}
            failure={<Failure error={result.error} onRetry={() => void result.refetch()} />}
          >
            {(found) =>
              found.length === 0 ? (
                <EmptyState
                  title={t('persons.search.none')}
                  text={t('persons.search.noneText')}
                  action={addButton}
                />
              ) : (
                <Section title={summary}>
                  <PersonResults
                    persons={found}
                    renderLink={({ id }, children) => (
                      <TextLink {...paths.person(id)}>{children}</TextLink>
                    )}
                    renderAction={
                      permissions.includes('holdInterviews')
                        ? (person) => (
                            <ButtonLink
                              {...paths.startTalk(person.id)}
                              size="sm"
                              variant="light"
                              aria-label={t('persons.file.startTalkWith', {
                                name: fullName(person),
                              })}
                            >
                              {t('persons.file.startTalk')}
                            </ButtonLink>
                          )
                        : undefined
                    }
                  />
                  <ShowMore list={result} />
                  <p style={{ margin: 0 }}>
                    {t('persons.search.notListed')} {t('persons.search.addHint')}
                  </p>
                  {addButton}
                </Section>
              )
            }
          </LoadState>
        </div>
      )}
    </Page>
  )
}
