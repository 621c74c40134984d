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
import { newPersonOf } from '../person-input.ts'
import { useCreatePerson } from '../person-mutations.ts'
import { usePersonSearch } from '../person-search-context.tsx'
import { valuesFromSearch } from '../person-values.ts'

export function NewPersonPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { terms } = usePersonSearch()
  const [initialValues] = useState(() => valuesFromSearch(terms))
  const circumstances = useCircumstances()
  const create = useCreatePerson()
  const title = t('persons.form.newTitle')
  const existing = existingOf(create.error)

  return (
    <Page title={title} documentTitle={title} width="narrow">
      <PersonForm
        initialValues={initialValues}
        circumstances={circumstances}
        isShort
        submitLabel={t('persons.form.create')}
        isBusy={create.isPending}
        error={create.error}
        failure={
          create.error && (
            <Failure error={create.error} takesFocus keepsTyped>
              {existing && (
                <TextLink {...paths.person(existing)}>{t('persons.form.existing')}</TextLink>
              )}
            </Failure>
          )
        }
        onSubmit={(values) =>
          create.mutate(newPersonOf(values, circumstances), {
            onSuccess: (person) => {
              notifyDone(t('persons.form.created', { name: fullName(person) }))
              void navigate({ ...paths.person(person.id), replace: true, ignoreBlocker: true })
            },
          })
        }
        cancel={
          <ButtonLink {...paths.persons()} variant="default">
            {t('common.cancel')}
          </ButtonLink>
        }
      />
    </Page>
  )
}
