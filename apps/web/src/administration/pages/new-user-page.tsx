import '../../i18n/late/administration.ts'
import { useTranslation } from 'react-i18next'
import { useCreateUser } from '../administration-mutations.ts'
import { AddUser } from './add-user.tsx'

/** An account for somebody new. */
export function NewUserPage() {
  const { t } = useTranslation()
  return <AddUser title={t('administration.newUser')} create={useCreateUser()} />
}
