import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#eaf5f6',
  '#d3e8eb',
  '#a6d2d8',
  '#7cc4cf',
  '#4fa5b2',
  '#2f8896',
  '#1b6f7c',
  '#0d5661',
  '#0a464f',
  '#07343b',
]

/** Buttons in the product's colour take ink and ground from tokens.css, in light and dark alike. */
const colorsOfVariant: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  if (input.color !== undefined && input.color !== input.theme.primaryColor) return usual
  if (input.variant === 'filled') {
    return {
      ...usual,
      background: 'var(--oh-brand)',
      hover: 'var(--oh-brand-strong)',
      color: 'var(--oh-on-brand)',
    }
  }
  if (input.variant === 'light' || input.variant === 'subtle') {
    return {
      ...usual,
      background: input.variant === 'light' ? 'var(--oh-brand-soft)' : 'transparent',
      hover: 'var(--oh-brand-softer)',
      color: 'var(--oh-brand)',
    }
  }
  return usual
}

const checkable = { defaultProps: { size: 'md', iconColor: 'var(--oh-on-brand)' } }
const medium = { defaultProps: { size: 'md' } }

/** The look of every control: large enough to hit, the same everywhere. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: colorsOfVariant,
  colors: { petrol },
  fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif",
  // Keys and numbers too: its letters are told apart, and it is here.
  fontFamilyMonospace: "'Atkinson Hyperlegible', monospace",
  headings: {
    fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif",
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Focus is drawn once, in controls.css.
  focusRing: 'never',
  components: {
    Button: medium,
    Checkbox: checkable,
    MultiSelect: medium,
    NativeSelect: medium,
    PasswordInput: medium,
    Radio: checkable,
    Select: medium,
    TagsInput: medium,
    Textarea: medium,
    TextInput: medium,
  },
})

/** Makes the component kit read the product's own colours from tokens.css. */
export const variablesFromTokens: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--oh-paper)',
    '--mantine-color-text': 'var(--oh-ink)',
    '--mantine-color-dimmed': 'var(--oh-ink-soft)',
    '--mantine-color-placeholder': 'var(--oh-ink-soft)',
    '--mantine-color-anchor': 'var(--oh-brand)',
    '--mantine-color-error': 'var(--oh-danger)',
    '--mantine-color-default': 'var(--oh-surface)',
    '--mantine-color-default-color': 'var(--oh-ink)',
    '--mantine-color-default-border': 'var(--oh-line-strong)',
    '--mantine-color-default-hover': 'var(--oh-surface-sunk)',
  }
  return { variables: {}, light: shared, dark: shared }
}
