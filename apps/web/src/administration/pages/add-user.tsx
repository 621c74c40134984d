import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { useCreateMembership, useCreateUser } from '../administration-mutations.ts'
import { workplacesQuery } from '../administration-queries.ts'
import { rightsIn, UserForm } from '../forms/user-form.tsx'

const nobody = {
  username: '',
  displayName: '',
  roles: [],
  education: false,
  desks: [],
  region: '',
  email: '',
  disabled: false,
}

interface AddUserProps {
  title: string
  intro?: string
  /** Whether the account is made elsewhere: then both names have to be right. */
  isFromElsewhere?: boolean
  create: ReturnType<typeof useCreateUser> | ReturnType<typeof useCreateMembership>
}

/** Somebody who is to work here, and their page once they do. */
export function AddUser({ title, intro, isFromElsewhere = false, create }: AddUserProps) {
  const navigate = useNavigate()
  const workplaces = useQuery(workplacesQuery)

  return (
    <Page title={title} documentTitle={title} intro={intro} width="narrow">
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
            isFromElsewhere={isFromElsewhere}
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
