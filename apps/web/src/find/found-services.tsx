import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { servicesQuery } from '../directory/index.ts'
import { useSession } from '../identity/index.ts'
import { paths } from '../paths.ts'
import { TextLink } from '../shell/index.ts'
import { matching } from './asked-of.ts'
import { Found } from './found.tsx'

const most = 8

/** Schools and services of the municipalities that somebody works in. */
export function FoundServices({ text, onGo }: { text: string; onGo: () => void }) {
  const { t } = useTranslation()
  const { partitions } = useSession()
  const isAsked = text.trim().length > 1
  const directories = useQueries({
    queries: partitions.map(({ id }) => ({ ...servicesQuery(id), enabled: isAsked })),
  })
  const services = directories.flatMap(({ data = [] }, at) => {
    const municipality = partitions[at]?.id
    return data.map((service) => ({ ...service, municipality }))
  })
  const found = isAsked ? matching(services, ({ name }) => name, text) : []
  if (found.length === 0) return null
  return (
    <Found
      title={t('find.services')}
      note={found.length > most && t('find.moreServices', { count: found.length - most })}
    >
      {found.slice(0, most).map(({ id, name, municipality }) => (
        <li key={id}>
          <TextLink {...paths.directory({ gemeente: municipality })} onClick={onGo}>
            {name}
          </TextLink>
        </li>
      ))}
    </Found>
  )
}
