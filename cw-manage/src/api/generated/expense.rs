// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/expense`: expense entries and reports.

use crate::api::generated_uses::*;

section! {
    /// `/expense`: expense entries and reports.
    Section, expense
}

resource! {
    /// `/expense/classifications`: classifications.
    Classifications: model::Classification, by_id {
        Listable LIST = get "/expense/classifications";
        Countable COUNT = get "/expense/classifications/count";
        Gettable GET = get "/expense/classifications/{id}";
    } {
    }
}

resource! {
    /// `/expense/entries`: entries.
    Entries: model::ExpenseEntry, by_id {
        Listable LIST = get "/expense/entries";
        Creatable CREATE = post "/expense/entries";
        Countable COUNT = get "/expense/entries/count";
        Deletable DELETE = delete "/expense/entries/{id}";
        Gettable GET = get "/expense/entries/{id}";
        Patchable PATCH = patch "/expense/entries/{id}";
        Replaceable REPLACE = put "/expense/entries/{id}";
    } {
    }
}

resource! {
    /// `/expense/entries/{parentId}/audits`: audits.
    EntriesAudits: model::ExpenseEntryAudit, by_id {
        Listable LIST = get "/expense/entries/{parentId}/audits";
        Countable COUNT = get "/expense/entries/{parentId}/audits/count";
        Gettable GET = get "/expense/entries/{parentId}/audits/{id}";
    } {
    }
}

resource! {
    /// `/expense/info`: short records, which need fewer rights.
    Info: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/expense/info/taxTypes`: tax types.
    InfoTaxTypes: model::ExpenseTaxTypeInfo, by_id {
        Listable LIST = get "/expense/info/taxTypes";
        Countable COUNT = get "/expense/info/taxTypes/count";
        Gettable GET = get "/expense/info/taxTypes/{id}";
    } {
    }
}

resource! {
    /// `/expense/paymentTypes`: payment types.
    PaymentTypes: model::PaymentType, by_id {
        Listable LIST = get "/expense/paymentTypes";
        Creatable CREATE = post "/expense/paymentTypes";
        Countable COUNT = get "/expense/paymentTypes/count";
        Deletable DELETE = delete "/expense/paymentTypes/{id}";
        Gettable GET = get "/expense/paymentTypes/{id}";
        Patchable PATCH = patch "/expense/paymentTypes/{id}";
        Replaceable REPLACE = put "/expense/paymentTypes/{id}";
    } {
    }
}

resource! {
    /// `/expense/paymentTypes/info`: short records, which need fewer rights.
    PaymentTypesInfo: model::PaymentTypeInfo, by_id {
        Listable LIST = get "/expense/paymentTypes/info";
        Gettable GET = get "/expense/paymentTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/expense/reports`: reports.
    Reports: model::ExpenseReport, by_id {
        Listable LIST = get "/expense/reports";
        Countable COUNT = get "/expense/reports/count";
        Gettable GET = get "/expense/reports/{id}";
    } {
        APPROVE = post "/expense/reports/{id}/approve";
        REJECT = post "/expense/reports/{id}/reject";
        REVERSE = post "/expense/reports/{id}/reverse";
        SUBMIT = post "/expense/reports/{id}/submit";
    }
}

resource! {
    /// `/expense/reports/{parentId}/audits`: audits.
    ReportsAudits: model::ExpenseReportAudit, by_id {
        Listable LIST = get "/expense/reports/{parentId}/audits";
        Countable COUNT = get "/expense/reports/{parentId}/audits/count";
        Gettable GET = get "/expense/reports/{parentId}/audits/{id}";
    } {
    }
}

resource! {
    /// `/expense/types`: types.
    Types: model::ExpenseType, by_id {
        Listable LIST = get "/expense/types";
        Creatable CREATE = post "/expense/types";
        Countable COUNT = get "/expense/types/count";
        Deletable DELETE = delete "/expense/types/{id}";
        Gettable GET = get "/expense/types/{id}";
        Patchable PATCH = patch "/expense/types/{id}";
        Replaceable REPLACE = put "/expense/types/{id}";
    } {
    }
}

resource! {
    /// `/expense/types/info`: short records, which need fewer rights.
    TypesInfo: model::ExpenseTypeInfo, by_id {
        Listable LIST = get "/expense/types/info";
        Gettable GET = get "/expense/types/{id}/info";
    } {
    }
}

impl Section {
    /// `/expense/classifications`: classifications.
    pub fn classifications(&self) -> Collection<Classifications> {
        self.collection()
    }

    /// `/expense/entries`: entries.
    pub fn entries(&self) -> Collection<Entries> {
        self.collection()
    }

    /// `/expense/info`: short records, which need fewer rights.
    pub fn info(&self) -> Single<Info> {
        self.single()
    }

    /// `/expense/paymentTypes`: payment types.
    pub fn payment_types(&self) -> Collection<PaymentTypes> {
        self.collection()
    }

    /// `/expense/reports`: reports.
    pub fn reports(&self) -> Collection<Reports> {
        self.collection()
    }

    /// `/expense/types`: types.
    pub fn types(&self) -> Collection<Types> {
        self.collection()
    }
}

impl Single<Entries> {
    /// `/expense/entries/{parentId}/audits`: audits of an entry.
    pub fn audits(&self) -> Collection<EntriesAudits> {
        self.collection()
    }
}

impl Single<Info> {
    /// `/expense/info/taxTypes`: tax types of a short records, which need fewer right.
    pub fn tax_types(&self) -> Collection<InfoTaxTypes> {
        self.collection()
    }
}

impl Collection<PaymentTypes> {
    /// `/expense/paymentTypes/info`: short records, which need fewer rights of payment types.
    pub fn info(&self) -> Collection<PaymentTypesInfo> {
        self.collection()
    }
}

impl Single<PaymentTypes> {
    /// `/expense/paymentTypes/{id}/info`: short records, which need fewer rights of a payment type.
    pub fn info(&self) -> Single<PaymentTypesInfo> {
        self.single()
    }
}

impl Single<Reports> {
    /// `/expense/reports/{parentId}/audits`: audits of a report.
    pub fn audits(&self) -> Collection<ReportsAudits> {
        self.collection()
    }

    /// Approve, of a report: `POST /expense/reports/{id}/approve`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn approve(
        &self,
        body: &New<model::ExpenseReportTierUpdate>,
    ) -> Result<model::SuccessResponse> {
        self.action(&Reports::APPROVE).body(body).read().await
    }

    /// Reject, of a report: `POST /expense/reports/{id}/reject`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn reject(&self) -> Result<model::SuccessResponse> {
        self.action(&Reports::REJECT).read().await
    }

    /// Reverse, of a report: `POST /expense/reports/{id}/reverse`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn reverse(&self) -> Result<model::SuccessResponse> {
        self.action(&Reports::REVERSE).read().await
    }

    /// Submit, of a report: `POST /expense/reports/{id}/submit`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn submit(&self) -> Result<model::SuccessResponse> {
        self.action(&Reports::SUBMIT).read().await
    }
}

impl Collection<Types> {
    /// `/expense/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<TypesInfo> {
        self.collection()
    }
}

impl Single<Types> {
    /// `/expense/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<TypesInfo> {
        self.single()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Classifications::OPERATIONS,
    Entries::OPERATIONS,
    EntriesAudits::OPERATIONS,
    InfoTaxTypes::OPERATIONS,
    PaymentTypes::OPERATIONS,
    PaymentTypesInfo::OPERATIONS,
    Reports::OPERATIONS,
    ReportsAudits::OPERATIONS,
    Types::OPERATIONS,
    TypesInfo::OPERATIONS,
];
