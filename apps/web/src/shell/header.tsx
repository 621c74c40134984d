import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import mark from '../favicon.svg'
import { paths } from '../paths.ts'
import styles from './header.module.css'

interface HeaderProps {
  isDemo: boolean
  /** Opens the navigation on a narrow screen. */
  menuButton?: ReactNode
  children: ReactNode
}

/** The bar on top of every page: whose product this is, and who works in it. */
export function Header({ isDemo, menuButton, children }: HeaderProps) {
  const { t } = useTranslation()
  return (
    <header className={styles.header}>
      {menuButton}
      <Link {...paths.start()} className={styles.product}>
        <img src={mark} alt="" width={30} height={30} />
        <span className={styles.name}>{t('common.productName')}</span>
      </Link>
      {isDemo && <span className={styles.demo}>{t('shell.demo')}</span>}
      <div className={styles.end}>{children}</div>
    </header>
  )
}
