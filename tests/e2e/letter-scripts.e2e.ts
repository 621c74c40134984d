import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, finishTalk, inform, startTalk } from '../support/talk-work.ts'

const scripts = [
  {
    language: 'ar',
    name: 'Arabisch',
    family: 'Noto Sans Arabic',
    text: 'رسالة بعد محادثتكم',
    dir: 'rtl',
  },
  {
    language: 'ps',
    name: 'Pasjtoe',
    family: 'Noto Sans Arabic',
    text: 'ستاسو له خبرو اترو وروسته لیک',
    dir: 'rtl',
  },
  {
    language: 'ti',
    name: 'Tigrinya',
    family: 'Noto Sans Ethiopic',
    text: 'ድሕሪ ዘተኹም ዝተጻሕፈ ደብዳቤ',
    dir: 'ltr',
  },
  {
    language: 'uk',
    name: 'Oekraïens',
    family: 'Noto Sans',
    text: 'Лист після вашої розмови',
    dir: 'ltr',
  },
] as const

test('letters are set in their own script, with typefaces that ship, on paper too', async ({
  openAs,
  queryDatabase,
}, testInfo) => {
  test.setTimeout(180_000)
  const page = await openAs('balie')
  await page.addInitScript('window.print = () => {}')
  const person = await openNewFile(page)
  await queryDatabase(`update person_file set home_languages = '{ar,ps,ti}' where person_id = $1`, [
    person.id,
  ])
  const talk = await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await finishTalk(page, /verzenden/i)
  // An appointment brings the most: day and hour, place, with whom, and what to bring.
  await queryDatabase(
    `insert into appointment (partition_id, id, referral_id, desk_id, state, kind, place, desk_roles, starts_at, ends_at)
     select partition_id, gen_random_uuid(), id, desk_id, 'planned', 'desk', 'Wegwijzerstraat 1, 9500 Geraardsbergen',
       '{counsellor}', now() + interval '9 days', now() + interval '9 days 1 hour'
     from referral where interview_id = $1`,
    [talk],
  )

  for (const { language, name, family, text, dir } of scripts) {
    await page.goto(`/gesprekken/${talk}`)
    const region = page.getByRole('region', { name: 'Brieven om mee te geven' })
    await region.getByLabel('Taal naast het Nederlands').selectOption({ label: name })
    await region.getByRole('button', { name: 'Brief meegeven en afdrukken' }).click()
    const part = page.getByRole('article').locator(`[lang="${language}"]`)
    await expect(part).toContainText(text)
    await expect(part).toHaveAttribute('dir', dir)
    await expect(part).toContainText('02 000 00 01')
    const said = (check: string) =>
      page.evaluate<boolean>(
        `(() => { const [font, text] = ${JSON.stringify([family, text])}; return ${check} })()`,
      )
    await expect.poll(() => said(`document.fonts.check('16px "' + font + '"', text)`)).toBe(true)
    // What the page says is there came from us, and is no typeface of this machine.
    const shipped =
      "[...document.fonts].some((one) => one.family.includes(font) && one.status === 'loaded')"
    expect(await said(shipped), family).toBe(true)
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
      path: testInfo.outputPath(`letter-${language}.pdf`),
    })
    // One page, with the typeface in it.
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages).toHaveLength(1)
    expect(pdf.toString('latin1')).toContain(family.replaceAll(' ', ''))
  }
})
