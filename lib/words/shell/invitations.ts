/** Sentences: links that are out, of one dossier or of all. */
export const invitationWords = {
  openInvitations: 'Open invitations',
  for: 'For',
  dossier: 'Dossier',
  role: 'Role',
  by: 'By',
  worksUntil: 'Works until',
  withdraw: 'Withdraw',
  anybodyWithTheLink: 'anybody with the link',
  invitationWithdrawn: 'Invitation withdrawn.',
  withdrawing: 'Withdrawing…',
  withdrawTheInvitation: 'Withdraw<unseen> the invitation for {email}</unseen>',
  withdrawTheInvitationInto: 'Withdraw<unseen> the invitation into {dossier} for {email}</unseen>',
} as const
