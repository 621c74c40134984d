import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ShowMoreProps {
  /** What a query of pages knows of those that are not read yet. */
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
}

/** Under a list that goes on: reads its next page. */
export function ShowMore({ list }: ShowMoreProps) {
  const { t } = useTranslation()
  if (!list.hasNextPage) return null
  return (
    <div>
      <Button
        variant="default"
        loading={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {t('common.showMore')}
      </Button>
    </div>
  )
}
