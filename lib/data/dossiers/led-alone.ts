import 'server-only'

/** SQL that lists the dossiers of which a person is the only active lead, as `id` and `title`, by title. */
export function ledAloneBy(personId: string): string {
  return `
    SELECT dossier.id, dossier.title FROM member m JOIN dossier ON dossier.id = m.dossier_id
    WHERE m.person_id = ${personId} AND m.role = 'lead' AND m.left_at IS NULL AND NOT EXISTS (
      SELECT FROM member other
      WHERE other.dossier_id = m.dossier_id AND other.role = 'lead' AND other.left_at IS NULL AND other.person_id <> m.person_id
        AND NOT EXISTS (SELECT FROM deactivation x WHERE x.person_id = other.person_id AND x.ended_at IS NULL)
    )
    ORDER BY dossier.title`
}
