import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf, client, type Schemas } from '../api/client.ts'
import { noticePreferencesQuery } from './notice-queries.ts'

export function useSeeNotices() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NoticeSighting']) =>
      answerOf(client.POST('/noticeSightings', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['listNotices'] }),
  })
}

export function useUpdateNoticePreferences() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NoticePreferenceInput']) =>
      answerOf(client.PUT('/noticePreferences', { body })),
    onSuccess: (preferences) =>
      queryClient.setQueryData(noticePreferencesQuery.queryKey, preferences),
  })
}
