// A file is paged through by the thousand; Strapi's own limit is a hundred.
module.exports = { rest: { maxLimit: 1000 } }
