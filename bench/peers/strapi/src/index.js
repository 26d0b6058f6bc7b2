const { writeFileSync } = require('node:fs')

// What the list of claims shows is about what ours shows: 50 on a page, the claim that changed last first.
const columns = ['statement', 'claimStatus', 'speaker', 'outlet', 'publishedOn', 'figureLow', 'question', 'updatedAt']
const order = { mainField: 'statement', pageSize: 50, defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' }

async function setList(strapi) {
  const types = strapi.plugin('content-manager').service('content-types')
  const type = types.findContentType('api::claim.claim')
  const { settings, metadatas, layouts } = await types.findConfiguration(type)
  await types.updateConfiguration(type, {
    settings: { ...settings, ...order },
    metadatas,
    layouts: { ...layouts, list: columns },
  })
}

module.exports = {
  register() {},
  /** A token for the one who measures; Strapi shows it once. */
  async bootstrap({ strapi }) {
    await setList(strapi)
    const tokens = strapi.service('admin::api-token')
    if (await tokens.exists({ name: 'bench' })) return
    const { accessKey } = await tokens.create({ name: 'bench', description: '', type: 'full-access', lifespan: null })
    writeFileSync(process.env.TOKEN_FILE, accessKey, { mode: 0o600 })
  },
}
