import { Button, Text } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { routePaths } from '../../paths.ts'
import { Actions } from '../../ui/actions.tsx'
import { Page } from '../../ui/page.tsx'
import { readProviderAnswer } from '../provider-answer.ts'
import { useCompleteProviderSignIn, useStartProviderSignIn } from '../session-mutations.ts'

/**
 * Signs in with what the provider put in the address. That this page asks, and not the provider's
 * redirect, makes the request our own: cookies that go to no other site go along.
 */
export function ProviderReturnPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const complete = useCompleteProviderSignIn()
  const start = useStartProviderSignIn()
  // The answer serves once, however often the page is drawn.
  const hasAsked = useRef(false)

  useEffect(() => {
    if (hasAsked.current) return
    hasAsked.current = true
    complete.mutate(readProviderAnswer(window.location.search), {
      // In place of this address, so that nobody comes back to it.
      onSuccess: ({ returnTo }) => router.history.replace(returnTo ?? routePaths.start),
    })
  }, [complete, router])

  const { error } = complete
  const named = error instanceof ApiError ? error.problem.organisation : undefined
  return (
    <Page title={t('signIn.title')} documentTitle={t('signIn.title')} width="narrow">
      {error === null ? (
        <p role="status">{t('signIn.returning')}</p>
      ) : (
        <>
          <Failure error={error} takesFocus>
            {named && <Text>{t('signIn.organisationNamed', { organisation: named })}</Text>}
          </Failure>
          {start.error !== null && <Failure error={start.error} takesFocus />}
          <Actions>
            <Button
              loading={start.isPending}
              // The provider still knows who it was, and would send the same answer again.
              onClick={() => start.mutate({ anew: true })}
            >
              {t('signIn.again')}
            </Button>
          </Actions>
        </>
      )}
    </Page>
  )
}
