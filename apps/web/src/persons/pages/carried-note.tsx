import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'
import type { Person } from '../person.ts'
import { usePersonSearch } from '../person-search-context.tsx'

/** What was typed of somebody new, for the file that they turned out to have. */
export function CarriedNote({ person }: { person: Person }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const { carried, carry } = usePersonSearch()
  const mayChange = permissions.includes('updatePerson') && person.restrictedSince === undefined
  if (carried?.personId !== person.id || !mayChange) return null
  return (
    <Section title={t('persons.carried.noteTitle')}>
      <p style={{ margin: 0 }}>{t('persons.carried.note')}</p>
      <Actions>
        <ButtonLink {...paths.editPerson(person.id)}>{t('persons.carried.take')}</ButtonLink>
        <Button variant="default" onClick={() => carry(undefined)}>
          {t('persons.carried.discard')}
        </Button>
      </Actions>
    </Section>
  )
}
