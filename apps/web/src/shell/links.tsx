import { Anchor, Button } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'

type AnchorProps = Omit<ComponentPropsWithoutRef<'a'>, 'color' | 'style'>

interface ButtonAnchorProps extends AnchorProps {
  variant?: 'filled' | 'default' | 'light'
  size?: 'sm' | 'md'
}

const ButtonAnchor = forwardRef<HTMLAnchorElement, ButtonAnchorProps>((props, ref) => (
  <Button component="a" ref={ref} {...props} />
))

const TextAnchor = forwardRef<HTMLAnchorElement, AnchorProps>((props, ref) => (
  <Anchor ref={ref} underline="always" {...props} />
))

/** A link that looks like a button: it goes somewhere, it does nothing else. */
export const ButtonLink = createLink(ButtonAnchor)

export const TextLink = createLink(TextAnchor)
