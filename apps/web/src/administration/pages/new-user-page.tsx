import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useCreateUser } from '../administration-mutations.ts'
import { workplacesQuery } from '../administration-queries.ts'
import { rightsIn, UserForm } from '../forms/user-form.tsx'

const nobody = {
  username: '',
  displayName: '',
  roles: [],
  education: false,
  desks: [],
  region: '',
  disabled: false,
}

/** An account for somebody new. */
export function NewUserPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const workplaces = useQuery(workplacesQuery)
  const create = useCreateUser()
  const title = t('administration.newUser')

  return (
    <Page title={title} documentTitle={title} width="narrow">
      <LoadState
        data={workplaces.data}
        hasFailed={workplaces.isError}
        failure={<Failure error={workplaces.error} onRetry={() => void workplaces.refetch()} />}
      >
        {(found) => (
          <UserForm
            initialValues={nobody}
            workplaces={found}
            isKnown={false}
            isOwn={false}
            isBusy={create.isPending}
            isDone={create.isSuccess}
            error={create.error}
            onSubmit={(values) => {
              const { disabled: _disabled, ...rights } = rightsIn(values)
              create.mutate(
                { username: values.username.trim(), ...rights },
                {
                  onSuccess: ({ id }) =>
                    void navigate({ ...paths.user(id), replace: true, ignoreBlocker: true }),
                },
              )
            }}
          />
        )}
      </LoadState>
    </Page>
  )
}
