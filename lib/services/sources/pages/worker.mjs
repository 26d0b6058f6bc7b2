import { parentPort } from 'node:worker_threads'
import { readPage } from './reader.mjs'

parentPort?.once('message', (html) => parentPort?.postMessage(readPage(html)))
