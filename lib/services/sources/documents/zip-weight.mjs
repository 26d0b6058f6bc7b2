import { inflateRawSync } from 'node:zlib'

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 }
const [stored, deflated] = [0, 8]
/** Entries of a document; none that people write comes near. */
const mostEntries = 10_000

/**
 * Whether a file is a ZIP archive (APPNOTE 6.3) whose entries, unpacked, have no more than `most` bytes together. What it
 * says of its sizes is not believed: every entry is unpacked, and thrown away. Encrypted ones and ZIP64 are refused.
 * @param {Buffer} zip @param {number} most
 */
export function isZipWithin(zip, most) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length) return false
  const count = zip.readUInt16LE(end + 10)
  if (count > mostEntries) return false
  try {
    return weighEntries(zip, { at: zip.readUInt32LE(end + 16), count }, most)
  } catch {
    // Offsets that lead outside, and packed bytes that cannot be unpacked or have more than is left.
    return false
  }
}

function weighEntries(zip, { at, count }, most) {
  let left = most
  let next = at
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(next) !== signatures.entry || (zip.readUInt16LE(next + 8) & 1) === 1) return false
    const packed = packedAt(zip, zip.readUInt32LE(next + 42), zip.readUInt32LE(next + 20))
    if (packed === null) return false
    const method = zip.readUInt16LE(next + 10)
    if (method !== stored && method !== deflated) return false
    left -= method === stored ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length
    if (left < 0) return false
    next += 46 + zip.readUInt16LE(next + 28) + zip.readUInt16LE(next + 30) + zip.readUInt16LE(next + 32)
  }
  return true
}

/** The bytes of an entry, behind its own head. */
function packedAt(zip, at, length) {
  if (zip.readUInt32LE(at) !== signatures.file) return null
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  return start + length <= zip.length ? zip.subarray(start, start + length) : null
}
