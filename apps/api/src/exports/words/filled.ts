/**
 * @param text words of the screens, with places as `{{name}}`
 * @param values what stands in each place
 */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
