"""connectpyse-manage 0.0.7 against the mock CWM."""

import logging
import os
import unittest
from unittest.mock import patch

import requests
from connectwise.exceptions import (
    ConnectWiseAPIError,
    ConnectWiseAuthenticationError,
    ConnectWiseBadRequestError,
    ConnectWiseServerError,
)
from connectwise.models import Configuration

from mock import BASE, HTTPS, client, control, seen

# What the client gets wrong. Each is what a test has to expect because of it.

POSTS_FOR_ONE_CREATE_WHOSE_ANSWER_IS_LOST = 2
"""A POST is sent again after a dropped connection: the customer is billed twice (lessons §1.13)."""

ERROR_AT_A_RETRY_AFTER_THAT_IS_A_DATE = ValueError
"""Only a Retry-After in seconds is understood (lessons §1.14)."""

LIST_OF_A_COLLECTION_THAT_DOES_NOT_EXIST = []
"""A 404, which a stale codebase also gives, looks like no records."""

ACTIVE_AGREEMENTS_ACCORDING_TO_ITS_MODEL = 0
"""The model reads `status`, which an agreement does not have; it has `agreementStatus`."""

AN_ENDED_ADDITION_IS_CANCELLED_ACCORDING_TO_ITS_MODEL = False
"""The model reads `cancelledFlag`, which an addition does not have; it has `cancelledDate`."""

STATUS_OF_AN_UPLOAD = 415
"""It has no multipart: all bodies are JSON."""

ERROR_AT_A_DOWNLOAD = requests.exceptions.JSONDecodeError
"""It takes every answer for JSON."""

# It logs what it does about failures, which are made here on purpose.
logging.disable(logging.WARNING)

COMPANIES = 40
AGREEMENT = 1
ADDITIONS = "finance/agreements/1/additions"


class Peer(unittest.TestCase):
    def setUp(self):
        control("POST", "reset")
        self.cwm = client()
        # It waits seconds between tries.
        waiting = patch("connectwise.client.time.sleep")
        self.sleep = waiting.start()
        self.addCleanup(waiting.stop)


class Reading(Peer):
    def test_lists_all_pages(self):
        rows = self.cwm.get_all("company/companies", pagesize=15)
        self.assertEqual([row["id"] for row in rows], list(range(1, COMPANIES + 1)))
        # One for the count.
        self.assertEqual(len(seen("GET")), 1 + 3)

    def test_lists_by_conditions_order_and_fields(self):
        rows = self.cwm.get(
            "company/companies",
            conditions='status/name = "Active" and id <= 10',
            fields="id,name",
            orderby="name desc",
            pagesize=3,
        )
        companies = [company for company in self.cwm.get_companies() if company.id <= 10]
        names = [company.name for company in companies if company.status_name == "Active"]
        self.assertEqual([row["name"] for row in rows], sorted(names, reverse=True)[:3])
        self.assertEqual(set(rows[0]), {"id", "name"})

    def test_lists_by_a_condition_on_members_of_a_list(self):
        count = self.cwm.get_count("company/companies", childconditions='types/name = "Customer"')
        self.assertEqual(count, COMPANIES)
        rows = self.cwm.get_all("company/companies", childconditions='types/name = "Vendor"')
        self.assertEqual(rows, [])

    def test_counts(self):
        self.assertEqual(self.cwm.get_company_count(), COMPANIES)
        self.assertEqual(self.cwm.get_agreement_count("company/id in (1, 2)"), 2)
        self.assertEqual(self.cwm.get_company_count("id > 9999"), 0)

    def test_gets_one(self):
        company = self.cwm.get_company(2)
        [listed] = self.cwm.get_companies(conditions=f'identifier = "{company.identifier}"')
        self.assertEqual(listed, company)
        self.assertIsNone(self.cwm.get_company(999))

    def test_reads_agreements_and_their_additions(self):
        agreements = self.cwm.get_agreements()
        rows = self.cwm.get_all("finance/agreements")
        self.assertEqual([agreement.id for agreement in agreements], [row["id"] for row in rows])
        self.assertIn("Active", [row["agreementStatus"] for row in rows])
        active = [agreement for agreement in agreements if agreement.is_active]
        self.assertEqual(len(active), ACTIVE_AGREEMENTS_ACCORDING_TO_ITS_MODEL)

        additions = self.cwm.get_agreement_additions(AGREEMENT)
        self.assertEqual([addition.agreementId for addition in additions], [AGREEMENT] * 3)
        one = self.cwm.get_agreement_addition(AGREEMENT, additions[0].id)
        self.assertEqual(one, additions[0])


class Writing(Peer):
    def addition(self, **options):
        return self.cwm.create_agreement_addition(
            AGREEMENT, product_id=1, quantity=3, effective_date="2026-04-01T00:00:00Z", **options
        )

    def test_creates_patches_replaces_and_deletes_an_addition(self):
        made = self.addition()
        self.assertEqual((made.product_identifier, made.quantity), ("EDR-S", 3))
        operations = [{"op": "replace", "path": "quantity", "value": 5}]
        patched = self.cwm.patch(ADDITIONS, made.id, operations)
        self.assertEqual(patched["billedQuantity"], 5)
        put = self.cwm.put(ADDITIONS, made.id, {**patched, "quantity": 7})
        self.assertEqual(put["quantity"], 7)
        self.assertTrue(self.cwm.delete(ADDITIONS, made.id))
        self.assertFalse(self.cwm.delete(ADDITIONS, made.id))
        self.assertIsNone(self.cwm.get_agreement_addition(AGREEMENT, made.id))

    def test_ends_an_addition(self):
        made = self.addition(unit_price=9.5, bill_customer="NoCharge")
        self.assertEqual((made.unitPrice, made.billCustomer), (9.5, "NoCharge"))
        ended = {"op": "replace", "path": "cancelledDate", "value": "2026-04-30T00:00:00Z"}
        self.cwm.patch(ADDITIONS, made.id, [ended])
        [addition] = self.cwm.get_agreement_additions(AGREEMENT, conditions=f"id = {made.id}")
        self.assertEqual(addition.cancelledDate, "2026-04-30T00:00:00Z")
        expected = AN_ENDED_ADDITION_IS_CANCELLED_ACCORDING_TO_ITS_MODEL
        self.assertIs(addition.is_cancelled, expected)

    def test_creates_updates_and_deletes_a_configuration(self):
        whole = {"type": {"id": 1}, "company": {"id": 2}, "status": {"id": 1}}
        made = self.cwm.create_configuration(Configuration(id=0, name="Peer 1", **whole))
        renamed = Configuration(id=0, name="Peer 2", **whole)
        self.assertEqual(self.cwm.update_configuration(made.id, renamed).name, "Peer 2")
        [found] = self.cwm.get_company_configurations(2)
        self.assertEqual((found.id, found.name), (made.id, "Peer 2"))
        self.assertTrue(self.cwm.delete_configuration(made.id))
        self.assertEqual(self.cwm.get_configuration_count(), 0)

    def test_is_told_everything_that_is_wrong_with_a_record(self):
        with self.assertRaises(ConnectWiseBadRequestError) as caught:
            self.cwm.post("company/companies", {"name": "x" * 200})
        told = caught.exception.response_data
        self.assertEqual(told["message"], "company object is invalid")
        fields = [problem["field"] for problem in told["errors"]]
        self.assertEqual(len(fields), 3)
        self.assertLessEqual({"identifier", "name"}, set(fields))

    def test_sends_a_lost_create_again(self):
        control("POST", "faults", {"fault": "drop_after"})
        before = self.cwm.get_count(ADDITIONS)
        self.addition()
        self.assertEqual(len(seen("POST")), POSTS_FOR_ONE_CREATE_WHOSE_ANSWER_IS_LOST)
        after = self.cwm.get_count(ADDITIONS)
        self.assertEqual(after - before, POSTS_FOR_ONE_CREATE_WHOSE_ANSWER_IS_LOST)


class Failures(Peer):
    def test_a_wrong_key_and_a_wrong_client_id_are_refused(self):
        for cwm in (client(password="wrong"), client(client_id="wrong")):
            with self.assertRaises(ConnectWiseAuthenticationError):
                cwm.get_company_count()

    def test_a_wrong_condition_is_named(self):
        with self.assertRaises(ConnectWiseBadRequestError) as caught:
            self.cwm.get("company/companies", conditions="nonsense = 1")
        self.assertEqual(str(caught.exception), "[400] nonsense is not a recognized name.")

    def test_a_collection_that_does_not_exist_has_no_records(self):
        rows = self.cwm.get_all("company/nonsense")
        self.assertEqual(rows, LIST_OF_A_COLLECTION_THAT_DOES_NOT_EXIST)

    def test_waits_as_long_as_a_429_says(self):
        control("POST", "faults", {"fault": "throttle", "seconds": 5})
        self.assertEqual(self.cwm.get_company_count(), COMPANIES)
        self.sleep.assert_called_once_with(5)

    def test_a_429_with_a_date_breaks_it(self):
        control("POST", "faults", {"fault": "throttle", "form": "date"})
        with self.assertRaises(ERROR_AT_A_RETRY_AFTER_THAT_IS_A_DATE):
            self.cwm.get_company_count()

    def test_a_timeout_of_the_server_is_an_error(self):
        control("POST", "faults", {"fault": "server_error"})
        with self.assertRaises(ConnectWiseServerError) as caught:
            self.cwm.get_company_count()
        self.assertIn("A timeout has occured", str(caught.exception))


class Documents(Peer):
    """What the client cannot do is done beside it, with its keys."""

    def upload(self, content: bytes) -> dict:
        answer = requests.post(
            f"{HTTPS}{BASE}/system/documents",
            headers={"Authorization": self.cwm._auth_token, "clientId": "cid"},
            data={"recordType": "Company", "recordId": "2", "title": "Contract"},
            files={"file": ("contract.pdf", content)},
        )
        self.assertEqual(answer.status_code, 201, answer.text)
        return answer.json()

    def test_cannot_upload(self):
        with self.assertRaises(ConnectWiseAPIError) as caught:
            self.cwm.post("system/documents", {"recordType": "Company", "recordId": 2})
        self.assertEqual(caught.exception.status_code, STATUS_OF_AN_UPLOAD)

    def test_lists_counts_gets_and_deletes(self):
        made = self.upload(os.urandom(1000))
        self.assertEqual(self.cwm.get("system/documents?recordType=Company&recordId=2"), [made])
        self.assertEqual(self.cwm.get("system/documents?recordType=Company&recordId=3"), [])
        self.assertEqual(self.cwm.get(f"system/documents/{made['id']}"), made)
        self.assertTrue(self.cwm.delete("system/documents", made["id"]))
        self.assertIsNone(self.cwm.get(f"system/documents/{made['id']}"))

    def test_cannot_download(self):
        made = self.upload(b"%PDF-1.7")
        with self.assertRaises(ERROR_AT_A_DOWNLOAD):
            self.cwm.get(f"system/documents/{made['id']}/download")


class Tickets(Peer):
    def setUp(self):
        super().setUp()
        board = {"name": "Service Board", "location": {"id": 1}, "department": {"id": 1}}
        self.board = self.cwm.post("service/boards", board)["id"]
        for status in ({"name": "New", "defaultFlag": True}, {"name": "Closed", "closedStatus": True}):
            self.cwm.post(f"service/boards/{self.board}/statuses", status)
        self.statuses = {status.name: status.id for status in self.cwm.get_board_statuses(self.board)}

    def ticket(self, **options):
        return self.cwm.create_ticket(
            "Backup failed", "Since Monday", company_id=2, board_id=self.board, priority_id=1, **options
        )

    def test_opens_changes_and_closes_a_ticket(self):
        made = self.ticket()
        self.assertEqual(made.status["name"], "New")
        self.assertEqual(self.cwm.get_ticket(made.id), made)
        renamed = self.cwm.update_ticket_field(made.id, "summary", "Backup failed again")
        self.assertEqual(renamed.summary, "Backup failed again")
        closed = self.cwm.update_ticket_status(made.id, self.statuses["Closed"])
        self.assertTrue(closed.closedFlag)
        self.assertEqual(self.cwm.get_ticket_count("closedFlag = true"), 1)

    def test_writes_and_reads_notes(self):
        made = self.ticket()
        self.cwm.add_ticket_note(made.id, "Disk is full")
        notes = self.cwm.get_ticket_notes(made.id)
        told = [(note.text, note.internalAnalysisFlag) for note in notes]
        self.assertEqual(sorted(told), [("Disk is full", True), ("Since Monday", False)])

    def test_links_a_configuration(self):
        device = Configuration(0, "SRV1", company={"id": 2}, type={"id": 1}, status={"id": 1})
        device = self.cwm.create_configuration(device)
        made = self.ticket(config_ids=[device.id])
        linked = self.cwm.get_ticket_configurations(made.id)
        self.assertEqual([configuration.id for configuration in linked], [device.id])
        self.assertEqual(self.cwm.get_ticket_count(f"configuration/id = {device.id}"), 1)
        self.assertTrue(self.cwm.detach_configuration(made.id, device.id))
        self.assertEqual(self.cwm.get_ticket_configurations(made.id), [])

    def test_puts_one_ticket_under_another(self):
        parent, child = self.ticket(), self.ticket()
        merged = self.cwm.merge_ticket(child.id, parent.id, self.statuses["Closed"])
        self.assertTrue(merged["child_ticket"].closedFlag)
        self.assertTrue(merged["merge_response"]["success"])
        self.assertEqual(self.cwm.get(f"service/tickets/{child.id}")["parentTicketId"], parent.id)
