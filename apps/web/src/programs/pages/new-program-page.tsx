import '../../i18n/late/administration.ts'
import '../../i18n/late/programs.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { workplacesQuery } from '../../administration/index.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ProgramForm } from '../forms/program-form.tsx'
import { useCreateProgram } from '../program-mutations.ts'

/** A program to register. */
export function NewProgramPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const workplaces = useQuery(workplacesQuery)
  const create = useCreateProgram()
  const title = t('programs.new')

  return (
    <Page title={title} documentTitle={title} intro={t('programs.form.intro')} width="narrow">
      <LoadState
        data={workplaces.data}
        hasFailed={workplaces.isError}
        failure={<Failure error={workplaces.error} onRetry={() => void workplaces.refetch()} />}
      >
        {(found) => (
          <ProgramForm
            workplaces={found}
            isBusy={create.isPending}
            isDone={create.isSuccess}
            error={create.error}
            onSubmit={(body) =>
              create.mutate(body, {
                onSuccess: ({ id }) =>
                  void navigate({ ...paths.program(id), replace: true, ignoreBlocker: true }),
              })
            }
          />
        )}
      </LoadState>
    </Page>
  )
}
