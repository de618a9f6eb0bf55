// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/finance`: agreements, invoices, accounting and taxes.

use crate::api::generated_uses::*;

section! {
    /// `/finance`: agreements, invoices, accounting and taxes.
    Section, finance
}

resource! {
    /// `/finance/accounting`: accounting.
    Accounting: crate::model::Untyped, by_page {
    } {
        EXPORT = post "/finance/accounting/export";
    }
}

resource! {
    /// `/finance/accounting/batches`: batches.
    AccountingBatches: model::AccountingBatch, by_id {
        Listable LIST = get "/finance/accounting/batches";
        Countable COUNT = get "/finance/accounting/batches/count";
        Deletable DELETE = delete "/finance/accounting/batches/{id}";
        Gettable GET = get "/finance/accounting/batches/{id}";
    } {
        CREATE_BATCH = post "/finance/accounting/batches";
        EXPORT = post "/finance/accounting/batches/{id}/export";
    }
}

resource! {
    /// `/finance/accounting/batches/{parentId}/entries`: entries.
    AccountingBatchesEntries: model::BatchEntry, by_id {
        Listable LIST = get "/finance/accounting/batches/{parentId}/entries";
        Countable COUNT = get "/finance/accounting/batches/{parentId}/entries/count";
        Gettable GET = get "/finance/accounting/batches/{parentId}/entries/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedexpenses`: unpostedexpenses.
    AccountingUnpostedexpenses: model::UnpostedExpense, by_id {
        Listable LIST = get "/finance/accounting/unpostedexpenses";
        Countable COUNT = get "/finance/accounting/unpostedexpenses/count";
        Gettable GET = get "/finance/accounting/unpostedexpenses/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedexpenses/{parentId}/taxableLevels`: taxable levels.
    AccountingUnpostedexpensesTaxableLevels: model::UnpostedExpenseTaxableLevel, by_id {
        Listable LIST = get "/finance/accounting/unpostedexpenses/{parentId}/taxableLevels";
        Countable COUNT = get "/finance/accounting/unpostedexpenses/{parentId}/taxableLevels/count";
        Gettable GET = get "/finance/accounting/unpostedexpenses/{parentId}/taxableLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedinvoices`: unpostedinvoices.
    AccountingUnpostedinvoices: model::UnpostedInvoice, by_id {
        Listable LIST = get "/finance/accounting/unpostedinvoices";
        Countable COUNT = get "/finance/accounting/unpostedinvoices/count";
        Gettable GET = get "/finance/accounting/unpostedinvoices/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedinvoices/{parentId}/taxableLevels`: taxable levels.
    AccountingUnpostedinvoicesTaxableLevels: model::UnpostedInvoiceTaxableLevel, by_id {
        Listable LIST = get "/finance/accounting/unpostedinvoices/{parentId}/taxableLevels";
        Countable COUNT = get "/finance/accounting/unpostedinvoices/{parentId}/taxableLevels/count";
        Gettable GET = get "/finance/accounting/unpostedinvoices/{parentId}/taxableLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedPayments`: unposted payments.
    AccountingUnpostedPayments: model::UnpostedPayments, by_id {
        Listable LIST = get "/finance/accounting/unpostedpayments";
        Countable COUNT = get "/finance/accounting/unpostedPayments/count";
        Gettable GET = get "/finance/accounting/unpostedPayments/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedprocurement`: unpostedprocurement.
    AccountingUnpostedprocurement: model::UnpostedProcurement, by_id {
        Listable LIST = get "/finance/accounting/unpostedprocurement";
        Countable COUNT = get "/finance/accounting/unpostedprocurement/count";
        Gettable GET = get "/finance/accounting/unpostedprocurement/{id}";
    } {
    }
}

resource! {
    /// `/finance/accounting/unpostedprocurement/{parentId}/taxableLevels`: taxable levels.
    AccountingUnpostedprocurementTaxableLevels: model::UnpostedProcurementTaxableLevel, by_id {
        Listable LIST = get "/finance/accounting/unpostedprocurement/{parentId}/taxableLevels";
        Countable COUNT = get "/finance/accounting/unpostedprocurement/{parentId}/taxableLevels/count";
        Gettable GET = get "/finance/accounting/unpostedprocurement/{parentId}/taxableLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/accountingPackages`: accounting packages.
    AccountingPackages: model::AccountingPackage, by_id {
        Listable LIST = get "/finance/accountingPackages";
        Countable COUNT = get "/finance/accountingPackages/count";
        Gettable GET = get "/finance/accountingPackages/{id}";
    } {
    }
}

resource! {
    /// `/finance/accountingPackageSetup`: accounting package setup.
    AccountingPackageSetup: model::AccountingPackageSetup, by_id {
        Listable LIST = get "/finance/accountingPackageSetup";
        Countable COUNT = get "/finance/accountingPackageSetup/count";
        Gettable GET = get "/finance/accountingPackageSetup/{id}";
        Patchable PATCH = patch "/finance/accountingPackageSetup/{id}";
        Replaceable REPLACE = put "/finance/accountingPackageSetup/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementrecap`: agreementrecap.
    Agreementrecap: model::AgreementRecap, by_id {
        Listable LIST = get "/finance/agreementrecap/";
        Gettable GET = get "/finance/agreementrecap/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements`: agreements.
    ///
    /// The security role needs Finance > Agreements.
    Agreements: model::Agreement, by_id {
        Listable LIST = get "/finance/agreements";
        Creatable CREATE = post "/finance/agreements";
        Countable COUNT = get "/finance/agreements/count";
        Deletable DELETE = delete "/finance/agreements/{id}";
        Gettable GET = get "/finance/agreements/{id}";
        Patchable PATCH = patch "/finance/agreements/{id}";
        Replaceable REPLACE = put "/finance/agreements/{id}";
    } {
        COPY = post "/finance/agreements/{parentId}/copy";
        INVOICE = post "/finance/agreements/{id}/invoice";
    }
}

resource! {
    /// `/finance/agreements/types`: types.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsTypes: model::AgreementType, by_id {
        Listable LIST = get "/finance/agreements/types";
        Creatable CREATE = post "/finance/agreements/types";
        Countable COUNT = get "/finance/agreements/types/count";
        Deletable DELETE = delete "/finance/agreements/types/{id}";
        Gettable GET = get "/finance/agreements/types/{id}";
        Patchable PATCH = patch "/finance/agreements/types/{id}";
        Replaceable REPLACE = put "/finance/agreements/types/{id}";
    } {
        COPY = post "/finance/agreements/types/{id}/copy";
    }
}

resource! {
    /// `/finance/agreements/types/info`: short records, which need fewer rights.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsTypesInfo: model::AgreementTypeInfo, by_id {
        Listable LIST = get "/finance/agreements/types/info";
        Countable COUNT = get "/finance/agreements/types/info/count";
        Gettable GET = get "/finance/agreements/types/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/agreements/types/{id}/usages`: uses.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsTypesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/agreements/types/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/agreements/types/{id}/usages/list`: uses in full.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/agreements/types/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/additions`: additions.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsAdditions: model::Addition, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/additions";
        Creatable CREATE = post "/finance/agreements/{parentId}/additions";
        Countable COUNT = get "/finance/agreements/{parentId}/additions/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/additions/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/additions/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/additions/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/additions/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/adjustments`: adjustments.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsAdjustments: model::AgreementAdjustment, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/adjustments";
        Creatable CREATE = post "/finance/agreements/{parentId}/adjustments";
        Countable COUNT = get "/finance/agreements/{parentId}/adjustments/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/adjustments/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/adjustments/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/adjustments/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/adjustments/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/applicationParameters`: application parameters.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsApplicationParameters: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/applicationParameters/{podId}`: what stands at one value.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsApplicationParametersPodId: model::AgreementApplicationParameters, by_page {
        Gettable GET = get "/finance/agreements/{id}/applicationParameters/{podId}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/boardDefaults`: board defaults.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsBoardDefaults: model::BoardDefault, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/boardDefaults";
        Creatable CREATE = post "/finance/agreements/{parentId}/boardDefaults";
        Countable COUNT = get "/finance/agreements/{parentId}/boardDefaults/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/boardDefaults/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/boardDefaults/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/boardDefaults/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/boardDefaults/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/configurations`: configurations.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsConfigurations: model::ConfigurationReference, by_page {
        Listable LIST = get "/finance/agreements/{parentId}/configurations";
        Creatable CREATE = post "/finance/agreements/{parentId}/configurations";
        Countable COUNT = get "/finance/agreements/{parentId}/configurations/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/configurations/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/configurations/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/quickAccess`: figures by tab.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsQuickAccess: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/quickAccess/count`: count.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsQuickAccessCount: model::AgreementTabsCount, by_page {
        Gettable GET = get "/finance/agreements/{id}/quickAccess/count";
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/recurringParameters`: recurring parameters.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsRecurringParameters: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/finance/agreements/{id}/recurringParameters/{podId}`: what stands at one value.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsRecurringParametersPodId: model::AgreementRecurringParameters, by_page {
        Gettable GET = get "/finance/agreements/{id}/recurringParameters/{podId}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/sites`: sites.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsSites: model::AgreementSite, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/sites";
        Creatable CREATE = post "/finance/agreements/{parentId}/sites";
        Countable COUNT = get "/finance/agreements/{parentId}/sites/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/sites/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/sites/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/sites/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/sites/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/workRoleExclusions`: work role exclusions.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsWorkRoleExclusions: model::AgreementWorkRoleExclusion, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/workRoleExclusions";
        Creatable CREATE = post "/finance/agreements/{parentId}/workRoleExclusions";
        Countable COUNT = get "/finance/agreements/{parentId}/workRoleExclusions/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/workRoleExclusions/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/workroles`: workroles.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsWorkroles: model::AgreementWorkRole, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/workroles";
        Creatable CREATE = post "/finance/agreements/{parentId}/workroles";
        Countable COUNT = get "/finance/agreements/{parentId}/workroles/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/workroles/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/workroles/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/workroles/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/workroles/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/workTypeExclusions`: work type exclusions.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsWorkTypeExclusions: model::AgreementWorkTypeExclusion, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/workTypeExclusions";
        Creatable CREATE = post "/finance/agreements/{parentId}/workTypeExclusions";
        Countable COUNT = get "/finance/agreements/{parentId}/workTypeExclusions/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/workTypeExclusions/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreements/{parentId}/worktypes`: worktypes.
    ///
    /// The security role needs Finance > Agreements.
    AgreementsWorktypes: model::AgreementWorkType, by_id {
        Listable LIST = get "/finance/agreements/{parentId}/worktypes";
        Creatable CREATE = post "/finance/agreements/{parentId}/worktypes";
        Countable COUNT = get "/finance/agreements/{parentId}/worktypes/count";
        Deletable DELETE = delete "/finance/agreements/{parentId}/worktypes/{id}";
        Gettable GET = get "/finance/agreements/{parentId}/worktypes/{id}";
        Patchable PATCH = patch "/finance/agreements/{parentId}/worktypes/{id}";
        Replaceable REPLACE = put "/finance/agreements/{parentId}/worktypes/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes`: agreement types.
    AgreementTypes: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/boardDefaults`: board defaults.
    AgreementTypesBoardDefaults: model::AgreementTypeBoardDefault, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/boardDefaults";
        Creatable CREATE = post "/finance/agreementTypes/{parentId}/boardDefaults";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/boardDefaults/count";
        Deletable DELETE = delete "/finance/agreementTypes/{parentId}/boardDefaults/{id}";
        Gettable GET = get "/finance/agreementTypes/{parentId}/boardDefaults/{id}";
        Patchable PATCH = patch "/finance/agreementTypes/{parentId}/boardDefaults/{id}";
        Replaceable REPLACE = put "/finance/agreementTypes/{parentId}/boardDefaults/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/workRoleExclusions`: work role exclusions.
    AgreementTypesWorkRoleExclusions: model::AgreementTypeWorkRoleExclusion, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/workRoleExclusions";
        Creatable CREATE = post "/finance/agreementTypes/{parentId}/workRoleExclusions";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/workRoleExclusions/count";
        Deletable DELETE = delete "/finance/agreementTypes/{parentId}/workRoleExclusions/{id}";
        Gettable GET = get "/finance/agreementTypes/{parentId}/workRoleExclusions/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/workroles`: workroles.
    AgreementTypesWorkroles: model::AgreementTypeWorkRole, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/workroles";
        Creatable CREATE = post "/finance/agreementTypes/{parentId}/workroles";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/workroles/count";
        Deletable DELETE = delete "/finance/agreementTypes/{parentId}/workroles/{id}";
        Gettable GET = get "/finance/agreementTypes/{parentId}/workroles/{id}";
        Patchable PATCH = patch "/finance/agreementTypes/{parentId}/workroles/{id}";
        Replaceable REPLACE = put "/finance/agreementTypes/{parentId}/workroles/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/workroles/info`: short records, which need fewer rights.
    AgreementTypesWorkrolesInfo: model::AgreementTypeWorkRoleInfo, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/workroles/info";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/workroles/info/count";
        Gettable GET = get "/finance/agreementTypes/{parentId}/workroles/info/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/workTypeExclusions`: work type exclusions.
    AgreementTypesWorkTypeExclusions: model::AgreementTypeWorkTypeExclusion, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/workTypeExclusions";
        Creatable CREATE = post "/finance/agreementTypes/{parentId}/workTypeExclusions";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/workTypeExclusions/count";
        Deletable DELETE = delete "/finance/agreementTypes/{parentId}/workTypeExclusions/{id}";
        Gettable GET = get "/finance/agreementTypes/{parentId}/workTypeExclusions/{id}";
    } {
    }
}

resource! {
    /// `/finance/agreementTypes/{parentId}/worktypes`: worktypes.
    AgreementTypesWorktypes: model::AgreementTypeWorkType, by_id {
        Listable LIST = get "/finance/agreementTypes/{parentId}/worktypes";
        Creatable CREATE = post "/finance/agreementTypes/{parentId}/worktypes";
        Countable COUNT = get "/finance/agreementTypes/{parentId}/worktypes/count";
        Deletable DELETE = delete "/finance/agreementTypes/{parentId}/worktypes/{id}";
        Gettable GET = get "/finance/agreementTypes/{parentId}/worktypes/{id}";
        Patchable PATCH = patch "/finance/agreementTypes/{parentId}/worktypes/{id}";
        Replaceable REPLACE = put "/finance/agreementTypes/{parentId}/worktypes/{id}";
    } {
    }
}

resource! {
    /// `/finance/batchSetups`: batch setups.
    BatchSetups: model::AgreementBatchSetup, by_id {
        Listable LIST = get "/finance/batchSetups";
        Countable COUNT = get "/finance/batchSetups/count";
        Gettable GET = get "/finance/batchSetups/{id}";
        Patchable PATCH = patch "/finance/batchSetups/{id}";
        Replaceable REPLACE = put "/finance/batchSetups/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingCycles`: billing cycles.
    BillingCycles: model::BillingCycle, by_id {
        Listable LIST = get "/finance/billingCycles";
        Creatable CREATE = post "/finance/billingCycles";
        Countable COUNT = get "/finance/billingCycles/count";
        Deletable DELETE = delete "/finance/billingCycles/{id}";
        Gettable GET = get "/finance/billingCycles/{id}";
        Patchable PATCH = patch "/finance/billingCycles/{id}";
        Replaceable REPLACE = put "/finance/billingCycles/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingCycles/info`: short records, which need fewer rights.
    BillingCyclesInfo: model::BillingCycleInfo, by_id {
        Listable LIST = get "/finance/billingCycles/info";
        Countable COUNT = get "/finance/billingCycles/info/count";
        Gettable GET = get "/finance/billingCycles/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/billingCycles/{id}/usages`: uses.
    BillingCyclesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/billingCycles/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/billingCycles/{id}/usages/list`: uses in full.
    BillingCyclesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/billingCycles/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/billingSetups`: billing setups.
    BillingSetups: model::BillingSetup, by_id {
        Listable LIST = get "/finance/billingSetups";
        Creatable CREATE = post "/finance/billingSetups";
        Countable COUNT = get "/finance/billingSetups/count";
        Deletable DELETE = delete "/finance/billingSetups/{id}";
        Gettable GET = get "/finance/billingSetups/{id}";
        Patchable PATCH = patch "/finance/billingSetups/{id}";
        Replaceable REPLACE = put "/finance/billingSetups/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingSetups/info`: short records, which need fewer rights.
    BillingSetupsInfo: model::BillingSetupInfo, by_id {
        Listable LIST = get "/finance/billingSetups/info";
        Countable COUNT = get "/finance/billingSetups/info/count";
        Gettable GET = get "/finance/billingSetups/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/billingSetups/{parentId}/routings`: routings.
    BillingSetupsRoutings: model::BillingSetupRouting, by_id {
        Listable LIST = get "/finance/billingSetups/{parentId}/routings";
        Creatable CREATE = post "/finance/billingSetups/{parentId}/routings";
        Countable COUNT = get "/finance/billingSetups/{parentId}/routings/count";
        Deletable DELETE = delete "/finance/billingSetups/{parentId}/routings/{id}";
        Gettable GET = get "/finance/billingSetups/{parentId}/routings/{id}";
        Patchable PATCH = patch "/finance/billingSetups/{parentId}/routings/{id}";
        Replaceable REPLACE = put "/finance/billingSetups/{parentId}/routings/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingStatuses`: billing statuses.
    BillingStatuses: model::BillingStatus, by_id {
        Listable LIST = get "/finance/billingStatuses";
        Creatable CREATE = post "/finance/billingStatuses";
        Countable COUNT = get "/finance/billingStatuses/count";
        Deletable DELETE = delete "/finance/billingStatuses/{id}";
        Gettable GET = get "/finance/billingStatuses/{id}";
        Patchable PATCH = patch "/finance/billingStatuses/{id}";
        Replaceable REPLACE = put "/finance/billingStatuses/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingStatuses/info`: short records, which need fewer rights.
    BillingStatusesInfo: model::BillingStatusInfo, by_id {
        Listable LIST = get "/finance/billingStatuses/info";
        Countable COUNT = get "/finance/billingStatuses/info/count";
        Gettable GET = get "/finance/billingStatuses/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/billingStatuses/{id}/usages`: uses.
    BillingStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/billingStatuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/billingStatuses/{id}/usages/list`: uses in full.
    BillingStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/billingStatuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/billingTerms`: billing terms.
    BillingTerms: model::BillingTerm, by_id {
        Listable LIST = get "/finance/billingTerms";
        Creatable CREATE = post "/finance/billingTerms";
        Countable COUNT = get "/finance/billingTerms/count";
        Deletable DELETE = delete "/finance/billingTerms/{id}";
        Gettable GET = get "/finance/billingTerms/{id}";
        Patchable PATCH = patch "/finance/billingTerms/{id}";
        Replaceable REPLACE = put "/finance/billingTerms/{id}";
    } {
    }
}

resource! {
    /// `/finance/billingTerms/info`: short records, which need fewer rights.
    BillingTermsInfo: model::BillingTermInfo, by_id {
        Listable LIST = get "/finance/billingTerms/info";
        Countable COUNT = get "/finance/billingTerms/info/count";
        Gettable GET = get "/finance/billingTerms/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/billingTerms/{id}/usages`: uses.
    BillingTermsUsages: model::Usage, by_id {
        Listable LIST = get "/finance/billingTerms/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/billingTerms/{id}/usages/list`: uses in full.
    BillingTermsUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/billingTerms/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/closedInvoices`: closed invoices.
    ClosedInvoices: model::ClosedInvoice, by_id {
        Patchable PATCH = patch "/finance/closedInvoices/{id}";
        Replaceable REPLACE = put "/finance/closedInvoices/{id}";
    } {
    }
}

resource! {
    /// `/finance/companyFinance`: company finance.
    CompanyFinance: model::CompanyFinance, by_id {
        Listable LIST = get "/finance/companyFinance/";
        Countable COUNT = get "/finance/companyFinance/count";
        Gettable GET = get "/finance/companyFinance/{id}";
        Patchable PATCH = patch "/finance/companyFinance/{id}";
        Replaceable REPLACE = put "/finance/companyFinance/{id}";
    } {
    }
}

resource! {
    /// `/finance/currencies`: currencies.
    Currencies: model::Currency, by_id {
        Listable LIST = get "/finance/currencies";
        Creatable CREATE = post "/finance/currencies";
        Countable COUNT = get "/finance/currencies/count";
        Deletable DELETE = delete "/finance/currencies/{id}";
        Gettable GET = get "/finance/currencies/{id}";
        Patchable PATCH = patch "/finance/currencies/{id}";
        Replaceable REPLACE = put "/finance/currencies/{id}";
    } {
    }
}

resource! {
    /// `/finance/currencies/info`: short records, which need fewer rights.
    CurrenciesInfo: model::CurrencyInfo, by_id {
        Listable LIST = get "/finance/currencies/info";
        Countable COUNT = get "/finance/currencies/info/count";
        Gettable GET = get "/finance/currencies/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/currencies/{id}/usages`: uses.
    CurrenciesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/currencies/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/currencies/{id}/usages/list`: uses in full.
    CurrenciesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/currencies/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/deliveryMethods`: delivery methods.
    DeliveryMethods: model::DeliveryMethod, by_id {
        Listable LIST = get "/finance/deliveryMethods";
        Creatable CREATE = post "/finance/deliveryMethods";
        Countable COUNT = get "/finance/deliveryMethods/count";
        Deletable DELETE = delete "/finance/deliveryMethods/{id}";
        Gettable GET = get "/finance/deliveryMethods/{id}";
        Patchable PATCH = patch "/finance/deliveryMethods/{id}";
        Replaceable REPLACE = put "/finance/deliveryMethods/{id}";
    } {
    }
}

resource! {
    /// `/finance/glAccounts`: gl accounts.
    GlAccounts: model::GLAccount, by_id {
        Listable LIST = get "/finance/glAccounts";
        Creatable CREATE = post "/finance/glAccounts";
        Countable COUNT = get "/finance/glAccounts/count";
        Deletable DELETE = delete "/finance/glAccounts/{id}";
        Gettable GET = get "/finance/glAccounts/{id}";
        Patchable PATCH = patch "/finance/glAccounts/{id}";
        Replaceable REPLACE = put "/finance/glAccounts/{id}";
    } {
    }
}

resource! {
    /// `/finance/glAccounts/mappedTypes`: mapped types.
    GlAccountsMappedTypes: model::MappedType, by_id {
        Listable LIST = get "/finance/glAccounts/mappedTypes";
        Countable COUNT = get "/finance/glAccounts/mappedTypes/count";
    } {
    }
}

resource! {
    /// `/finance/glCaptions`: gl captions.
    GlCaptions: model::GLCaption, by_id {
        Listable LIST = get "/finance/glCaptions";
        Countable COUNT = get "/finance/glCaptions/count";
        Gettable GET = get "/finance/glCaptions/{id}";
        Patchable PATCH = patch "/finance/glCaptions/{id}";
        Replaceable REPLACE = put "/finance/glCaptions/{id}";
    } {
    }
}

resource! {
    /// `/finance/glpaths`: glpaths.
    Glpaths: model::GLPath, by_id {
        Listable LIST = get "/finance/glpaths";
        Creatable CREATE = post "/finance/glpaths";
        Countable COUNT = get "/finance/glpaths/count";
        Deletable DELETE = delete "/finance/glpaths/{id}";
        Gettable GET = get "/finance/glpaths/{id}";
        Patchable PATCH = patch "/finance/glpaths/{id}";
        Replaceable REPLACE = put "/finance/glpaths/{id}";
    } {
    }
}

resource! {
    /// `/finance/info`: short records, which need fewer rights.
    Info: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/finance/info/currencyCodes`: currency codes.
    InfoCurrencyCodes: model::CurrencyCode, by_id {
        Listable LIST = get "/finance/info/currencyCodes";
        Countable COUNT = get "/finance/info/currencyCodes/count";
        Gettable GET = get "/finance/info/currencyCodes/{id}";
    } {
    }
}

resource! {
    /// `/finance/info/invoice`: invoice.
    InfoInvoice: model::InvoiceInfo, by_id {
        Gettable GET = get "/finance/info/invoice/{id}";
    } {
    }
}

resource! {
    /// `/finance/info/taxIntegrations`: tax integrations.
    InfoTaxIntegrations: model::TaxIntegrationInfo, by_id {
        Listable LIST = get "/finance/info/taxIntegrations";
        Countable COUNT = get "/finance/info/taxIntegrations/count";
        Gettable GET = get "/finance/info/taxIntegrations/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoiceEmailTemplates`: invoice email templates.
    InvoiceEmailTemplates: model::InvoiceEmailTemplate, by_id {
        Listable LIST = get "/finance/invoiceEmailTemplates";
        Creatable CREATE = post "/finance/invoiceEmailTemplates";
        Countable COUNT = get "/finance/invoiceEmailTemplates/count";
        Deletable DELETE = delete "/finance/invoiceEmailTemplates/{id}";
        Gettable GET = get "/finance/invoiceEmailTemplates/{id}";
        Patchable PATCH = patch "/finance/invoiceEmailTemplates/{id}";
        Replaceable REPLACE = put "/finance/invoiceEmailTemplates/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoiceEmailTemplates/info`: short records, which need fewer rights.
    InvoiceEmailTemplatesInfo: model::InvoiceEmailTemplateInfo, by_id {
        Listable LIST = get "/finance/invoiceEmailTemplates/info";
        Countable COUNT = get "/finance/invoiceEmailTemplates/info/count";
        Gettable GET = get "/finance/invoiceEmailTemplates/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/invoiceEmailTemplates/{id}/usages`: uses.
    InvoiceEmailTemplatesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/invoiceEmailTemplates/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/invoiceEmailTemplates/{id}/usages/list`: uses in full.
    InvoiceEmailTemplatesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/invoiceEmailTemplates/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/invoices`: invoices.
    Invoices: model::Invoice, by_id {
        Listable LIST = get "/finance/invoices";
        Creatable CREATE = post "/finance/invoices";
        Countable COUNT = get "/finance/invoices/count";
        Deletable DELETE = delete "/finance/invoices/{id}";
        Gettable GET = get "/finance/invoices/{id}";
        Patchable PATCH = patch "/finance/invoices/{id}";
        Replaceable REPLACE = put "/finance/invoices/{id}";
    } {
        PDF = get "/finance/invoices/{id}/pdf";
    }
}

resource! {
    /// `/finance/invoices/{parentId}/commissions`: commissions.
    InvoicesCommissions: model::InvoiceCommission, by_id {
        Listable LIST = get "/finance/invoices/{parentId}/commissions";
        Gettable GET = get "/finance/invoices/{parentId}/commissions/{id}";
        Patchable PATCH = patch "/finance/invoices/{parentId}/commissions/{id}";
    } {
        RECALCULATE = post "/finance/invoices/{parentId}/commissions/recalculate";
    }
}

resource! {
    /// `/finance/invoices/{parentId}/glEntries`: gl entries.
    InvoicesGlEntries: model::GLEntry, by_id {
        Listable LIST = get "/finance/invoices/{parentId}/glEntries/";
        Gettable GET = get "/finance/invoices/{parentId}/glEntries/{id}";
        Patchable PATCH = patch "/finance/invoices/{parentId}/glEntries/{id}";
        Replaceable REPLACE = put "/finance/invoices/{parentId}/glEntries/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoices/{parentId}/payments`: payments.
    InvoicesPayments: model::InvoicePayment, by_id {
        Listable LIST = get "/finance/invoices/{parentId}/payments";
        Creatable CREATE = post "/finance/invoices/{parentId}/payments";
        Deletable DELETE = delete "/finance/invoices/{parentId}/payments/{id}";
        Gettable GET = get "/finance/invoices/{parentId}/payments/{id}";
        Patchable PATCH = patch "/finance/invoices/{parentId}/payments/{id}";
        Replaceable REPLACE = put "/finance/invoices/{parentId}/payments/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoices/{parentId}/routings`: routings.
    InvoicesRoutings: model::InvoiceRouting, by_id {
        Listable LIST = get "/finance/invoices/{parentId}/routings";
        Creatable CREATE = post "/finance/invoices/{parentId}/routings";
        Countable COUNT = get "/finance/invoices/{parentId}/routings/count";
        Deletable DELETE = delete "/finance/invoices/{parentId}/routings/{id}";
        Gettable GET = get "/finance/invoices/{parentId}/routings/{id}";
        Patchable PATCH = patch "/finance/invoices/{parentId}/routings/{id}";
        Replaceable REPLACE = put "/finance/invoices/{parentId}/routings/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoiceTemplates`: invoice templates.
    InvoiceTemplates: model::InvoiceTemplate, by_id {
        Listable LIST = get "/finance/invoiceTemplates";
        Creatable CREATE = post "/finance/invoiceTemplates";
        Countable COUNT = get "/finance/invoiceTemplates/count";
        Deletable DELETE = delete "/finance/invoiceTemplates/{id}";
        Gettable GET = get "/finance/invoiceTemplates/{id}";
        Patchable PATCH = patch "/finance/invoiceTemplates/{id}";
        Replaceable REPLACE = put "/finance/invoiceTemplates/{id}";
    } {
    }
}

resource! {
    /// `/finance/invoiceTemplates/{id}/usages`: uses.
    InvoiceTemplatesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/invoiceTemplates/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/invoiceTemplates/{id}/usages/list`: uses in full.
    InvoiceTemplatesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/invoiceTemplates/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/invoiceTemplateSetups`: invoice template setups.
    InvoiceTemplateSetups: model::InvoiceTemplateSetup, by_id {
        Listable LIST = get "/finance/invoiceTemplateSetups";
        Countable COUNT = get "/finance/invoiceTemplateSetups/count";
        Gettable GET = get "/finance/invoiceTemplateSetups/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes`: tax codes.
    TaxCodes: model::TaxCode, by_id {
        Listable LIST = get "/finance/taxCodes";
        Creatable CREATE = post "/finance/taxCodes";
        Countable COUNT = get "/finance/taxCodes/count";
        Deletable DELETE = delete "/finance/taxCodes/{id}";
        Gettable GET = get "/finance/taxCodes/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{id}";
    } {
        COPY = post "/finance/taxCodes/{id}/copy";
    }
}

resource! {
    /// `/finance/taxCodes/info`: short records, which need fewer rights.
    TaxCodesInfo: model::TaxCodeInfo, by_id {
        Listable LIST = get "/finance/taxCodes/info";
        Countable COUNT = get "/finance/taxCodes/info/count";
        Gettable GET = get "/finance/taxCodes/{id}/info";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/expenseTypeExemptions`: expense type exemptions.
    TaxCodesExpenseTypeExemptions: model::ExpenseTypeExemption, by_id {
        Listable LIST = get "/finance/taxCodes/{parentId}/expenseTypeExemptions";
        Creatable CREATE = post "/finance/taxCodes/{parentId}/expenseTypeExemptions";
        Countable COUNT = get "/finance/taxCodes/{parentId}/expenseTypeExemptions/count";
        Deletable DELETE = delete "/finance/taxCodes/{parentId}/expenseTypeExemptions/{id}";
        Gettable GET = get "/finance/taxCodes/{parentId}/expenseTypeExemptions/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{parentId}/expenseTypeExemptions/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{parentId}/expenseTypeExemptions/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels`: taxable expense type levels.
    TaxCodesExpenseTypeExemptionsTaxableExpenseTypeLevels: model::TaxableExpenseTypeLevel, by_id {
        Listable LIST = get "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels";
        Creatable CREATE = post "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels";
        Countable COUNT = get "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels/count";
        Deletable DELETE = delete "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels/{id}";
        Gettable GET = get "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/productTypeExemptions`: product type exemptions.
    TaxCodesProductTypeExemptions: model::ProductTypeExemption, by_id {
        Listable LIST = get "/finance/taxCodes/{parentId}/productTypeExemptions";
        Creatable CREATE = post "/finance/taxCodes/{parentId}/productTypeExemptions";
        Countable COUNT = get "/finance/taxCodes/{parentId}/productTypeExemptions/count";
        Deletable DELETE = delete "/finance/taxCodes/{parentId}/productTypeExemptions/{id}";
        Gettable GET = get "/finance/taxCodes/{parentId}/productTypeExemptions/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{parentId}/productTypeExemptions/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{parentId}/productTypeExemptions/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels`: taxable product type levels.
    TaxCodesProductTypeExemptionsTaxableProductTypeLevels: model::TaxableProductTypeLevel, by_id {
        Listable LIST = get "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels";
        Creatable CREATE = post "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels";
        Countable COUNT = get "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels/count";
        Deletable DELETE = delete "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels/{id}";
        Gettable GET = get "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{parentId}/taxCodeLevels`: tax code levels.
    TaxCodesTaxCodeLevels: model::TaxCodeLevel, by_id {
        Listable LIST = get "/finance/taxCodes/{parentId}/taxCodeLevels";
        Creatable CREATE = post "/finance/taxCodes/{parentId}/taxCodeLevels";
        Countable COUNT = get "/finance/taxCodes/{parentId}/taxCodeLevels/count";
        Deletable DELETE = delete "/finance/taxCodes/{parentId}/taxCodeLevels/{id}";
        Gettable GET = get "/finance/taxCodes/{parentId}/taxCodeLevels/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{parentId}/taxCodeLevels/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{parentId}/taxCodeLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/taxCodeXRefs`: tax code x refs.
    TaxCodesTaxCodeXRefs: model::TaxCodeXRef, by_id {
        Listable LIST = get "/finance/taxCodes/{parentId}/taxCodeXRefs";
        Creatable CREATE = post "/finance/taxCodes/{parentId}/taxCodeXRefs";
        Countable COUNT = get "/finance/taxCodes/{parentId}/taxCodeXRefs/count";
        Deletable DELETE = delete "/finance/taxCodes/{parentId}/taxCodeXRefs/{id}";
        Gettable GET = get "/finance/taxCodes/{parentId}/taxCodeXRefs/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{parentId}/taxCodeXRefs/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{parentId}/taxCodeXRefs/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels`: taxable x ref levels.
    TaxCodesTaxCodeXRefsTaxableXRefLevels: model::TaxableXRefLevel, by_id {
        Listable LIST = get "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels";
        Creatable CREATE = post "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels";
        Countable COUNT = get "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels/count";
        Deletable DELETE = delete "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels/{id}";
        Gettable GET = get "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{id}/usages`: uses.
    TaxCodesUsages: model::Usage, by_id {
        Listable LIST = get "/finance/taxCodes/{id}/usages";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{id}/usages/list`: uses in full.
    TaxCodesUsagesList: model::Usage, by_id {
        Listable LIST = get "/finance/taxCodes/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/workRoleExemptions`: work role exemptions.
    TaxCodesWorkRoleExemptions: model::WorkRoleExemption, by_id {
        Listable LIST = get "/finance/taxCodes/{parentId}/workRoleExemptions";
        Creatable CREATE = post "/finance/taxCodes/{parentId}/workRoleExemptions";
        Countable COUNT = get "/finance/taxCodes/{parentId}/workRoleExemptions/count";
        Deletable DELETE = delete "/finance/taxCodes/{parentId}/workRoleExemptions/{id}";
        Gettable GET = get "/finance/taxCodes/{parentId}/workRoleExemptions/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{parentId}/workRoleExemptions/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{parentId}/workRoleExemptions/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels`: taxable work role levels.
    TaxCodesWorkRoleExemptionsTaxableWorkRoleLevels: model::TaxableWorkRoleLevel, by_id {
        Listable LIST = get "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels";
        Creatable CREATE = post "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels";
        Countable COUNT = get "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels/count";
        Deletable DELETE = delete "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels/{id}";
        Gettable GET = get "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels/{id}";
        Patchable PATCH = patch "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels/{id}";
        Replaceable REPLACE = put "/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels/{id}";
    } {
    }
}

resource! {
    /// `/finance/taxIntegrations`: tax integrations.
    TaxIntegrations: model::TaxIntegration, by_id {
        Listable LIST = get "/finance/taxIntegrations";
        Countable COUNT = get "/finance/taxIntegrations/count";
        Gettable GET = get "/finance/taxIntegrations/{id}";
        Patchable PATCH = patch "/finance/taxIntegrations/{id}";
        Replaceable REPLACE = put "/finance/taxIntegrations/{id}";
    } {
    }
}

impl Section {
    /// `/finance/accounting`: accounting.
    pub fn accounting(&self) -> Single<Accounting> {
        self.single()
    }

    /// `/finance/accountingPackages`: accounting packages.
    pub fn accounting_packages(&self) -> Collection<AccountingPackages> {
        self.collection()
    }

    /// `/finance/accountingPackageSetup`: accounting package setup.
    pub fn accounting_package_setup(&self) -> Collection<AccountingPackageSetup> {
        self.collection()
    }

    /// `/finance/agreementrecap`: agreementrecap.
    pub fn agreementrecap(&self) -> Collection<Agreementrecap> {
        self.collection()
    }

    /// `/finance/agreements`: agreements.
    pub fn agreements(&self) -> Collection<Agreements> {
        self.collection()
    }

    /// `/finance/agreementTypes`: agreement types.
    pub fn agreement_types(&self) -> Collection<AgreementTypes> {
        self.collection()
    }

    /// `/finance/batchSetups`: batch setups.
    pub fn batch_setups(&self) -> Collection<BatchSetups> {
        self.collection()
    }

    /// `/finance/billingCycles`: billing cycles.
    pub fn billing_cycles(&self) -> Collection<BillingCycles> {
        self.collection()
    }

    /// `/finance/billingSetups`: billing setups.
    pub fn billing_setups(&self) -> Collection<BillingSetups> {
        self.collection()
    }

    /// `/finance/billingStatuses`: billing statuses.
    pub fn billing_statuses(&self) -> Collection<BillingStatuses> {
        self.collection()
    }

    /// `/finance/billingTerms`: billing terms.
    pub fn billing_terms(&self) -> Collection<BillingTerms> {
        self.collection()
    }

    /// `/finance/closedInvoices`: closed invoices.
    pub fn closed_invoices(&self) -> Collection<ClosedInvoices> {
        self.collection()
    }

    /// `/finance/companyFinance`: company finance.
    pub fn company_finance(&self) -> Collection<CompanyFinance> {
        self.collection()
    }

    /// `/finance/currencies`: currencies.
    pub fn currencies(&self) -> Collection<Currencies> {
        self.collection()
    }

    /// `/finance/deliveryMethods`: delivery methods.
    pub fn delivery_methods(&self) -> Collection<DeliveryMethods> {
        self.collection()
    }

    /// `/finance/glAccounts`: gl accounts.
    pub fn gl_accounts(&self) -> Collection<GlAccounts> {
        self.collection()
    }

    /// `/finance/glCaptions`: gl captions.
    pub fn gl_captions(&self) -> Collection<GlCaptions> {
        self.collection()
    }

    /// `/finance/glpaths`: glpaths.
    pub fn glpaths(&self) -> Collection<Glpaths> {
        self.collection()
    }

    /// `/finance/info`: short records, which need fewer rights.
    pub fn info(&self) -> Single<Info> {
        self.single()
    }

    /// `/finance/invoiceEmailTemplates`: invoice email templates.
    pub fn invoice_email_templates(&self) -> Collection<InvoiceEmailTemplates> {
        self.collection()
    }

    /// `/finance/invoices`: invoices.
    pub fn invoices(&self) -> Collection<Invoices> {
        self.collection()
    }

    /// `/finance/invoiceTemplates`: invoice templates.
    pub fn invoice_templates(&self) -> Collection<InvoiceTemplates> {
        self.collection()
    }

    /// `/finance/invoiceTemplateSetups`: invoice template setups.
    pub fn invoice_template_setups(&self) -> Collection<InvoiceTemplateSetups> {
        self.collection()
    }

    /// `/finance/taxCodes`: tax codes.
    pub fn tax_codes(&self) -> Collection<TaxCodes> {
        self.collection()
    }

    /// `/finance/taxIntegrations`: tax integrations.
    pub fn tax_integrations(&self) -> Collection<TaxIntegrations> {
        self.collection()
    }
}

impl Single<Accounting> {
    /// `/finance/accounting/batches`: batches of an accounting.
    pub fn batches(&self) -> Collection<AccountingBatches> {
        self.collection()
    }

    /// `/finance/accounting/unpostedexpenses`: unpostedexpenses of an accounting.
    pub fn unpostedexpenses(&self) -> Collection<AccountingUnpostedexpenses> {
        self.collection()
    }

    /// `/finance/accounting/unpostedinvoices`: unpostedinvoices of an accounting.
    pub fn unpostedinvoices(&self) -> Collection<AccountingUnpostedinvoices> {
        self.collection()
    }

    /// `/finance/accounting/unpostedPayments`: unposted payments of an accounting.
    pub fn unposted_payments(&self) -> Collection<AccountingUnpostedPayments> {
        self.collection()
    }

    /// `/finance/accounting/unpostedprocurement`: unpostedprocurement of an accounting.
    pub fn unpostedprocurement(&self) -> Collection<AccountingUnpostedprocurement> {
        self.collection()
    }

    /// Export, of an accounting: `POST /finance/accounting/export`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn export(
        &self,
        body: &New<model::ExportAccountingBatchRequest>,
    ) -> Result<model::GLExport> {
        self.action(&Accounting::EXPORT).body(body).read().await
    }
}

impl Collection<AccountingBatches> {
    /// Create batch, of batches: `POST /finance/accounting/batches`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create_batch(
        &self,
        body: &New<model::CreateAccountingBatchRequest>,
    ) -> Result<model::GLExport> {
        self.action(&AccountingBatches::CREATE_BATCH)
            .body(body)
            .read()
            .await
    }
}

impl Single<AccountingBatches> {
    /// `/finance/accounting/batches/{parentId}/entries`: entries of a batch.
    pub fn entries(&self) -> Collection<AccountingBatchesEntries> {
        self.collection()
    }

    /// Export, of a batch: `POST /finance/accounting/batches/{id}/export`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn export(
        &self,
        body: &New<model::ExportAccountingBatchRequest>,
    ) -> Result<model::GLExport> {
        self.action(&AccountingBatches::EXPORT)
            .body(body)
            .read()
            .await
    }
}

impl Single<AccountingUnpostedexpenses> {
    /// `/finance/accounting/unpostedexpenses/{parentId}/taxableLevels`: taxable levels of an unpostedexpense.
    pub fn taxable_levels(&self) -> Collection<AccountingUnpostedexpensesTaxableLevels> {
        self.collection()
    }
}

impl Single<AccountingUnpostedinvoices> {
    /// `/finance/accounting/unpostedinvoices/{parentId}/taxableLevels`: taxable levels of an unpostedinvoice.
    pub fn taxable_levels(&self) -> Collection<AccountingUnpostedinvoicesTaxableLevels> {
        self.collection()
    }
}

impl Single<AccountingUnpostedprocurement> {
    /// `/finance/accounting/unpostedprocurement/{parentId}/taxableLevels`: taxable levels of an unpostedprocurement.
    pub fn taxable_levels(&self) -> Collection<AccountingUnpostedprocurementTaxableLevels> {
        self.collection()
    }
}

impl Collection<Agreements> {
    /// `/finance/agreements/types`: types of agreements.
    pub fn types(&self) -> Collection<AgreementsTypes> {
        self.collection()
    }
}

impl Single<Agreements> {
    /// `/finance/agreements/{parentId}/additions`: additions of an agreement.
    pub fn additions(&self) -> Collection<AgreementsAdditions> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/adjustments`: adjustments of an agreement.
    pub fn adjustments(&self) -> Collection<AgreementsAdjustments> {
        self.collection()
    }

    /// `/finance/agreements/{id}/applicationParameters`: application parameters of an agreement.
    pub fn application_parameters(&self) -> Single<AgreementsApplicationParameters> {
        self.single()
    }

    /// `/finance/agreements/{parentId}/boardDefaults`: board defaults of an agreement.
    pub fn board_defaults(&self) -> Collection<AgreementsBoardDefaults> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/configurations`: configurations of an agreement.
    pub fn configurations(&self) -> Collection<AgreementsConfigurations> {
        self.collection()
    }

    /// `/finance/agreements/{id}/quickAccess`: figures by tab of an agreement.
    pub fn quick_access(&self) -> Single<AgreementsQuickAccess> {
        self.single()
    }

    /// `/finance/agreements/{id}/recurringParameters`: recurring parameters of an agreement.
    pub fn recurring_parameters(&self) -> Single<AgreementsRecurringParameters> {
        self.single()
    }

    /// `/finance/agreements/{parentId}/sites`: sites of an agreement.
    pub fn sites(&self) -> Collection<AgreementsSites> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/workRoleExclusions`: work role exclusions of an agreement.
    pub fn work_role_exclusions(&self) -> Collection<AgreementsWorkRoleExclusions> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/workroles`: workroles of an agreement.
    pub fn workroles(&self) -> Collection<AgreementsWorkroles> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/workTypeExclusions`: work type exclusions of an agreement.
    pub fn work_type_exclusions(&self) -> Collection<AgreementsWorkTypeExclusions> {
        self.collection()
    }

    /// `/finance/agreements/{parentId}/worktypes`: worktypes of an agreement.
    pub fn worktypes(&self) -> Collection<AgreementsWorktypes> {
        self.collection()
    }

    /// Copy, of an agreement: `POST /finance/agreements/{parentId}/copy`.
    ///
    /// The security role needs Finance > Agreements.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::Agreement> {
        self.action(&Agreements::COPY).read().await
    }

    /// Invoice, of an agreement: `POST /finance/agreements/{id}/invoice`.
    ///
    /// The security role needs Finance > Agreements.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn invoice(&self) -> Result<i64> {
        self.action(&Agreements::INVOICE).read().await
    }
}

impl Collection<AgreementsTypes> {
    /// `/finance/agreements/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<AgreementsTypesInfo> {
        self.collection()
    }
}

impl Single<AgreementsTypes> {
    /// `/finance/agreements/types/{id}/info`: short records, which need fewer rights of a type.
    pub fn info(&self) -> Single<AgreementsTypesInfo> {
        self.single()
    }

    /// `/finance/agreements/types/{id}/usages`: uses of a type.
    pub fn usages(&self) -> Collection<AgreementsTypesUsages> {
        self.collection()
    }

    /// Copy, of a type: `POST /finance/agreements/types/{id}/copy`.
    ///
    /// The security role needs Finance > Agreements.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::AgreementType> {
        self.action(&AgreementsTypes::COPY).read().await
    }
}

impl Collection<AgreementsTypesUsages> {
    /// `/finance/agreements/types/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<AgreementsTypesUsagesList> {
        self.collection()
    }
}

impl Single<AgreementsApplicationParameters> {
    /// `/finance/agreements/{id}/applicationParameters/{podId}`: one by its pod id.
    pub fn pod_id(
        &self,
        pod_id: impl Into<String>,
    ) -> Single<AgreementsApplicationParametersPodId> {
        self.single_at(pod_id.into())
    }
}

impl Single<AgreementsQuickAccess> {
    /// `/finance/agreements/{id}/quickAccess/count`: count of a figures by tab.
    pub fn count(&self) -> Single<AgreementsQuickAccessCount> {
        self.single()
    }
}

impl Single<AgreementsRecurringParameters> {
    /// `/finance/agreements/{id}/recurringParameters/{podId}`: one by its pod id.
    pub fn pod_id(&self, pod_id: impl Into<String>) -> Single<AgreementsRecurringParametersPodId> {
        self.single_at(pod_id.into())
    }
}

impl Single<AgreementTypes> {
    /// `/finance/agreementTypes/{parentId}/boardDefaults`: board defaults of an agreement type.
    pub fn board_defaults(&self) -> Collection<AgreementTypesBoardDefaults> {
        self.collection()
    }

    /// `/finance/agreementTypes/{parentId}/workRoleExclusions`: work role exclusions of an agreement type.
    pub fn work_role_exclusions(&self) -> Collection<AgreementTypesWorkRoleExclusions> {
        self.collection()
    }

    /// `/finance/agreementTypes/{parentId}/workroles`: workroles of an agreement type.
    pub fn workroles(&self) -> Collection<AgreementTypesWorkroles> {
        self.collection()
    }

    /// `/finance/agreementTypes/{parentId}/workTypeExclusions`: work type exclusions of an agreement type.
    pub fn work_type_exclusions(&self) -> Collection<AgreementTypesWorkTypeExclusions> {
        self.collection()
    }

    /// `/finance/agreementTypes/{parentId}/worktypes`: worktypes of an agreement type.
    pub fn worktypes(&self) -> Collection<AgreementTypesWorktypes> {
        self.collection()
    }
}

impl Collection<AgreementTypesWorkroles> {
    /// `/finance/agreementTypes/{parentId}/workroles/info`: short records, which need fewer rights of workroles.
    pub fn info(&self) -> Collection<AgreementTypesWorkrolesInfo> {
        self.collection()
    }
}

impl Collection<BillingCycles> {
    /// `/finance/billingCycles/info`: short records, which need fewer rights of billing cycles.
    pub fn info(&self) -> Collection<BillingCyclesInfo> {
        self.collection()
    }
}

impl Single<BillingCycles> {
    /// `/finance/billingCycles/{id}/info`: short records, which need fewer rights of a billing cycle.
    pub fn info(&self) -> Single<BillingCyclesInfo> {
        self.single()
    }

    /// `/finance/billingCycles/{id}/usages`: uses of a billing cycle.
    pub fn usages(&self) -> Collection<BillingCyclesUsages> {
        self.collection()
    }
}

impl Collection<BillingCyclesUsages> {
    /// `/finance/billingCycles/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BillingCyclesUsagesList> {
        self.collection()
    }
}

impl Collection<BillingSetups> {
    /// `/finance/billingSetups/info`: short records, which need fewer rights of billing setups.
    pub fn info(&self) -> Collection<BillingSetupsInfo> {
        self.collection()
    }
}

impl Single<BillingSetups> {
    /// `/finance/billingSetups/{id}/info`: short records, which need fewer rights of a billing setup.
    pub fn info(&self) -> Single<BillingSetupsInfo> {
        self.single()
    }

    /// `/finance/billingSetups/{parentId}/routings`: routings of a billing setup.
    pub fn routings(&self) -> Collection<BillingSetupsRoutings> {
        self.collection()
    }
}

impl Collection<BillingStatuses> {
    /// `/finance/billingStatuses/info`: short records, which need fewer rights of billing statuses.
    pub fn info(&self) -> Collection<BillingStatusesInfo> {
        self.collection()
    }
}

impl Single<BillingStatuses> {
    /// `/finance/billingStatuses/{id}/info`: short records, which need fewer rights of a billing status.
    pub fn info(&self) -> Single<BillingStatusesInfo> {
        self.single()
    }

    /// `/finance/billingStatuses/{id}/usages`: uses of a billing status.
    pub fn usages(&self) -> Collection<BillingStatusesUsages> {
        self.collection()
    }
}

impl Collection<BillingStatusesUsages> {
    /// `/finance/billingStatuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BillingStatusesUsagesList> {
        self.collection()
    }
}

impl Collection<BillingTerms> {
    /// `/finance/billingTerms/info`: short records, which need fewer rights of billing terms.
    pub fn info(&self) -> Collection<BillingTermsInfo> {
        self.collection()
    }
}

impl Single<BillingTerms> {
    /// `/finance/billingTerms/{id}/info`: short records, which need fewer rights of a billing term.
    pub fn info(&self) -> Single<BillingTermsInfo> {
        self.single()
    }

    /// `/finance/billingTerms/{id}/usages`: uses of a billing term.
    pub fn usages(&self) -> Collection<BillingTermsUsages> {
        self.collection()
    }
}

impl Collection<BillingTermsUsages> {
    /// `/finance/billingTerms/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<BillingTermsUsagesList> {
        self.collection()
    }
}

impl Collection<Currencies> {
    /// `/finance/currencies/info`: short records, which need fewer rights of currencies.
    pub fn info(&self) -> Collection<CurrenciesInfo> {
        self.collection()
    }
}

impl Single<Currencies> {
    /// `/finance/currencies/{id}/info`: short records, which need fewer rights of a currency.
    pub fn info(&self) -> Single<CurrenciesInfo> {
        self.single()
    }

    /// `/finance/currencies/{id}/usages`: uses of a currency.
    pub fn usages(&self) -> Collection<CurrenciesUsages> {
        self.collection()
    }
}

impl Collection<CurrenciesUsages> {
    /// `/finance/currencies/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<CurrenciesUsagesList> {
        self.collection()
    }
}

impl Collection<GlAccounts> {
    /// `/finance/glAccounts/mappedTypes`: mapped types of gl accounts.
    pub fn mapped_types(&self) -> Collection<GlAccountsMappedTypes> {
        self.collection()
    }
}

impl Single<Info> {
    /// `/finance/info/currencyCodes`: currency codes of a short records, which need fewer right.
    pub fn currency_codes(&self) -> Collection<InfoCurrencyCodes> {
        self.collection()
    }

    /// `/finance/info/invoice`: invoice of a short records, which need fewer right.
    pub fn invoice(&self) -> Collection<InfoInvoice> {
        self.collection()
    }

    /// `/finance/info/taxIntegrations`: tax integrations of a short records, which need fewer right.
    pub fn tax_integrations(&self) -> Collection<InfoTaxIntegrations> {
        self.collection()
    }
}

impl Collection<InvoiceEmailTemplates> {
    /// `/finance/invoiceEmailTemplates/info`: short records, which need fewer rights of invoice email templates.
    pub fn info(&self) -> Collection<InvoiceEmailTemplatesInfo> {
        self.collection()
    }
}

impl Single<InvoiceEmailTemplates> {
    /// `/finance/invoiceEmailTemplates/{id}/info`: short records, which need fewer rights of an invoice email template.
    pub fn info(&self) -> Single<InvoiceEmailTemplatesInfo> {
        self.single()
    }

    /// `/finance/invoiceEmailTemplates/{id}/usages`: uses of an invoice email template.
    pub fn usages(&self) -> Collection<InvoiceEmailTemplatesUsages> {
        self.collection()
    }
}

impl Collection<InvoiceEmailTemplatesUsages> {
    /// `/finance/invoiceEmailTemplates/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<InvoiceEmailTemplatesUsagesList> {
        self.collection()
    }
}

impl Single<Invoices> {
    /// `/finance/invoices/{parentId}/commissions`: commissions of an invoice.
    pub fn commissions(&self) -> Collection<InvoicesCommissions> {
        self.collection()
    }

    /// `/finance/invoices/{parentId}/glEntries`: gl entries of an invoice.
    pub fn gl_entries(&self) -> Collection<InvoicesGlEntries> {
        self.collection()
    }

    /// `/finance/invoices/{parentId}/payments`: payments of an invoice.
    pub fn payments(&self) -> Collection<InvoicesPayments> {
        self.collection()
    }

    /// `/finance/invoices/{parentId}/routings`: routings of an invoice.
    pub fn routings(&self) -> Collection<InvoicesRoutings> {
        self.collection()
    }

    /// Pdf, of an invoice: `GET /finance/invoices/{id}/pdf`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn pdf(&self) -> Result<Download> {
        self.action(&Invoices::PDF).bytes().await
    }
}

impl Collection<InvoicesCommissions> {
    /// Recalculate, of commissions: `POST /finance/invoices/{parentId}/commissions/recalculate`.
    ///
    /// The document does not say what it answers.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn recalculate(&self) -> Result<Value> {
        self.action(&InvoicesCommissions::RECALCULATE)
            .untyped()
            .await
    }
}

impl Single<InvoiceTemplates> {
    /// `/finance/invoiceTemplates/{id}/usages`: uses of an invoice template.
    pub fn usages(&self) -> Collection<InvoiceTemplatesUsages> {
        self.collection()
    }
}

impl Collection<InvoiceTemplatesUsages> {
    /// `/finance/invoiceTemplates/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<InvoiceTemplatesUsagesList> {
        self.collection()
    }
}

impl Collection<TaxCodes> {
    /// `/finance/taxCodes/info`: short records, which need fewer rights of tax codes.
    pub fn info(&self) -> Collection<TaxCodesInfo> {
        self.collection()
    }
}

impl Single<TaxCodes> {
    /// `/finance/taxCodes/{grandparentId}/expenseTypeExemptions`: expense type exemptions of a tax code.
    pub fn expense_type_exemptions(&self) -> Collection<TaxCodesExpenseTypeExemptions> {
        self.collection()
    }

    /// `/finance/taxCodes/{id}/info`: short records, which need fewer rights of a tax code.
    pub fn info(&self) -> Single<TaxCodesInfo> {
        self.single()
    }

    /// `/finance/taxCodes/{grandparentId}/productTypeExemptions`: product type exemptions of a tax code.
    pub fn product_type_exemptions(&self) -> Collection<TaxCodesProductTypeExemptions> {
        self.collection()
    }

    /// `/finance/taxCodes/{parentId}/taxCodeLevels`: tax code levels of a tax code.
    pub fn tax_code_levels(&self) -> Collection<TaxCodesTaxCodeLevels> {
        self.collection()
    }

    /// `/finance/taxCodes/{grandparentId}/taxCodeXRefs`: tax code x refs of a tax code.
    pub fn tax_code_x_refs(&self) -> Collection<TaxCodesTaxCodeXRefs> {
        self.collection()
    }

    /// `/finance/taxCodes/{id}/usages`: uses of a tax code.
    pub fn usages(&self) -> Collection<TaxCodesUsages> {
        self.collection()
    }

    /// `/finance/taxCodes/{grandparentId}/workRoleExemptions`: work role exemptions of a tax code.
    pub fn work_role_exemptions(&self) -> Collection<TaxCodesWorkRoleExemptions> {
        self.collection()
    }

    /// Copy, of a tax code: `POST /finance/taxCodes/{id}/copy`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn copy(&self) -> Result<model::TaxCode> {
        self.action(&TaxCodes::COPY).read().await
    }
}

impl Single<TaxCodesExpenseTypeExemptions> {
    /// `/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels`: taxable expense type levels of an expense type exemption.
    pub fn taxable_expense_type_levels(
        &self,
    ) -> Collection<TaxCodesExpenseTypeExemptionsTaxableExpenseTypeLevels> {
        self.collection()
    }
}

impl Single<TaxCodesProductTypeExemptions> {
    /// `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels`: taxable product type levels of a product type exemption.
    pub fn taxable_product_type_levels(
        &self,
    ) -> Collection<TaxCodesProductTypeExemptionsTaxableProductTypeLevels> {
        self.collection()
    }
}

impl Single<TaxCodesTaxCodeXRefs> {
    /// `/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels`: taxable x ref levels of a tax code x ref.
    pub fn taxable_x_ref_levels(&self) -> Collection<TaxCodesTaxCodeXRefsTaxableXRefLevels> {
        self.collection()
    }
}

impl Collection<TaxCodesUsages> {
    /// `/finance/taxCodes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<TaxCodesUsagesList> {
        self.collection()
    }
}

impl Single<TaxCodesWorkRoleExemptions> {
    /// `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels`: taxable work role levels of a work role exemption.
    pub fn taxable_work_role_levels(
        &self,
    ) -> Collection<TaxCodesWorkRoleExemptionsTaxableWorkRoleLevels> {
        self.collection()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    Accounting::OPERATIONS,
    AccountingBatches::OPERATIONS,
    AccountingBatchesEntries::OPERATIONS,
    AccountingUnpostedexpenses::OPERATIONS,
    AccountingUnpostedexpensesTaxableLevels::OPERATIONS,
    AccountingUnpostedinvoices::OPERATIONS,
    AccountingUnpostedinvoicesTaxableLevels::OPERATIONS,
    AccountingUnpostedPayments::OPERATIONS,
    AccountingUnpostedprocurement::OPERATIONS,
    AccountingUnpostedprocurementTaxableLevels::OPERATIONS,
    AccountingPackages::OPERATIONS,
    AccountingPackageSetup::OPERATIONS,
    Agreementrecap::OPERATIONS,
    Agreements::OPERATIONS,
    AgreementsTypes::OPERATIONS,
    AgreementsTypesInfo::OPERATIONS,
    AgreementsTypesUsages::OPERATIONS,
    AgreementsTypesUsagesList::OPERATIONS,
    AgreementsAdditions::OPERATIONS,
    AgreementsAdjustments::OPERATIONS,
    AgreementsApplicationParametersPodId::OPERATIONS,
    AgreementsBoardDefaults::OPERATIONS,
    AgreementsConfigurations::OPERATIONS,
    AgreementsQuickAccessCount::OPERATIONS,
    AgreementsRecurringParametersPodId::OPERATIONS,
    AgreementsSites::OPERATIONS,
    AgreementsWorkRoleExclusions::OPERATIONS,
    AgreementsWorkroles::OPERATIONS,
    AgreementsWorkTypeExclusions::OPERATIONS,
    AgreementsWorktypes::OPERATIONS,
    AgreementTypesBoardDefaults::OPERATIONS,
    AgreementTypesWorkRoleExclusions::OPERATIONS,
    AgreementTypesWorkroles::OPERATIONS,
    AgreementTypesWorkrolesInfo::OPERATIONS,
    AgreementTypesWorkTypeExclusions::OPERATIONS,
    AgreementTypesWorktypes::OPERATIONS,
    BatchSetups::OPERATIONS,
    BillingCycles::OPERATIONS,
    BillingCyclesInfo::OPERATIONS,
    BillingCyclesUsages::OPERATIONS,
    BillingCyclesUsagesList::OPERATIONS,
    BillingSetups::OPERATIONS,
    BillingSetupsInfo::OPERATIONS,
    BillingSetupsRoutings::OPERATIONS,
    BillingStatuses::OPERATIONS,
    BillingStatusesInfo::OPERATIONS,
    BillingStatusesUsages::OPERATIONS,
    BillingStatusesUsagesList::OPERATIONS,
    BillingTerms::OPERATIONS,
    BillingTermsInfo::OPERATIONS,
    BillingTermsUsages::OPERATIONS,
    BillingTermsUsagesList::OPERATIONS,
    ClosedInvoices::OPERATIONS,
    CompanyFinance::OPERATIONS,
    Currencies::OPERATIONS,
    CurrenciesInfo::OPERATIONS,
    CurrenciesUsages::OPERATIONS,
    CurrenciesUsagesList::OPERATIONS,
    DeliveryMethods::OPERATIONS,
    GlAccounts::OPERATIONS,
    GlAccountsMappedTypes::OPERATIONS,
    GlCaptions::OPERATIONS,
    Glpaths::OPERATIONS,
    InfoCurrencyCodes::OPERATIONS,
    InfoInvoice::OPERATIONS,
    InfoTaxIntegrations::OPERATIONS,
    InvoiceEmailTemplates::OPERATIONS,
    InvoiceEmailTemplatesInfo::OPERATIONS,
    InvoiceEmailTemplatesUsages::OPERATIONS,
    InvoiceEmailTemplatesUsagesList::OPERATIONS,
    Invoices::OPERATIONS,
    InvoicesCommissions::OPERATIONS,
    InvoicesGlEntries::OPERATIONS,
    InvoicesPayments::OPERATIONS,
    InvoicesRoutings::OPERATIONS,
    InvoiceTemplates::OPERATIONS,
    InvoiceTemplatesUsages::OPERATIONS,
    InvoiceTemplatesUsagesList::OPERATIONS,
    InvoiceTemplateSetups::OPERATIONS,
    TaxCodes::OPERATIONS,
    TaxCodesInfo::OPERATIONS,
    TaxCodesExpenseTypeExemptions::OPERATIONS,
    TaxCodesExpenseTypeExemptionsTaxableExpenseTypeLevels::OPERATIONS,
    TaxCodesProductTypeExemptions::OPERATIONS,
    TaxCodesProductTypeExemptionsTaxableProductTypeLevels::OPERATIONS,
    TaxCodesTaxCodeLevels::OPERATIONS,
    TaxCodesTaxCodeXRefs::OPERATIONS,
    TaxCodesTaxCodeXRefsTaxableXRefLevels::OPERATIONS,
    TaxCodesUsages::OPERATIONS,
    TaxCodesUsagesList::OPERATIONS,
    TaxCodesWorkRoleExemptions::OPERATIONS,
    TaxCodesWorkRoleExemptionsTaxableWorkRoleLevels::OPERATIONS,
    TaxIntegrations::OPERATIONS,
];
