import type { ReactNode } from 'react'
import { DeskFrame } from '../desk-frame'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>
}
