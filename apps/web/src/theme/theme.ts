import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

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

const brick: MantineColorsTuple = [
  '#fdf0ee',
  '#f8dcd7',
  '#f3a79b',
  '#e98a7b',
  '#d9604e',
  '#c4412e',
  '#b13322',
  '#a02a1b',
  '#812115',
  '#5f170e',
]

const medium = { defaultProps: { size: 'md' } }

/** The look of every control: large enough to hit, the same everywhere. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { petrol, brick },
  fontFamily: "'Atkinson Hyperlegible', system-ui, sans-serif",
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
  // Focus is drawn once, in tokens.css.
  focusRing: 'never',
  components: {
    Button: medium,
    Checkbox: medium,
    MultiSelect: medium,
    NativeSelect: medium,
    PasswordInput: medium,
    Radio: medium,
    Select: medium,
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
