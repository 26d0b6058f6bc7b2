'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { termFault } from '@/lib/domain/claims/filter-terms'
import { tableWords } from '@/lib/words/claims/table'

/** Says what the address asks for that is not there: a list by filters that cannot be, or a claim. */
export default function ClaimsNotFound() {
  const path = usePathname()
  const list = path.replace(/\/claims(\/.*)?$/, '/claims')
  const isList = path === list
  return (
    <div className="mx-auto max-w-[40rem] py-16">
      <h1 className="mb-2">{isList ? tableWords.thisListOfClaims : tableWords.thereIsNoSuchClaim}</h1>
      {isList ? <FaultyFilters /> : <p>{tableWords.itMayBeOfAnother}</p>}
      <p className="mt-5">
        {/* A whole navigation: within the same path the router would keep showing this page. */}
        <a href={list} className="link">
          {isList ? tableWords.clearAllFilters : tableWords.seeAllClaims}
        </a>
      </p>
    </div>
  )
}

function FaultyFilters() {
  const params = [...useSearchParams()].filter(([, value]) => value !== '')
  const faults = params.flatMap(([name, value]) => termFault(name, value) ?? [])
  if (params.length === 0) return <p>{tableWords.thereIsNoSuchDossier}</p>
  if (faults.length > 0)
    return (
      <ul className="list-disc ps-4">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    )
  return (
    <>
      <p>{tableWords.oneOfTheseFilters}</p>
      <ul className="mt-1 list-disc ps-4">
        {params.map(([name, value]) => (
          <li key={`${name}=${value}`} className="wrap-break-word">
            {name} <bdi>{value}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}
