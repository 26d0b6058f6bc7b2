/** The classes of one link or button in a Menu. */
export const menuItemClass = 'block min-h-8 w-full rounded-md px-2.5 py-1.5 text-start hover:bg-tint'
