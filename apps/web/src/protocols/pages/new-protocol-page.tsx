import '../../i18n/late/protocols.ts'
import { dataCategories } from '@onthaal/shared/protocols'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { TermsForm } from '../forms/terms-form.tsx'
import { useCreateProtocol } from '../protocol-mutations.ts'
import { organisationsQuery } from '../protocol-queries.ts'

/** A published protocol to write down. */
export function NewProtocolPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { organisation } = useSession()
  const organisations = useQuery(organisationsQuery)
  const create = useCreateProtocol()
  const title = t('protocols.new')
  const isAgency = organisation.kind === 'agency'

  return (
    <Page title={title} documentTitle={title} intro={t('protocols.form.intro')} width="narrow">
      <LoadState
        data={organisations.data}
        hasFailed={organisations.isError}
        failure={
          <Failure error={organisations.error} onRetry={() => void organisations.refetch()} />
        }
      >
        {(found) => (
          <TermsForm
            initialValues={{
              sender: isAgency ? '' : organisation.id,
              receiver: found.find(({ kind }) => kind === 'agency')?.id ?? '',
              reference: '',
              legalBasis: '',
              categories: [...dataCategories],
              validFrom: '',
              validTo: '',
            }}
            organisations={found}
            isBusy={create.isPending}
            isDone={create.isSuccess}
            error={create.error}
            onSubmit={(body) =>
              create.mutate(body, {
                onSuccess: () => {
                  notifyDone(t('protocols.saved'))
                  void navigate({ ...paths.protocols(), ignoreBlocker: true })
                },
              })
            }
          />
        )}
      </LoadState>
    </Page>
  )
}
