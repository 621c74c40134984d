import '../../i18n/late/administration.ts'
import '../../i18n/late/organisations.ts'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { MunicipalityForm } from '../forms/municipality-form.tsx'
import { useCreateMunicipality } from '../organisation-mutations.ts'

/** A municipality that begins to work with the product. */
export function NewMunicipalityPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const create = useCreateMunicipality()
  const title = t('organisations.municipalities.add')

  return (
    <Page
      title={title}
      documentTitle={title}
      width="narrow"
      intro={t('organisations.municipalities.addIntro')}
    >
      <MunicipalityForm
        isBusy={create.isPending}
        isDone={create.isSuccess}
        error={create.error}
        onSubmit={(body) =>
          create.mutate(body, {
            onSuccess: () =>
              void navigate({ ...paths.organisations(), replace: true, ignoreBlocker: true }),
          })
        }
      />
    </Page>
  )
}
