import '../../i18n/late/consultations.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ExportButton } from '../../exports/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Page } from '../../ui/page.tsx'
import { selectionOf } from '../consultation-queries.ts'
import { ConsultationList } from './consultation-list.tsx'
import { PeriodFields } from './period-fields.tsx'

const route = getRouteApi(`/signedIn${routePaths.personConsultations}`)

/** Who saw the file of one person. */
export function PersonConsultationsPage() {
  const { t } = useTranslation()
  const { personId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const selection = { ...selectionOf(search), person: personId }

  return (
    <Page
      title={t('consultations.ofPerson.title')}
      documentTitle={t('consultations.ofPerson.title')}
      intro={t('consultations.ofPerson.intro')}
    >
      <Actions>
        <PeriodFields
          search={search}
          onChange={(changed) => void navigate({ search: changed, replace: true })}
        />
      </Actions>
      <Actions>
        <ButtonLink {...paths.excerpt(personId)} variant="default">
          {t('consultations.ofPerson.excerpt')}
        </ButtonLink>
        <ExportButton list={{ consultations: selection }} />
      </Actions>
      <ConsultationList selection={selection} withPersons={false} />
    </Page>
  )
}
