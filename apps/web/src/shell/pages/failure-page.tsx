import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiError, UnreachableError } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { Page } from '../../ui/page.tsx'
import { ForbiddenError } from '../forbidden-error.ts'
import { ForbiddenPage } from './forbidden-page.tsx'

/** Where a page ends that threw: the server's failures in their own words, our own faults in ours. */
function CrashPage({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const title = t('shell.crash.title')
  const reload = () => window.location.reload()
  const isServerSide = error instanceof ApiError || error instanceof UnreachableError
  return (
    <Page title={title} documentTitle={title} width="narrow">
      {isServerSide ? (
        <Failure error={error} onRetry={reload} />
      ) : (
        <>
          <p style={{ margin: 0 }}>{t('shell.crash.text')}</p>
          <div>
            <Button onClick={reload}>{t('shell.crash.reload')}</Button>
          </div>
        </>
      )}
    </Page>
  )
}

export function FailurePage({ error }: { error: unknown }) {
  return error instanceof ForbiddenError ? <ForbiddenPage /> : <CrashPage error={error} />
}
