import '../../i18n/late/matches.ts'
import { fullName } from '@onthaal/shared/persons'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { existingOf } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { useCircumstances } from '../circumstances.ts'
import { PersonForm } from '../forms/person-form.tsx'
import { Suspects } from '../forms/suspects.tsx'
import { useRegistration } from '../forms/use-registration.ts'
import { usePersonSearch } from '../person-search-context.tsx'
import { valuesFromSearch } from '../person-values.ts'

export function NewPersonPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { terms } = usePersonSearch()
  const [initialValues] = useState(() => valuesFromSearch(terms))
  const circumstances = useCircumstances()
  const open = (id: string) =>
    void navigate({ ...paths.person(id), replace: true, ignoreBlocker: true })
  const { suspects, error, ...registration } = useRegistration({
    onCreated: (person) => {
      notifyDone(t('persons.form.created', { name: fullName(person) }))
      open(person.id)
    },
  })
  const title = t('persons.form.newTitle')
  const existing = existingOf(error)

  return (
    <Page title={title} documentTitle={title} width="narrow">
      <PersonForm
        initialValues={initialValues}
        circumstances={circumstances}
        isShort
        submitLabel={t('persons.form.create')}
        isBusy={registration.isBusy}
        error={error}
        failure={
          error && (
            <Failure error={error} takesFocus keepsTyped>
              {existing && (
                <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>
              )}
            </Failure>
          )
        }
        notice={(values) =>
          suspects.matches.length > 0 && (
            <Suspects
              {...suspects}
              sameLabel={t('matches.useFile')}
              isBusy={registration.isBusy}
              onDifferent={(match) => registration.differs(match, values)}
              onSame={({ person }) => {
                registration.carryTo(person.id, values)
                open(person.id)
              }}
            />
          )
        }
        onSubmit={registration.register}
        cancel={
          <ButtonLink {...paths.persons()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
