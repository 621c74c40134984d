import { Button, Group } from '@mantine/core'
import { formatInsz } from '@onthaal/shared/persons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { reachesClipboard } from '../../ui/clipboard.ts'
import type { personInszQuery } from '../person-queries.ts'

interface InszRevealProps {
  masked: string
  /** Reads the whole number, which is written into the access log. */
  query: Pick<ReturnType<typeof personInszQuery>, 'queryKey' | 'queryFn' | 'enabled' | 'gcTime'>
}

/** A number of which the rest is hidden until somebody asks for it: then it is shown and copied. */
export function InszReveal({ masked, query }: InszRevealProps) {
  const { t } = useTranslation()
  const { data, error, isFetching, refetch } = useQuery(query)
  const [said, setSaid] = useState('')

  const showAndCopy = async () => {
    // The first asks and is logged; from then on it is only copied.
    const insz = data?.insz ?? (isFetching ? undefined : (await refetch()).data?.insz)
    if (insz === undefined) return
    const isCopied = await reachesClipboard(formatInsz(insz))
    setSaid(t(isCopied ? 'persons.insz.copied' : 'persons.insz.copyRefused'))
  }

  return (
    <>
      <Group component="span" gap="xs">
        <bdi>{data ? formatInsz(data.insz) : masked}</bdi>
        <Button size="compact-sm" variant="default" onClick={() => void showAndCopy()}>
          {t(data ? 'persons.insz.copy' : 'persons.insz.show')}
        </Button>
        <span role="status">{said}</span>
      </Group>
      {error && <Failure error={error} />}
    </>
  )
}
