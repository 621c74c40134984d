import '../../i18n/late/second-step.ts'
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { RecoveryCodes } from '../components/recovery-codes.tsx'
import { SecondFactorSecret } from '../components/second-factor-secret.tsx'
import { CodeForm } from '../forms/code-form.tsx'
import { StartSecondFactorForm } from '../forms/start-second-factor-form.tsx'
import {
  useConfirmSecondFactor,
  useReplaceRecoveryCodes,
  useStartSecondFactor,
  useSwitchOffSecondFactor,
} from '../second-factor-mutations.ts'
import { secondFactorQuery } from '../session-queries.ts'

/** What was pressed is gone with its form. */
function tellDone(words: string) {
  notifyDone(words)
  focusHeading()
}

/** Where somebody has themselves asked for a code after the password, or no longer. */
export function SecondFactorPage() {
  const { t } = useTranslation()
  const factor = useQuery(secondFactorQuery)
  const [codes, setCodes] = useState<readonly string[]>([])
  const title = t('secondFactor.title')

  return (
    <Page title={title} documentTitle={title} intro={t('secondStep.intro')} width="narrow">
      <LoadState
        data={factor.data}
        hasFailed={factor.isError}
        failure={<Failure error={factor.error} onRetry={() => void factor.refetch()} />}
      >
        {({ isAvailable, isOn, recoveryCodesLeft }) => {
          if (codes.length > 0) {
            const hide = () => {
              setCodes([])
              focusHeading()
            }
            return <RecoveryCodes codes={codes} onKept={hide} />
          }
          if (!isAvailable) return <Text>{t('secondStep.elsewhere')}</Text>
          return isOn ? (
            <On codesLeft={recoveryCodesLeft} onCodes={setCodes} />
          ) : (
            <Off onCodes={setCodes} />
          )
        }}
      </LoadState>
    </Page>
  )
}

interface CodesProps {
  /** New recovery codes are there to be shown. */
  onCodes: (codes: readonly string[]) => void
}

function Off({ onCodes }: CodesProps) {
  const { t } = useTranslation()
  const start = useStartSecondFactor()
  const confirm = useConfirmSecondFactor()

  return (
    <Section title={t('secondStep.confirm')}>
      {start.data === undefined ? (
        <>
          <Text>{t('secondStep.needsApp')}</Text>
          <StartSecondFactorForm
            isBusy={start.isPending}
            error={start.error}
            onSubmit={(password) => start.mutate(password, { onSuccess: focusHeading })}
          />
        </>
      ) : (
        <>
          <SecondFactorSecret {...start.data} />
          <CodeForm
            label={t('secondStep.firstCode')}
            description={t('secondStep.firstCodeHint')}
            submit={t('secondStep.confirm')}
            isBusy={confirm.isPending}
            error={confirm.error}
            onSubmit={(code) =>
              confirm.mutate(code, {
                onSuccess: (made) => {
                  onCodes(made.codes)
                  tellDone(t('secondStep.isOn'))
                },
              })
            }
          />
        </>
      )}
    </Section>
  )
}

function On({ codesLeft, onCodes }: CodesProps & { codesLeft: number }) {
  const { t } = useTranslation()
  const replace = useReplaceRecoveryCodes()
  const switchOff = useSwitchOffSecondFactor()
  const code = { label: t('signIn.code'), description: t('secondFactor.codeHint') }

  return (
    <Stack>
      <div>
        <StatusTag tone="success">{t('secondStep.isOn')}</StatusTag>
      </div>
      <Section title={t('secondStep.recovery')}>
        <Text>{t('secondStep.codesLeft', { count: codesLeft })}</Text>
        <CodeForm
          {...code}
          submit={t('secondStep.newRecovery')}
          isBusy={replace.isPending}
          error={replace.error}
          onSubmit={(typed) =>
            replace.mutate(typed, {
              onSuccess: (made) => {
                onCodes(made.codes)
                tellDone(t('secondStep.codesMade'))
              },
            })
          }
        />
      </Section>
      <Section title={t('secondStep.switchOff')}>
        <Text>{t('secondStep.switchOffText')}</Text>
        <CodeForm
          {...code}
          submit={t('secondStep.switchOff')}
          isBusy={switchOff.isPending}
          error={switchOff.error}
          onSubmit={(typed) =>
            switchOff.mutate(typed, { onSuccess: () => tellDone(t('secondStep.isOff')) })
          }
        />
      </Section>
    </Stack>
  )
}
