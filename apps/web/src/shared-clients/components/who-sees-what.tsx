import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import type { SharedClient } from '../shared-client.ts'

/** What each side sees of a client, in words. */
export function WhoSeesWhat({ shared: { sender } }: { shared: SharedClient }) {
  const { t } = useTranslation()
  const names = { sender: sender.name }
  return (
    <Section title={t('sharedClients.sees.title')}>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        <li>{t('sharedClients.sees.both', names)}</li>
        <li>{t('sharedClients.sees.sender', names)}</li>
        <li>{t('sharedClients.sees.receiver', names)}</li>
        <li>{t('sharedClients.sees.others')}</li>
      </ul>
    </Section>
  )
}
