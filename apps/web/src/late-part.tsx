import { type ComponentType, useEffect, useState } from 'react'

const retryMs = 2_000

/** The code of a part of the screen that comes after that of the first page. */
export interface LateCode<Props> {
  readonly load: () => Promise<ComponentType<Props>>
  /** Once it is there. */
  part: ComponentType<Props> | undefined
}

export function lateCode<Props>(load: () => Promise<ComponentType<Props>>): LateCode<Props> {
  const code: LateCode<Props> = {
    part: undefined,
    load: async () => {
      code.part = await load()
      return code.part
    },
  }
  return code
}

interface LatePartProps<Props> {
  code: LateCode<Props>
  with: Props
}

/**
 * Shows nothing until the code is there, and asks for it until it is: what this part stands over may not be
 * shown without it.
 */
export function LatePart<Props extends object>({ code, with: props }: LatePartProps<Props>) {
  const [Part, setPart] = useState(() => code.part)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const ask = async () => {
      try {
        const part = await code.load()
        if (!isGone) setPart(() => part)
      } catch {
        if (!isGone) timer = setTimeout(() => void ask(), retryMs)
      }
    }
    if (!code.part) void ask()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [code])
  return Part ? <Part {...props} /> : null
}
