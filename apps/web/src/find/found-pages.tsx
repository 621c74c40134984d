import { useTranslation } from 'react-i18next'
import { useSession } from '../identity/index.ts'
import { paths } from '../paths.ts'
import { listsFor, TextLink } from '../shell/index.ts'
import { matching } from './asked-of.ts'
import { Found } from './found.tsx'

/** The pages that somebody has work in. */
export function FoundPages({ text, onGo }: { text: string; onGo: () => void }) {
  const { t } = useTranslation()
  const places = matching(listsFor(useSession()), (place) => t(`shell.nav.${place}`), text)
  if (places.length === 0) return null
  return (
    <Found title={t('find.pages')}>
      {places.map((place) => (
        <li key={place}>
          <TextLink {...paths[place]()} onClick={onGo}>
            {t(`shell.nav.${place}`)}
          </TextLink>
        </li>
      ))}
    </Found>
  )
}
