import { ClaimsNotFound } from './claims-not-found'

export default function NotFound() {
  return <ClaimsNotFound />
}
