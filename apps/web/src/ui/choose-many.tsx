import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './choose-many.module.css'
import { matchingOptions, type Option } from './matching-options.ts'

interface ChooseManyProps
  extends Pick<MultiSelectProps, 'id' | 'label' | 'description' | 'error' | 'onFocus' | 'onBlur'> {
  value?: string[]
  options: readonly Option[]
  /** Said when what was typed fits none of them. */
  none: string
  max: number
  onChange?: (value: string[]) => void
}

/**
 * Some of many options, each found by a few letters. Enter and Tab take the one that stands first; what was
 * typed and fits none stays, with a word about it.
 */
export function ChooseMany(props: ChooseManyProps) {
  const { value = [], options, none, max, error, onChange, onFocus, onBlur, ...field } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [isLeft, setIsLeft] = useState(false)
  // The field empties itself in the same turn in which it is left.
  const isLeaving = useRef(false)
  const open = options.filter((option) => !value.includes(option.value))

  const isFull = value.length >= max

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (typed.trim() === '') return
    // The list takes what Enter chooses; the form would be sent without it.
    if (event.key === 'Enter') event.preventDefault()
    if (event.key !== 'Tab' || event.shiftKey || isFull) return
    const list = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '')
    list?.querySelector<HTMLElement>('[data-combobox-selected]')?.click()
  }

  const takeOnlyMatch = () => {
    const [only, ...others] = matchingOptions(open, typed)
    if (typed.trim() === '' || !only || others.length > 0 || isFull) return
    onChange?.([...value, only.value])
    setTyped('')
  }

  return (
    <MultiSelect
      {...field}
      value={value}
      {...(onChange && { onChange })}
      data={[...options]}
      error={isLeft && typed.trim() !== '' ? t('common.notInList') : error}
      searchable
      hidePickedOptions
      selectFirstOptionOnChange={typed !== ''}
      maxValues={max}
      nothingFoundMessage={none}
      filter={({ search }) => matchingOptions(open, search).slice(0, 80)}
      searchValue={typed}
      onSearchChange={(text) => isLeaving.current || setTyped(text)}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        isLeaving.current = false
        setIsLeft(false)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        isLeaving.current = true
        setIsLeft(true)
        takeOnlyMatch()
        onBlur?.(event)
      }}
      // The list itself scrolls: what scrolls inside it would be out of reach of the keyboard.
      withScrollArea={false}
      classNames={{ options: styles.options ?? '' }}
    />
  )
}
