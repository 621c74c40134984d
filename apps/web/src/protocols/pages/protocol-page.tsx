import '../../i18n/late/protocols.ts'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatDay } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { WarningTag } from '../components/warning-tag.tsx'
import { TermsForm } from '../forms/terms-form.tsx'
import { valuesOf } from '../forms/use-terms-form.ts'
import type { Protocol } from '../protocol.ts'
import { useUpdateProtocol } from '../protocol-mutations.ts'
import { protocolQuery } from '../protocol-queries.ts'

const route = getRouteApi(`/signedIn${routePaths.protocol}`)

/** One protocol: to read, and to correct for who may. */
export function ProtocolPage() {
  const { t } = useTranslation()
  const { protocolId } = route.useParams()
  const protocol = useQuery(protocolQuery(protocolId))
  const title = protocol.data?.reference ?? t('protocols.one')

  return (
    <Page title={title} documentTitle={t('protocols.one')} width="narrow">
      <LoadState
        data={protocol.data}
        hasFailed={protocol.isError}
        failure={<Failure error={protocol.error} onRetry={() => void protocol.refetch()} />}
      >
        {(found) => <Found protocol={found} />}
      </LoadState>
      <TextLink {...paths.protocols()}>{t('protocols.back')}</TextLink>
    </Page>
  )
}

function Found({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { permissions } = useSession()
  const update = useUpdateProtocol()
  const { sender, receiver, reference, legalBasis, categories } = protocol
  const standing = t(protocol.inForce ? 'protocols.inForce' : 'protocols.notInForce')

  return (
    <>
      <Section title={t('protocols.flow')}>
        <FactList
          facts={[
            { label: t('protocols.fields.sender'), value: sender.name },
            { label: t('protocols.fields.receiver'), value: receiver.name },
            { label: t('protocols.fields.reference'), value: reference },
            { label: t('protocols.fields.legalBasis'), value: legalBasis },
            {
              label: t('protocols.fields.validity'),
              value: t('protocols.period', {
                from: formatDay(protocol.validFrom),
                to: formatDay(protocol.validTo),
              }),
            },
            {
              label: t('protocols.fields.standing'),
              value: <WarningTag warning={protocol.warning} otherwise={standing} />,
            },
          ]}
        />
        <Text fw={700}>{t('protocols.fields.categories')}</Text>
        {categories.length === 0 && <Text>{t('protocols.noCategories')}</Text>}
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {categories.map((category) => (
            <li key={category}>{t(`protocols.dataCategory.${category}`)}</li>
          ))}
        </ul>
      </Section>
      {permissions.includes('manageProtocols') && (
        <Section title={t('protocols.correct')}>
          <TermsForm
            key={protocol.version}
            initialValues={valuesOf(protocol)}
            isBusy={update.isPending}
            isDone={update.isSuccess}
            error={update.error}
            onSubmit={({ sender: _sender, receiver: _receiver, ...body }) =>
              update.mutate(
                { seen: protocol, body },
                {
                  onSuccess: () => {
                    notifyDone(t('protocols.saved'))
                    void navigate({ ...paths.protocols(), ignoreBlocker: true })
                  },
                },
              )
            }
          />
        </Section>
      )}
    </>
  )
}
