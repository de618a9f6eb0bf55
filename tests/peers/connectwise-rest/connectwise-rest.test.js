// connectwise-rest 1.3.0 against the mock CWM.
'use strict'

const assert = require('node:assert/strict')
const { randomBytes } = require('node:crypto')
const { once } = require('node:events')
const { createServer } = require('node:http')
const { buffer, text } = require('node:stream/consumers')
const { beforeEach, describe, it } = require('node:test')
const { utils } = require('connectwise-rest')
const { client, control, requests } = require('./mock.js')

// What the client gets wrong. Each is what a test has to expect because of it.

/** `retry: true` never retries: one request, whatever fails (lessons §1.1). */
const REQUESTS_WITH_RETRY_ON = 1
/** A walk asks for one page more when the last page is full (lessons §1.6). */
const PAGES_WASTED_AFTER_A_FULL_LAST_PAGE = 1
/** A genuine signature is an error: the key's answer is parsed twice (lessons §1.2). */
const ERROR_AT_A_GENUINE_CALLBACK = SyntaxError
/** A request without an answer has neither a status nor a code. */
const FAILURE_WITHOUT_ANSWER = { status: undefined, data: undefined }

const COMPANIES = 40
const AGREEMENT = 1
const ADDITIONS = 3

const cwm = client()
const { CompanyAPI, FinanceAPI, ProcurementAPI, ServiceAPI, SystemAPI } = cwm

beforeEach(() => control('POST', 'reset'))

/** What a call is rejected with. */
async function rejection(call) {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new assert.AssertionError({ message: 'the call did not fail' })
}

const ids = (rows) => rows.map((row) => row.id)

describe('reading', () => {
  it('lists the first 25 by id unless told otherwise', async () => {
    const rows = await CompanyAPI.getCompanyCompanies()
    assert.deepEqual(ids(rows), Array.from({ length: 25 }, (_, i) => i + 1))
  })

  it('lists by conditions, order and fields', async () => {
    const all = await CompanyAPI.getCompanyCompanies({ pageSize: 1000 })
    const active = all.filter((company) => company.status.name === 'Active')
    assert.ok(active.length > 0 && active.length < COMPANIES)
    const params = {
      conditions: 'status/name = "Active" and deletedFlag = false',
      orderBy: 'id desc',
      fields: 'id,status/name',
      pageSize: 1000,
    }
    const rows = await CompanyAPI.getCompanyCompanies(params)
    assert.deepEqual(ids(rows), ids(active).reverse())
    assert.deepEqual(rows[0], { id: rows[0].id, status: { name: 'Active' } })
  })

  it('lists by a condition on members of a list', async () => {
    const childConditions = 'types/name = "Customer"'
    const rows = await CompanyAPI.getCompanyCompanies({ childConditions, pageSize: 1000 })
    assert.equal(rows.length, COMPANIES)
    const none = await CompanyAPI.getCompanyCompanies({ childConditions: 'types/name = "Vendor"' })
    assert.deepEqual(none, [])
  })

  it('counts', async () => {
    assert.deepEqual(await CompanyAPI.getCompanyCompaniesCount(), { count: COMPANIES })
    const some = await CompanyAPI.getCompanyCompaniesCount({ conditions: 'id > 30' })
    assert.deepEqual(some, { count: 10 })
    const additions = await FinanceAPI.getFinanceAgreementsByParentIdAdditionsCount(AGREEMENT)
    assert.deepEqual(additions, { count: ADDITIONS })
  })

  it('gets one by id', async () => {
    const [listed] = await CompanyAPI.getCompanyCompanies({ conditions: 'id = 7' })
    assert.deepEqual(await CompanyAPI.getCompanyCompaniesById(7), listed)
  })

  it('walks all pages', async () => {
    const rows = await cwm.paginate(CompanyAPI.getCompanyCompanies, { pageSize: 15 }, {})
    assert.deepEqual(ids(rows), Array.from({ length: COMPANIES }, (_, i) => i + 1))
    assert.equal((await requests('GET')).length, 3)
  })

  it('walks the pages of a parent and keeps the filter', async () => {
    const walk = FinanceAPI.getFinanceAgreementsByParentIdAdditions
    const rows = await cwm.paginate(walk, { pageSize: 2 }, AGREEMENT, { conditions: 'id > 1' })
    assert.deepEqual(ids(rows), [2, 3])
  })

  it('finds the end of a walk whose last page is full', async () => {
    const rows = await cwm.paginate(CompanyAPI.getCompanyCompanies, { pageSize: 20 }, {})
    assert.equal(rows.length, COMPANIES)
    const pages = COMPANIES / 20 + PAGES_WASTED_AFTER_A_FULL_LAST_PAGE
    assert.equal((await requests('GET')).length, pages)
  })
})

describe('writing', () => {
  it('creates, patches, replaces and deletes a company', async () => {
    const made = await CompanyAPI.postCompanyCompanies({
      identifier: 'Peer',
      name: 'Peer Ltd',
      site: { name: 'Main' },
      status: { name: 'Active' },
    })
    assert.equal(made.status.id, 1)
    const operations = [{ op: 'replace', path: 'city', value: 'Oslo' }]
    const patched = await CompanyAPI.patchCompanyCompaniesById(made.id, operations)
    assert.deepEqual([patched.city, patched.name], ['Oslo', 'Peer Ltd'])
    // A PUT may not bring what only a create takes.
    const { types, ...whole } = patched
    const put = await CompanyAPI.putCompanyCompaniesById(made.id, { ...whole, name: 'Peer Inc' })
    assert.deepEqual([put.city, put.name], ['Oslo', 'Peer Inc'])
    assert.equal(await CompanyAPI.deleteCompanyCompaniesById(made.id), '')
  })

  it('creates, patches and deletes an addition', async () => {
    const [product] = await ProcurementAPI.getProcurementCatalog({ conditions: 'identifier = "EDR-S"' })
    const made = await FinanceAPI.postFinanceAgreementsByParentIdAdditions(AGREEMENT, {
      product: { identifier: product.identifier },
      billCustomer: 'Billable',
      quantity: 3,
      effectiveDate: '2026-04-01T00:00:00Z',
    })
    assert.equal(made.unitPrice, product.price)
    assert.equal(made.product.id, product.id)
    const patch = FinanceAPI.patchFinanceAgreementsByParentIdAdditionsById
    const patched = await patch.call(FinanceAPI, made.id, AGREEMENT, [
      { op: 'replace', path: 'quantity', value: 5 },
    ])
    assert.equal(patched.billedQuantity, 5)
    await FinanceAPI.deleteFinanceAgreementsByParentIdAdditionsById(made.id, AGREEMENT)
    const gone = FinanceAPI.getFinanceAgreementsByParentIdAdditionsById(made.id, AGREEMENT)
    assert.equal((await rejection(gone)).status, 404)
  })

  it('is told everything that is wrong with a record', async () => {
    const error = await rejection(CompanyAPI.postCompanyCompanies({ name: 'x'.repeat(200) }))
    assert.equal(error.status, 400)
    assert.equal(error.data.code, 'InvalidObject')
    const told = error.data.errors.map((problem) => [problem.code, problem.message])
    assert.deepEqual(told.sort(), [
      ['MaxLengthField', 'The field name must be a string with a maximum length of 50.'],
      ['MissingRequiredField', 'Company Site name is required.'],
      ['MissingRequiredField', 'The identifier field is required.'],
    ])
  })
})

describe('failures', () => {
  it('tells a record and an endpoint that do not exist apart', async () => {
    const record = await rejection(CompanyAPI.getCompanyCompaniesById(999))
    assert.deepEqual([record.status, record.data.code], [404, 'NotFound'])
    const endpoint = await rejection(cwm.request({ path: '/company/nonsense' }))
    assert.deepEqual([endpoint.status, endpoint.data.code], [404, 'ConnectWiseApi'])
  })

  it('is told which condition is wrong', async () => {
    const error = await rejection(CompanyAPI.getCompanyCompanies({ conditions: 'nonsense = 1' }))
    assert.deepEqual([error.status, error.data.code], [400, 'ApiFindCondition'])
    assert.equal(error.data.message, 'nonsense is not a recognized name.')
  })

  it('is refused with a wrong key and without the right client id', async () => {
    for (const options of [{ privateKey: 'wrong' }, { clientId: 'wrong' }]) {
      const error = await rejection(client(options).SystemAPI.getSystemInfo())
      assert.equal(error.status, 401)
    }
  })

  for (const fault of [{ fault: 'throttle' }, { fault: 'server_error', form: 'unavailable' }]) {
    it(`sees a ${fault.fault} at once`, async () => {
      await control('POST', 'faults', fault)
      const error = await rejection(client({ retry: true }).SystemAPI.getSystemInfo())
      assert.equal(error.status, fault.fault === 'throttle' ? 429 : 503)
      assert.equal((await requests('GET')).length, REQUESTS_WITH_RETRY_ON)
    })
  }

  it('sees a dropped connection, without its cause', async () => {
    await control('POST', 'faults', { fault: 'drop_before', on_request: 1 })
    const error = await rejection(client({ retry: true }).SystemAPI.getSystemInfo())
    assert.deepEqual({ status: error.status, data: error.data }, FAILURE_WITHOUT_ANSWER)
    assert.equal((await requests('GET')).length, REQUESTS_WITH_RETRY_ON)
  })
})

describe('documents', () => {
  /** A form as a browser sends it. */
  function form(bytes) {
    const form = new FormData()
    form.set('recordType', 'Company')
    form.set('recordId', '2')
    form.set('title', 'Contract')
    form.set('file', new Blob([bytes]), 'contract ä.bin')
    return form
  }

  const of = (recordId) => ({ recordType: 'Company', recordId })

  it('uploads, lists, counts, downloads byte for byte and deletes', async () => {
    const bytes = randomBytes(100_000)
    const made = await SystemAPI.postSystemDocuments(form(bytes))
    assert.deepEqual([made.title, made.fileName], ['Contract', 'contract ä.bin'])
    assert.deepEqual(ids(await SystemAPI.getSystemDocuments(of(2))), [made.id])
    assert.deepEqual(await SystemAPI.getSystemDocuments(of(3)), [])
    assert.deepEqual(await SystemAPI.getSystemDocumentsCount(of(2)), { count: 1 })
    assert.deepEqual(await SystemAPI.getSystemDocumentsById(made.id), made)
    // The client gives downloads as streams, which its types do not say.
    const stream = await SystemAPI.getSystemDocumentsByIdDownload(made.id)
    assert.ok(bytes.equals(await buffer(stream)))
    await SystemAPI.deleteSystemDocumentsById(made.id)
    assert.deepEqual(await SystemAPI.getSystemDocuments(of(2)), [])
  })

  it('is refused where it sends JSON', async () => {
    const error = await rejection(SystemAPI.postSystemDocuments({ recordType: 'Company', recordId: 2 }))
    assert.equal(error.status, 415)
  })
})

describe('tickets', () => {
  /** A board with a status for new tickets and one for closed ones. */
  async function board(name) {
    const made = await ServiceAPI.postServiceBoards({ name, location: { id: 1 }, department: { id: 1 } })
    const status = (status) => ServiceAPI.postServiceBoardsByParentIdStatuses(made.id, status)
    const opened = await status({ name: 'New', defaultFlag: true })
    return { ...made, opened, closed: await status({ name: 'Closed', closedStatus: true }) }
  }

  /** The ticket of its README. */
  async function ticket(name) {
    const [company] = await CompanyAPI.getCompanyCompanies({ pageSize: 1 })
    return ServiceAPI.postServiceTickets({
      summary: 'This is the summary',
      board: { name },
      company: { identifier: company.identifier },
      initialDescription: 'ticket description',
      recordType: 'ServiceTicket',
    })
  }

  it('opens one with its first note and closes it', async () => {
    const { id, opened, closed } = await board('Service Board')
    const made = await ticket('Service Board')
    assert.deepEqual([made.board.id, made.status.id, made.closedFlag], [id, opened.id, false])
    const notes = await ServiceAPI.getServiceTicketsByParentIdNotes(made.id)
    assert.deepEqual(notes.map((note) => note.text), ['ticket description'])
    const done = await ServiceAPI.patchServiceTicketsById(made.id, [
      { op: 'replace', path: 'status', value: { id: closed.id } },
    ])
    assert.equal(done.closedFlag, true)
    const open = await ServiceAPI.getServiceTickets({ conditions: 'closedFlag = false' })
    assert.deepEqual(open, [])
  })

  it('is refused the status of another board', async () => {
    const { id } = await board('Service Board')
    const other = await board('Other Board')
    const made = await ticket('Service Board')
    const operations = [{ op: 'replace', path: 'status', value: { id: other.closed.id } }]
    const error = await rejection(ServiceAPI.patchServiceTicketsById(made.id, operations))
    const [problem] = error.data.errors
    assert.deepEqual([problem.code, problem.field], ['NotFound', 'status/id'])
    assert.match(problem.message, new RegExp(`^Service Status \\d+ not found for Service Board ${id}$`))
  })
})

describe('callbacks', () => {
  it('verifies the signature of a post, given the key', { timeout: 60_000 }, async (t) => {
    const receiver = createServer().listen(0, '127.0.0.1')
    t.after(() => receiver.close())
    await once(receiver, 'listening')
    const url = `http://127.0.0.1:${receiver.address().port}/cwm?recordId=`
    const wanted = { url, objectId: 1, type: 'company', level: 'owner' }
    await SystemAPI.postSystemCallbacks(wanted)
    const operations = [{ op: 'replace', path: 'city', value: 'Århus' }]
    const [[post, answer]] = await Promise.all([
      once(receiver, 'request'),
      CompanyAPI.patchCompanyCompaniesById(2, operations),
    ])
    const payload = JSON.parse(await text(post))
    answer.end()
    assert.deepEqual([payload.Action, payload.Type, payload.ID], ['updated', 'company', 2])
    assert.equal(JSON.parse(payload.Entity).city, 'Århus')

    const { key_url } = payload.Metadata
    const signature = post.headers['x-content-signature']
    const { signing_key } = await (await fetch(key_url)).json()
    const { verifyCallback, verifyMessage } = utils.Callback
    assert.equal(verifyMessage(payload, signature, signing_key), true)
    assert.equal(verifyMessage({ ...payload, ID: 3 }, signature, signing_key), false)
    await assert.rejects(verifyCallback(payload, signature), ERROR_AT_A_GENUINE_CALLBACK)
  })
})
