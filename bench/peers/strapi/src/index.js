const { writeFileSync } = require('node:fs')

module.exports = {
  register() {},
  /** A token for the one who measures; Strapi shows it once. */
  async bootstrap({ strapi }) {
    const tokens = strapi.service('admin::api-token')
    if (await tokens.exists({ name: 'bench' })) return
    const { accessKey } = await tokens.create({ name: 'bench', description: '', type: 'full-access', lifespan: null })
    writeFileSync(process.env.TOKEN_FILE, accessKey, { mode: 0o600 })
  },
}
