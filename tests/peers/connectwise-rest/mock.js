// The mock CWM that tests/peers/run has started, and clients of it.
'use strict'

const { appendFileSync } = require('node:fs')
const axios = require('axios')
const { ManageAPI } = require('connectwise-rest')

const { CWM_HTTP, CWM_HTTPS, PEERS_ANSWERS } = process.env

/** A request to the mock itself: `control('GET', 'log')`. */
async function control(method, path, body) {
  const answer = await fetch(`${CWM_HTTP}/__control/${path}`, { method, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** The requests with this method that the mock has got. */
async function requests(method) {
  const log = await control('GET', 'log')
  return log.filter((entry) => entry.method === method)
}

/** A client as its README makes one. */
function client(options = {}) {
  return new ManageAPI({
    companyId: 'acme',
    companyUrl: new URL(CWM_HTTPS).host,
    publicKey: 'pub',
    privateKey: 'priv',
    clientId: 'cid',
    retryOptions: { retries: 3, minTimeout: 1, maxTimeout: 1 },
    logger: () => {},
    ...options,
  })
}

/** Keeps what a client is answered, for the contract check. */
function keep(text, headers, status) {
  const { method, url, params } = this
  // The key of callbacks is not part of the API.
  if (!url.startsWith('/')) return text
  const body = typeof text === 'string' ? text : null
  const answer = { method: method.toUpperCase(), path: url, params, status, headers, body }
  appendFileSync(PEERS_ANSWERS, `${JSON.stringify(answer)}\n`)
  return text
}

// Each part of a client has an instance of its own, made from these.
axios.defaults.transformResponse = [keep].concat(axios.defaults.transformResponse)

module.exports = { client, control, requests }
