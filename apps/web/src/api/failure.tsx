import { Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '../ui/failure-alert.tsx'
import {
  ApiError,
  type FailureName,
  failureNameOf,
  isWorthRetrying,
  unmetNeedsOf,
} from './errors.ts'

/** When it makes sense to try again, after too many attempts. */
function WaitingTime({ seconds }: { seconds: number }) {
  const { t } = useTranslation()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    setIsOver(false)
    const timer = setTimeout(() => setIsOver(true), seconds * 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  if (isOver) return <Text>{t('waiting.now')}</Text>
  if (seconds < 90) return <Text>{t('waiting.seconds', { count: seconds })}</Text>
  return <Text>{t('waiting.minutes', { count: Math.ceil(seconds / 60) })}</Text>
}

/** After these, sending what was typed can still succeed. */
const keepingNames: readonly FailureName[] = [
  'badRequest',
  'staleVersion',
  'internalServerError',
  'serviceUnavailable',
  'unreachable',
]

interface FailureProps {
  error: unknown
  onRetry?: () => void
  takesFocus?: boolean
  /** What failed was sending something typed, which still stands there. */
  keepsTyped?: boolean
  children?: ReactNode
}

/** The one translator of what the server answered into words for people. */
export function Failure(props: FailureProps) {
  const { error, onRetry, takesFocus = false, keepsTyped = false, children } = props
  const { t } = useTranslation()
  const name = failureNameOf(error)
  const wait = error instanceof ApiError ? error.problem.retryAfterSec : undefined
  const unmet = unmetNeedsOf(error)
  // What is lacking says it all; that something changed meanwhile would be a guess.
  const words =
    unmet.length > 0
      ? { title: t('referrals.unmetTitle') }
      : {
          title: t(`problems.${name}.title`),
          // How long to wait says more than that it takes a while.
          ...(wait === undefined && { text: t(`problems.${name}.text`) }),
        }
  return (
    <FailureAlert
      {...words}
      onRetry={isWorthRetrying(error) ? onRetry : undefined}
      takesFocus={takesFocus}
    >
      {wait !== undefined && <WaitingTime seconds={wait} />}
      {unmet.map((need) => (
        <Text key={need}>{t(`referrals.unmet.${need}`)}</Text>
      ))}
      {keepsTyped && unmet.length === 0 && keepingNames.includes(name) && (
        <Text>{t('typedKept')}</Text>
      )}
      {children}
    </FailureAlert>
  )
}
