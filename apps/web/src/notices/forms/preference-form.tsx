import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { noticeWays } from '@onthaal/shared/notices'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useUnsavedWarning } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { NoticePreferences } from '../notice.ts'
import { useUpdateNoticePreferences } from '../notice-mutations.ts'

/** One choice for each kind of notice. */
export function PreferenceForm({ preferences }: { preferences: NoticePreferences }) {
  const { t } = useTranslation()
  const update = useUpdateNoticePreferences()
  const form = useForm({ initialValues: { items: preferences.items } })
  const unsaved = useUnsavedWarning({ isUnsaved: form.isDirty() })
  const ways = noticeWays.map((value) => ({ value, label: t(`notices.way.${value}`) }))
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        update.mutate(values, {
          onSuccess: () => {
            form.resetDirty(values)
            notifyDone(t('notices.preferences.saved'))
          },
        }),
      )}
    >
      <Stack gap="md">
        {update.error !== null && <Failure error={update.error} takesFocus />}
        <Text>
          {preferences.email === undefined
            ? t('notices.preferences.noAddress')
            : t('notices.preferences.mailsTo', { email: preferences.email })}
        </Text>
        {form.values.items.map(({ kind }, index) => (
          <NativeSelect
            key={kind}
            label={t(`notices.kind.${kind}`)}
            data={ways}
            {...form.getInputProps(`items.${index}.way`)}
          />
        ))}
        <Actions>
          <Button type="submit" loading={update.isPending}>
            {t('notices.preferences.save')}
          </Button>
        </Actions>
      </Stack>
      {unsaved}
    </form>
  )
}
