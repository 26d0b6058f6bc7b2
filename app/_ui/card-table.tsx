import type { ComponentProps } from 'react'

/*
 * A table whose rows are cards on a phone. What is laid out as anything but a table loses its role, so each part says
 * its own: that is what the exceptions are for.
 */

export function CardTable(props: ComponentProps<'table'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above
  return <table role="table" {...props} />
}

export function CardTableHead(props: ComponentProps<'thead'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above
  return <thead role="rowgroup" {...props} />
}

export function CardTableBody(props: ComponentProps<'tbody'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above
  return <tbody role="rowgroup" {...props} />
}

export function CardRow(props: ComponentProps<'tr'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as above
  return <tr role="row" {...props} />
}

export function ColumnHead(props: ComponentProps<'th'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above
  return <th scope="col" role="columnheader" {...props} />
}

export function RowHead(props: ComponentProps<'th'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- as above
  return <th scope="row" role="rowheader" {...props} />
}

export function CardCell(props: ComponentProps<'td'>) {
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as above
  return <td role="cell" {...props} />
}
