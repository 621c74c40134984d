import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { useSession } from '../session-queries.ts'

/** For those whose work has no list of its own to begin with: what it is here, and what comes. */
export function HomePage() {
  const { t } = useTranslation()
  const { user, organisation, roles } = useSession()
  const title = t('home.title', { name: user.displayName })
  return (
    <Page
      title={title}
      documentTitle={t('shell.nav.home')}
      width="narrow"
      intro={t('home.yourRole', {
        count: roles.length,
        organisation: organisation.name,
        roles: roles.map((role) => t(`vocabulary.role.${role}`)).join(', '),
      })}
    >
      {roles.map((role) => (
        <Section key={role} title={t(`vocabulary.role.${role}`)}>
          <p style={{ margin: 0 }}>{t(`home.work.${role}`)}</p>
        </Section>
      ))}
    </Page>
  )
}
