import { expect, test } from '../support/staff.ts'

// That no page breaks its policy is seen in every other test: `openAs` fails on the first violation.

/** Tries what somebody would who got text of theirs into a page, and tells what was refused. */
const attempts = `(async () => {
  const refused = []
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
  window.ran = []
  const element = document.body.appendChild(document.createElement('div'))
  const attempt = (job) => { try { job() } catch (error) { refused.push(error.name) } }
  attempt(() => { element.innerHTML = '<img src="x" onerror="ran.push(1)">' })
  attempt(() => element.setAttribute('onclick', 'ran.push(3)'))
  attempt(() => element.setAttribute('style', 'color: rgb(1, 2, 3)'))
  const style = document.createElement('style')
  style.append('body { color: rgb(1, 2, 3) }')
  document.head.append(style)
  const picture = new Image()
  picture.src = 'https://elsewhere.example/steal'
  await fetch('https://elsewhere.example/steal').catch(() => undefined)
  element.click()
  // Not before: what the debugger itself calls may use eval.
  await new Promise((resolve) => setTimeout(resolve))
  attempt(() => eval('ran.push(2)'))
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const colours = [element, document.body].map((one) => getComputedStyle(one).color)
  return { refused, ran: window.ran, colours }
})()`

test('what slips into a page does not run, does not show, and sends nothing elsewhere', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { refused, ran, colours } = await page.evaluate<{
    refused: string[]
    ran: number[]
    colours: string[]
  }>(attempts)
  expect(ran).toEqual([])
  expect(colours).not.toContain('rgb(1, 2, 3)')
  // A handler in an attribute is text that would become a script: Trusted Types refuse it as well.
  expect(refused.filter((one) => one === 'require-trusted-types-for').length).toBeGreaterThan(1)
  for (const directive of [
    'require-trusted-types-for',
    'style-src-attr',
    'style-src-elem',
    'img-src',
    'connect-src',
    'EvalError',
  ]) {
    expect(refused).toContain(directive)
  }
})

test('every page gets a nonce of its own, and allows nothing inline', async ({ request }) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? ''
  const policies = [await policyOf('/'), await policyOf('/'), await policyOf('/personen')]
  const nonces = policies.map((policy) => policy.match(/'nonce-([\w-]{22,})'/)?.[1])
  expect(new Set(nonces).size).toBe(3)
  for (const policy of policies) expect(policy).not.toContain('unsafe')
})

test('the documentation of the API works under a policy of its own', async ({ openAs }) => {
  const page = await openAs('balie')
  const answer = await page.goto('/doc')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("default-src 'none'")
  expect(policy.match(/[\w-]+ [^;]*unsafe[^;]*/g)).toEqual(["style-src-attr 'unsafe-inline'"])
  const operation = page.getByRole('button', { name: /get \/health/i }).first()
  // So many operations are drawn as one scrolls to them, and this one stands last.
  await expect(async () => {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await expect(operation).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await operation.click()
  await expect(page.getByText('Tell whether the service works').first()).toBeVisible()
  await page.getByRole('button', { name: 'Try it out' }).click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await expect(page.getByText('"status": "UP"').first()).toBeVisible()
})
