//! The documents of records: files and links (cwm-api §9).
//!
//! ```no_run
//! # async fn demo(cwm: cw_manage::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use cw_manage::Id;
//! use cw_manage::document::NewDocument;
//! use cw_manage::endpoint::Upload;
//! use cw_manage::model::Ticket;
//! use futures::TryStreamExt;
//!
//! let documents = cwm.documents_of(Id::<Ticket>::new(42));
//! let report = Upload::file("report.pdf", std::fs::read("report.pdf")?);
//! let report = NewDocument::file(report).title("Monthly report").private(true);
//! let stored = documents.add(&report).await?;
//!
//! if let Some(id) = stored.id {
//!     let mut file = cwm.system().documents().id(id).download_stream().await?;
//!     while let Some(bytes) = file.try_next().await? {
//!         println!("{} bytes", bytes.len());
//!     }
//! }
//! # Ok(())
//! # }
//! ```

use crate::api::system::Documents;
use crate::client::Client;
use crate::endpoint::{DownloadStream, List, Single, Upload};
use crate::error::Result;
use crate::model::{self, DocumentInfo};
use crate::types::{Id, open_enum};
use url::Url;

open_enum! {
    /// What kind of record documents belong to (cwm-api §9).
    RecordType {
        /// An agreement.
        Agreement = "Agreement",
        /// A company.
        Company = "Company",
        /// A configuration.
        Configuration = "Configuration",
        /// A contact.
        Contact = "Contact",
        /// An expense.
        Expense = "Expense",
        /// An opportunity.
        Opportunity = "Opportunity",
        /// A project.
        Project = "Project",
        /// A purchase order.
        PurchaseOrder = "PurchaseOrder",
        /// An RMA.
        Rma = "Rma",
        /// A sales order.
        SalesOrder = "SalesOrder",
        /// A service template.
        ServiceTemplate = "ServiceTemplate",
        /// A ticket.
        Ticket = "Ticket",
    }
}

/// A kind of record that documents belong to.
pub trait HasDocuments {
    /// Its name on the wire.
    const RECORD_TYPE: RecordType;
}

macro_rules! has_documents {
    ($($(#[$meta:meta])* $model:ident is $record_type:ident;)+) => {$(
        $(#[$meta])*
        impl HasDocuments for model::$model {
            const RECORD_TYPE: RecordType = RecordType::$record_type;
        }
    )+};
}

has_documents! {
    Agreement is Agreement;
    Company is Company;
    Configuration is Configuration;
    Contact is Contact;
    #[cfg(feature = "expense")]
    ExpenseEntry is Expense;
    Opportunity is Opportunity;
    Project is Project;
    PurchaseOrder is PurchaseOrder;
    #[cfg(feature = "procurement")]
    RmaTag is Rma;
    Order is SalesOrder;
    ServiceTemplate is ServiceTemplate;
    Ticket is Ticket;
}

impl Client {
    /// The documents of one record.
    pub fn documents_of<M: HasDocuments>(&self, record: Id<M>) -> RecordDocuments {
        self.documents_at(M::RECORD_TYPE, record.get())
    }

    /// The documents of one record of any kind.
    pub fn documents_at(&self, record_type: RecordType, record: i64) -> RecordDocuments {
        RecordDocuments {
            client: self.clone(),
            record_type,
            record,
        }
    }
}

/// The documents of one record.
#[derive(Debug, Clone)]
pub struct RecordDocuments {
    client: Client,
    record_type: RecordType,
    record: i64,
}

impl RecordDocuments {
    /// Lists them.
    pub fn list(&self) -> List<Documents> {
        let documents = self.client.system().documents();
        documents
            .with(Documents::RECORD_TYPE, self.record_type.as_str())
            .with(Documents::RECORD_ID, self.record)
            .list()
    }

    /// Adds one.
    ///
    /// # Errors
    ///
    /// When CWM refuses it or no answer came back. If
    /// [`may_have_happened`](crate::Error::may_have_happened), look at the list before trying again.
    pub async fn add(&self, document: &NewDocument) -> Result<DocumentInfo> {
        let form = document.0.clone();
        let form = form
            .field("recordType", &self.record_type)
            .field("recordId", self.record);
        self.client.system().documents().upload(&form).await
    }
}

/// A document to be added to a record: a file or a link.
#[derive(Debug, Clone)]
pub struct NewDocument(Upload);

impl NewDocument {
    /// A file.
    pub fn file(upload: Upload) -> Self {
        Self(upload)
    }

    /// A link to what is kept elsewhere.
    pub fn link(to: &Url) -> Self {
        Self(Upload::form().field("url", to))
    }

    /// The title that people see.
    #[must_use]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.field("title", title.into()))
    }

    /// Whether customers do not see it.
    #[must_use]
    pub fn private(self, private: bool) -> Self {
        Self(self.0.field("privateFlag", private))
    }

    /// Whether it cannot be changed. CWM's API document misspells the name on the wire.
    #[must_use]
    pub fn read_only(self, read_only: bool) -> Self {
        Self(self.0.field("readOnlyFlag", read_only))
    }
}

impl Single<Documents> {
    /// The document's file as it comes: `GET /system/documents/{id}/download`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn download_stream(&self) -> Result<DownloadStream> {
        self.action(&Documents::DOWNLOAD).stream().await
    }
}
