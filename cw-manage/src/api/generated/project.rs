// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/project`: projects, their phases and tickets.

use crate::api::generated_uses::*;

section! {
    /// `/project`: projects, their phases and tickets.
    Section, project
}

resource! {
    /// `/project/{parentId}`: what stands at one value.
    ById: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/project/{parentId}/billingRates`: billing rates.
    ByIdBillingRates: model::ProjectBillingRate, by_id {
        Listable LIST = get "/project/{parentId}/billingRates";
        Creatable CREATE = post "/project/{parentId}/billingRates";
        Countable COUNT = get "/project/{parentId}/billingRates/count";
        Deletable DELETE = delete "/project/{parentId}/billingRates/{id}";
        Gettable GET = get "/project/{parentId}/billingRates/{id}";
        Replaceable REPLACE = put "/project/{parentId}/billingRates/{id}";
    } {
    }
}

resource! {
    /// `/project/billingRates`: billing rates.
    BillingRates: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/project/billingRates/{parentId}/billingRates`: billing rates.
    BillingRatesBillingRates: model::ProjectBillingRate, by_id {
        Patchable PATCH = patch "/project/billingRates/{parentId}/billingRates/{id}";
    } {
    }
}

resource! {
    /// `/project/boards`: boards.
    Boards: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/project/boards/{parentId}/kanbanSettings`: kanban settings.
    BoardsKanbanSettings: model::ProjectBoardKanbanSetting, by_id {
        Listable LIST = get "/project/boards/{parentId}/kanbanSettings";
        Creatable CREATE = post "/project/boards/{parentId}/kanbanSettings";
        Deletable DELETE = delete "/project/boards/{parentId}/kanbanSettings/{id}";
        Gettable GET = get "/project/boards/{parentId}/kanbanSettings/{id}";
        Patchable PATCH = patch "/project/boards/{parentId}/kanbanSettings/{id}";
        Replaceable REPLACE = put "/project/boards/{parentId}/kanbanSettings/{id}";
    } {
    }
}

resource! {
    /// `/project/boards/{grandparentId}/teams`: teams.
    BoardsTeams: model::ProjectBoardTeam, by_id {
        Listable LIST = get "/project/boards/{parentId}/teams";
        Creatable CREATE = post "/project/boards/{parentId}/teams";
        Countable COUNT = get "/project/boards/{parentId}/teams/count";
        Deletable DELETE = delete "/project/boards/{parentId}/teams/{id}";
        Gettable GET = get "/project/boards/{parentId}/teams/{id}";
        Patchable PATCH = patch "/project/boards/{parentId}/teams/{id}";
        Replaceable REPLACE = put "/project/boards/{parentId}/teams/{id}";
    } {
    }
}

resource! {
    /// `/project/boards/{parentId}/teams/info`: short records, which need fewer rights.
    BoardsTeamsInfo: model::ProjectBoardTeamInfo, by_id {
        Listable LIST = get "/project/boards/{parentId}/teams/info";
    } {
    }
}

resource! {
    /// `/project/boards/{parentId}/teams/{id}/info`: short records, which need fewer rights.
    BoardsTeamsInfoPath: model::ProjectBoardTeamInfo, by_id {
        Gettable GET = get "/project/boards/{parentId}/teams/{id}/info";
    } {
    }
}

resource! {
    /// `/project/boards/{parentId}/teams/{id}/info/count`: count.
    BoardsTeamsInfoPathCount: model::Count, by_page {
        Gettable GET = get "/project/boards/{parentId}/teams/{id}/info/count";
    } {
    }
}

resource! {
    /// `/project/boards/{grandparentId}/teams/{parentId}/members`: members.
    BoardsTeamsMembers: model::ProjectBoardTeamMember, by_id {
        Listable LIST = get "/project/boards/{grandparentId}/teams/{parentId}/members";
        Creatable CREATE = post "/project/boards/{grandparentId}/teams/{parentId}/members";
        Deletable DELETE = delete "/project/boards/{grandparentId}/teams/{parentId}/members/{id}";
        Gettable GET = get "/project/boards/{grandparentId}/teams/{parentId}/members/{id}";
        Patchable PATCH = patch "/project/boards/{grandparentId}/teams/{parentId}/members/{id}";
        Replaceable REPLACE = put "/project/boards/{grandparentId}/teams/{parentId}/members/{id}";
    } {
    }
}

resource! {
    /// `/project/phaseStatuses`: phase statuses.
    PhaseStatuses: model::PhaseStatus, by_id {
        Listable LIST = get "/project/phaseStatuses";
        Creatable CREATE = post "/project/phaseStatuses";
        Countable COUNT = get "/project/phaseStatuses/count";
        Deletable DELETE = delete "/project/phaseStatuses/{id}";
        Gettable GET = get "/project/phaseStatuses/{id}";
        Patchable PATCH = patch "/project/phaseStatuses/{id}";
        Replaceable REPLACE = put "/project/phaseStatuses/{id}";
    } {
    }
}

resource! {
    /// `/project/phaseStatuses/info`: short records, which need fewer rights.
    PhaseStatusesInfo: model::PhaseStatusInfo, by_id {
        Listable LIST = get "/project/phaseStatuses/info";
        Gettable GET = get "/project/phaseStatuses/{id}/info";
    } {
    }
}

resource! {
    /// `/project/phaseStatuses/{id}/usages`: uses.
    PhaseStatusesUsages: model::Usage, by_id {
        Listable LIST = get "/project/phaseStatuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/project/phaseStatuses/{id}/usages/list`: uses in full.
    PhaseStatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/project/phaseStatuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/project/projects`: projects.
    Projects: model::Project, by_id {
        Listable LIST = get "/project/projects";
        Creatable CREATE = post "/project/projects";
        Countable COUNT = get "/project/projects/count";
        Deletable DELETE = delete "/project/projects/{id}";
        Gettable GET = get "/project/projects/{id}";
        Patchable PATCH = patch "/project/projects/{id}";
        Replaceable REPLACE = put "/project/projects/{id}";
    } {
        APPLY_TEMPLATES = post "/project/projects/{parentId}/applyTemplates";
    }
}

resource! {
    /// `/project/projects/{parentId}/applyTemplate`: apply template.
    ProjectsApplyTemplate: model::ProjectWorkplan, by_page {
    } {
        APPLY = post "/project/projects/{parentId}/applyTemplate/{id}";
    }
}

resource! {
    /// `/project/projects/{parentId}/contacts`: contacts.
    ProjectsContacts: model::ProjectContact, by_id {
        Listable LIST = get "/project/projects/{parentId}/contacts";
        Creatable CREATE = post "/project/projects/{parentId}/contacts";
        Deletable DELETE = delete "/project/projects/{parentId}/contacts/{id}";
        Gettable GET = get "/project/projects/{parentId}/contacts/{id}";
    } {
    }
}

resource! {
    /// `/project/projects/{parentId}/notes`: notes.
    ProjectsNotes: model::ProjectNote, by_id {
        Listable LIST = get "/project/projects/{parentId}/notes";
        Creatable CREATE = post "/project/projects/{parentId}/notes";
        Countable COUNT = get "/project/projects/{parentId}/notes/count";
        Deletable DELETE = delete "/project/projects/{parentId}/notes/{id}";
        Gettable GET = get "/project/projects/{parentId}/notes/{id}";
        Patchable PATCH = patch "/project/projects/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/project/projects/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/project/projects/{parentId}/phases`: phases.
    ProjectsPhases: model::ProjectPhase, by_id {
        Listable LIST = get "/project/projects/{parentId}/phases";
        Creatable CREATE = post "/project/projects/{parentId}/phases";
        Countable COUNT = get "/project/projects/{parentId}/phases/count";
        Deletable DELETE = delete "/project/projects/{parentId}/phases/{id}";
        Gettable GET = get "/project/projects/{parentId}/phases/{id}";
        Patchable PATCH = patch "/project/projects/{parentId}/phases/{id}";
        Replaceable REPLACE = put "/project/projects/{parentId}/phases/{id}";
    } {
    }
}

resource! {
    /// `/project/projects/{id}/projectRecap`: project recap.
    ProjectsProjectRecap: model::ProjectRecap, by_page {
        Gettable GET = get "/project/projects/{id}/projectRecap";
    } {
    }
}

resource! {
    /// `/project/projects/{id}/projectWorkplan`: project workplan.
    ProjectsProjectWorkplan: model::ProjectWorkplan, by_page {
        Gettable GET = get "/project/projects/{id}/projectWorkplan";
    } {
    }
}

resource! {
    /// `/project/projects/{parentId}/teamMembers`: team members.
    ProjectsTeamMembers: model::ProjectTeamMember, by_id {
        Listable LIST = get "/project/projects/{parentId}/teamMembers";
        Creatable CREATE = post "/project/projects/{parentId}/teamMembers";
        Countable COUNT = get "/project/projects/{parentId}/teamMembers/count";
        Deletable DELETE = delete "/project/projects/{parentId}/teamMembers/{id}";
        Gettable GET = get "/project/projects/{parentId}/teamMembers/{id}";
        Patchable PATCH = patch "/project/projects/{parentId}/teamMembers/{id}";
        Replaceable REPLACE = put "/project/projects/{parentId}/teamMembers/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTemplates`: project templates.
    ProjectTemplates: model::ProjectTemplate, by_id {
        Listable LIST = get "/project/projectTemplates/";
        Creatable CREATE = post "/project/projectTemplates/";
        Countable COUNT = get "/project/projectTemplates/count";
        Deletable DELETE = delete "/project/projectTemplates/{id}";
        Gettable GET = get "/project/projectTemplates/{id}";
        Patchable PATCH = patch "/project/projectTemplates/{id}";
        Replaceable REPLACE = put "/project/projectTemplates/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/createFromProject`: create from project.
    ProjectTemplatesCreateFromProject: model::ProjectTemplate, by_id {
    } {
        ONE_CREATE = post "/project/projectTemplates/createFromProject/{id}";
    }
}

resource! {
    /// `/project/projectTemplates/projectTemplatePhases`: project template phases.
    ProjectTemplatesProjectTemplatePhases: model::ProjectTemplatePhase, by_id {
        Listable LIST = get "/project/projectTemplates/projectTemplatePhases";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/projectTemplateTickets`: project template tickets.
    ProjectTemplatesProjectTemplateTickets: model::ProjectTemplateTicket, by_id {
        Listable LIST = get "/project/projectTemplates/projectTemplateTickets";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/projectTemplateTickets/tasks`: tasks.
    ProjectTemplatesProjectTemplateTicketsTasks: model::ProjectTemplateTask, by_id {
        Listable LIST = get "/project/projectTemplates/projectTemplateTickets/tasks";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/{parentId}/projectTemplatePhases`: project template phases.
    ProjectTemplatesProjectTemplatePhasesPath: model::ProjectTemplatePhase, by_id {
        Listable LIST = get "/project/projectTemplates/{parentId}/projectTemplatePhases";
        Creatable CREATE = post "/project/projectTemplates/{parentId}/projectTemplatePhases";
        Deletable DELETE = delete "/project/projectTemplates/{parentId}/projectTemplatePhases/{id}";
        Gettable GET = get "/project/projectTemplates/{parentId}/projectTemplatePhases/{id}";
        Patchable PATCH = patch "/project/projectTemplates/{parentId}/projectTemplatePhases/{id}";
        Replaceable REPLACE = put "/project/projectTemplates/{parentId}/projectTemplatePhases/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/{grandParentId}/projectTemplateTickets`: project template tickets.
    ProjectTemplatesProjectTemplateTicketsPath: model::ProjectTemplateTicket, by_id {
        Listable LIST = get "/project/projectTemplates/{parentId}/projectTemplateTickets";
        Creatable CREATE = post "/project/projectTemplates/{parentId}/projectTemplateTickets";
        Countable COUNT = get "/project/projectTemplates/{parentId}/projectTemplateTickets/count";
        Deletable DELETE = delete "/project/projectTemplates/{parentId}/projectTemplateTickets/{id}";
        Gettable GET = get "/project/projectTemplates/{parentId}/projectTemplateTickets/{id}";
        Patchable PATCH = patch "/project/projectTemplates/{parentId}/projectTemplateTickets/{id}";
        Replaceable REPLACE = put "/project/projectTemplates/{parentId}/projectTemplateTickets/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks`: tasks.
    ProjectTemplatesProjectTemplateTicketsPathTasks: model::ProjectTemplateTask, by_id {
        Listable LIST = get "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks";
        Creatable CREATE = post "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks";
        Countable COUNT = get "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks/count";
        Deletable DELETE = delete "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks/{id}";
        Gettable GET = get "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks/{id}";
        Patchable PATCH = patch "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks/{id}";
        Replaceable REPLACE = put "/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTemplates/{id}/workplan`: workplan.
    ProjectTemplatesWorkplan: model::ProjectTemplateWorkPlan, by_page {
        Listable LIST = get "/project/projectTemplates/{id}/workplan";
    } {
    }
}

resource! {
    /// `/project/projectTypes`: project types.
    ProjectTypes: model::ProjectType, by_id {
        Listable LIST = get "/project/projectTypes";
        Creatable CREATE = post "/project/projectTypes";
        Countable COUNT = get "/project/projectTypes/count";
        Deletable DELETE = delete "/project/projectTypes/{id}";
        Gettable GET = get "/project/projectTypes/{id}";
        Patchable PATCH = patch "/project/projectTypes/{id}";
        Replaceable REPLACE = put "/project/projectTypes/{id}";
    } {
    }
}

resource! {
    /// `/project/projectTypes/info`: short records, which need fewer rights.
    ProjectTypesInfo: model::ProjectTypeInfo, by_id {
        Listable LIST = get "/project/projectTypes/info";
        Countable COUNT = get "/project/projectTypes/info/count";
        Gettable GET = get "/project/projectTypes/{id}/info";
    } {
    }
}

resource! {
    /// `/project/projectTypes/{id}/usages`: uses.
    ProjectTypesUsages: model::Usage, by_id {
        Listable LIST = get "/project/projectTypes/{id}/usages";
    } {
    }
}

resource! {
    /// `/project/projectTypes/{id}/usages/list`: uses in full.
    ProjectTypesUsagesList: model::Usage, by_id {
        Listable LIST = get "/project/projectTypes/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/project/securityRoles`: security roles.
    SecurityRoles: model::ProjectSecurityRole, by_id {
        Listable LIST = get "/project/securityRoles";
        Creatable CREATE = post "/project/securityRoles";
        Countable COUNT = get "/project/securityRoles/count";
        Deletable DELETE = delete "/project/securityRoles/{id}";
        Gettable GET = get "/project/securityRoles/{id}";
        Patchable PATCH = patch "/project/securityRoles/{id}";
        Replaceable REPLACE = put "/project/securityRoles/{id}";
    } {
    }
}

resource! {
    /// `/project/securityRoles/info`: short records, which need fewer rights.
    SecurityRolesInfo: model::ProjectSecurityRoleInfo, by_id {
        Listable LIST = get "/project/securityRoles/info";
        Gettable GET = get "/project/securityRoles/{id}/info";
    } {
    }
}

resource! {
    /// `/project/securityRoles/{parentId}/settings`: settings.
    SecurityRolesSettings: model::ProjectSecurityRoleSetting, by_id {
        Listable LIST = get "/project/securityRoles/{parentId}/settings";
        Countable COUNT = get "/project/securityRoles/{parentId}/settings/count";
        Gettable GET = get "/project/securityRoles/{parentId}/settings/{id}";
        Patchable PATCH = patch "/project/securityRoles/{parentId}/settings/{id}";
        Replaceable REPLACE = put "/project/securityRoles/{parentId}/settings/{id}";
    } {
    }
}

resource! {
    /// `/project/statuses`: statuses.
    Statuses: model::ProjectStatus, by_id {
        Listable LIST = get "/project/statuses";
        Creatable CREATE = post "/project/statuses";
        Countable COUNT = get "/project/statuses/count";
        Deletable DELETE = delete "/project/statuses/{id}";
        Gettable GET = get "/project/statuses/{id}";
        Patchable PATCH = patch "/project/statuses/{id}";
        Replaceable REPLACE = put "/project/statuses/{id}";
    } {
    }
}

resource! {
    /// `/project/statuses/info`: short records, which need fewer rights.
    StatusesInfo: model::ProjectStatusInfo, by_id {
        Listable LIST = get "/project/statuses/info";
        Countable COUNT = get "/project/statuses/info/count";
        Gettable GET = get "/project/statuses/{id}/info";
    } {
    }
}

resource! {
    /// `/project/statuses/{id}/usages`: uses.
    StatusesUsages: model::Usage, by_id {
        Listable LIST = get "/project/statuses/{id}/usages";
    } {
    }
}

resource! {
    /// `/project/statuses/{id}/usages/list`: uses in full.
    StatusesUsagesList: model::Usage, by_id {
        Listable LIST = get "/project/statuses/{id}/usages/list";
    } {
    }
}

resource! {
    /// `/project/statusIndicators`: status indicators.
    StatusIndicators: model::StatusIndicator, by_id {
        Listable LIST = get "/project/statusIndicators";
        Countable COUNT = get "/project/statusIndicators/count";
        Gettable GET = get "/project/statusIndicators/{id}";
    } {
    }
}

resource! {
    /// `/project/ticketNote`: ticket note.
    TicketNote: crate::model::Untyped, by_page {
    } {
        MARK_AS = post "/project/ticketNote/{id}/markAs/";
    }
}

resource! {
    /// `/project/tickets`: tickets.
    Tickets: model::ProjectTicket, by_id {
        Listable LIST = get "/project/tickets";
        Creatable CREATE = post "/project/tickets";
        Countable COUNT = get "/project/tickets/count";
        Searchable SEARCH = post_that_reads "/project/tickets/search";
        Deletable DELETE = delete "/project/tickets/{id}";
        Gettable GET = get "/project/tickets/{id}";
        Patchable PATCH = patch "/project/tickets/{id}";
        Replaceable REPLACE = put "/project/tickets/{id}";
    } {
        CONVERT = post "/project/tickets/{parentId}/convert";
    }
}

resource! {
    /// `/project/tickets/{parentId}/activities`: activities.
    TicketsActivities: model::ActivityReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/activities";
        Countable COUNT = get "/project/tickets/{parentId}/activities/count";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/allNotes`: all notes.
    TicketsAllNotes: model::ProjectTicketNote, by_id {
        Listable LIST = get "/project/tickets/{parentId}/allNotes";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/configurations`: configurations.
    TicketsConfigurations: model::ConfigurationReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/configurations";
        Creatable CREATE = post "/project/tickets/{parentId}/configurations";
        Countable COUNT = get "/project/tickets/{parentId}/configurations/count";
        Deletable DELETE = delete "/project/tickets/{parentId}/configurations/{id}";
        Gettable GET = get "/project/tickets/{parentId}/configurations/{id}";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/documents`: documents.
    TicketsDocuments: model::DocumentReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/documents";
        Countable COUNT = get "/project/tickets/{parentId}/documents/count";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/notes`: notes.
    TicketsNotes: model::TicketNote, by_id {
        Listable LIST = get "/project/tickets/{parentId}/notes";
        Creatable CREATE = post "/project/tickets/{parentId}/notes";
        Countable COUNT = get "/project/tickets/{parentId}/notes/count";
        Deletable DELETE = delete "/project/tickets/{parentId}/notes/{id}";
        Gettable GET = get "/project/tickets/{parentId}/notes/{id}";
        Patchable PATCH = patch "/project/tickets/{parentId}/notes/{id}";
        Replaceable REPLACE = put "/project/tickets/{parentId}/notes/{id}";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/products`: products.
    TicketsProducts: model::ProductReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/products";
        Countable COUNT = get "/project/tickets/{parentId}/products/count";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/scheduleentries`: scheduleentries.
    TicketsScheduleentries: model::ScheduleEntryReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/scheduleentries";
        Countable COUNT = get "/project/tickets/{parentId}/scheduleentries/count";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/tasks`: tasks.
    TicketsTasks: model::TicketTask, by_id {
        Listable LIST = get "/project/tickets/{parentId}/tasks";
        Creatable CREATE = post "/project/tickets/{parentId}/tasks";
        Countable COUNT = get "/project/tickets/{parentId}/tasks/count";
        Deletable DELETE = delete "/project/tickets/{parentId}/tasks/{id}";
        Gettable GET = get "/project/tickets/{parentId}/tasks/{id}";
        Patchable PATCH = patch "/project/tickets/{parentId}/tasks/{id}";
        Replaceable REPLACE = put "/project/tickets/{parentId}/tasks/{id}";
    } {
    }
}

resource! {
    /// `/project/tickets/{parentId}/timeentries`: timeentries.
    TicketsTimeentries: model::TimeEntryReference, by_page {
        Listable LIST = get "/project/tickets/{parentId}/timeentries";
        Countable COUNT = get "/project/tickets/{parentId}/timeentries/count";
    } {
    }
}

impl Section {
    /// `/project/{parentId}`: what stands below one id.
    pub fn id(&self, id: impl Into<Id<crate::model::Untyped>>) -> Single<ById> {
        self.single_at(id.into())
    }

    /// `/project/billingRates`: billing rates.
    pub fn billing_rates(&self) -> Collection<BillingRates> {
        self.collection()
    }

    /// `/project/boards`: boards.
    pub fn boards(&self) -> Collection<Boards> {
        self.collection()
    }

    /// `/project/phaseStatuses`: phase statuses.
    pub fn phase_statuses(&self) -> Collection<PhaseStatuses> {
        self.collection()
    }

    /// `/project/projects`: projects.
    pub fn projects(&self) -> Collection<Projects> {
        self.collection()
    }

    /// `/project/projectTemplates`: project templates.
    pub fn project_templates(&self) -> Collection<ProjectTemplates> {
        self.collection()
    }

    /// `/project/projectTypes`: project types.
    pub fn project_types(&self) -> Collection<ProjectTypes> {
        self.collection()
    }

    /// `/project/securityRoles`: security roles.
    pub fn security_roles(&self) -> Collection<SecurityRoles> {
        self.collection()
    }

    /// `/project/statuses`: statuses.
    pub fn statuses(&self) -> Collection<Statuses> {
        self.collection()
    }

    /// `/project/statusIndicators`: status indicators.
    pub fn status_indicators(&self) -> Collection<StatusIndicators> {
        self.collection()
    }

    /// `/project/ticketNote`: ticket note.
    pub fn ticket_note(&self) -> Collection<TicketNote> {
        self.collection()
    }

    /// `/project/tickets`: tickets.
    pub fn tickets(&self) -> Collection<Tickets> {
        self.collection()
    }
}

impl Single<ById> {
    /// `/project/{parentId}/billingRates`: billing rates.
    pub fn billing_rates(&self) -> Collection<ByIdBillingRates> {
        self.collection()
    }
}

impl Single<BillingRates> {
    /// `/project/billingRates/{parentId}/billingRates`: billing rates of a billing rate.
    pub fn billing_rates(&self) -> Collection<BillingRatesBillingRates> {
        self.collection()
    }
}

impl Single<Boards> {
    /// `/project/boards/{parentId}/kanbanSettings`: kanban settings of a board.
    pub fn kanban_settings(&self) -> Collection<BoardsKanbanSettings> {
        self.collection()
    }

    /// `/project/boards/{grandparentId}/teams`: teams of a board.
    pub fn teams(&self) -> Collection<BoardsTeams> {
        self.collection()
    }
}

impl Collection<BoardsTeams> {
    /// `/project/boards/{parentId}/teams/info`: short records, which need fewer rights of teams.
    pub fn info(&self) -> Collection<BoardsTeamsInfo> {
        self.collection()
    }
}

impl Single<BoardsTeams> {
    /// `/project/boards/{parentId}/teams/{id}/info`: short records, which need fewer rights of a team.
    pub fn info(&self) -> Single<BoardsTeamsInfoPath> {
        self.single()
    }

    /// `/project/boards/{grandparentId}/teams/{parentId}/members`: members of a team.
    pub fn members(&self) -> Collection<BoardsTeamsMembers> {
        self.collection()
    }
}

impl Single<BoardsTeamsInfoPath> {
    /// `/project/boards/{parentId}/teams/{id}/info/count`: count of a short records, which need fewer right.
    pub fn count(&self) -> Single<BoardsTeamsInfoPathCount> {
        self.single()
    }
}

impl Collection<PhaseStatuses> {
    /// `/project/phaseStatuses/info`: short records, which need fewer rights of phase statuses.
    pub fn info(&self) -> Collection<PhaseStatusesInfo> {
        self.collection()
    }
}

impl Single<PhaseStatuses> {
    /// `/project/phaseStatuses/{id}/info`: short records, which need fewer rights of a phase status.
    pub fn info(&self) -> Single<PhaseStatusesInfo> {
        self.single()
    }

    /// `/project/phaseStatuses/{id}/usages`: uses of a phase status.
    pub fn usages(&self) -> Collection<PhaseStatusesUsages> {
        self.collection()
    }
}

impl Collection<PhaseStatusesUsages> {
    /// `/project/phaseStatuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<PhaseStatusesUsagesList> {
        self.collection()
    }
}

impl Single<Projects> {
    /// `/project/projects/{parentId}/applyTemplate`: apply template of a project.
    pub fn apply_template(&self) -> Collection<ProjectsApplyTemplate> {
        self.collection()
    }

    /// `/project/projects/{parentId}/contacts`: contacts of a project.
    pub fn contacts(&self) -> Collection<ProjectsContacts> {
        self.collection()
    }

    /// `/project/projects/{parentId}/notes`: notes of a project.
    pub fn notes(&self) -> Collection<ProjectsNotes> {
        self.collection()
    }

    /// `/project/projects/{parentId}/phases`: phases of a project.
    pub fn phases(&self) -> Collection<ProjectsPhases> {
        self.collection()
    }

    /// `/project/projects/{id}/projectRecap`: project recap of a project.
    pub fn project_recap(&self) -> Single<ProjectsProjectRecap> {
        self.single()
    }

    /// `/project/projects/{id}/projectWorkplan`: project workplan of a project.
    pub fn project_workplan(&self) -> Single<ProjectsProjectWorkplan> {
        self.single()
    }

    /// `/project/projects/{parentId}/teamMembers`: team members of a project.
    pub fn team_members(&self) -> Collection<ProjectsTeamMembers> {
        self.collection()
    }

    /// Apply templates, of a project: `POST /project/projects/{parentId}/applyTemplates`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn apply_templates(
        &self,
        bodies: &[New<model::ProjectTemplate>],
    ) -> Result<model::ProjectWorkplan> {
        self.action(&Projects::APPLY_TEMPLATES)
            .bodies(bodies)
            .read()
            .await
    }
}

impl Single<ProjectsApplyTemplate> {
    /// Apply, of an apply template: `POST /project/projects/{parentId}/applyTemplate/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn apply(&self) -> Result<model::ProjectWorkplan> {
        self.action(&ProjectsApplyTemplate::APPLY).read().await
    }
}

impl Collection<ProjectTemplates> {
    /// `/project/projectTemplates/createFromProject`: create from project of project templates.
    pub fn create_from_project(&self) -> Collection<ProjectTemplatesCreateFromProject> {
        self.collection()
    }

    /// `/project/projectTemplates/projectTemplatePhases`: project template phases of project templates.
    pub fn project_template_phases(&self) -> Collection<ProjectTemplatesProjectTemplatePhases> {
        self.collection()
    }

    /// `/project/projectTemplates/projectTemplateTickets`: project template tickets of project templates.
    pub fn project_template_tickets(&self) -> Collection<ProjectTemplatesProjectTemplateTickets> {
        self.collection()
    }
}

impl Single<ProjectTemplates> {
    /// `/project/projectTemplates/{parentId}/projectTemplatePhases`: project template phases of a project template.
    pub fn project_template_phases(&self) -> Collection<ProjectTemplatesProjectTemplatePhasesPath> {
        self.collection()
    }

    /// `/project/projectTemplates/{grandParentId}/projectTemplateTickets`: project template tickets of a project template.
    pub fn project_template_tickets(
        &self,
    ) -> Collection<ProjectTemplatesProjectTemplateTicketsPath> {
        self.collection()
    }

    /// `/project/projectTemplates/{id}/workplan`: workplan of a project template.
    pub fn workplan(&self) -> Collection<ProjectTemplatesWorkplan> {
        self.collection()
    }
}

impl Single<ProjectTemplatesCreateFromProject> {
    /// Create, of a create from project: `POST /project/projectTemplates/createFromProject/{id}`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn create(
        &self,
        body: &New<model::ProjectTemplate>,
    ) -> Result<model::ProjectTemplate> {
        self.action(&ProjectTemplatesCreateFromProject::ONE_CREATE)
            .body(body)
            .read()
            .await
    }
}

impl Collection<ProjectTemplatesProjectTemplateTickets> {
    /// `/project/projectTemplates/projectTemplateTickets/tasks`: tasks of project template tickets.
    pub fn tasks(&self) -> Collection<ProjectTemplatesProjectTemplateTicketsTasks> {
        self.collection()
    }
}

impl Single<ProjectTemplatesProjectTemplateTicketsPath> {
    /// `/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks`: tasks of a project template ticket.
    pub fn tasks(&self) -> Collection<ProjectTemplatesProjectTemplateTicketsPathTasks> {
        self.collection()
    }
}

impl Collection<ProjectTypes> {
    /// `/project/projectTypes/info`: short records, which need fewer rights of project types.
    pub fn info(&self) -> Collection<ProjectTypesInfo> {
        self.collection()
    }
}

impl Single<ProjectTypes> {
    /// `/project/projectTypes/{id}/info`: short records, which need fewer rights of a project type.
    pub fn info(&self) -> Single<ProjectTypesInfo> {
        self.single()
    }

    /// `/project/projectTypes/{id}/usages`: uses of a project type.
    pub fn usages(&self) -> Collection<ProjectTypesUsages> {
        self.collection()
    }
}

impl Collection<ProjectTypesUsages> {
    /// `/project/projectTypes/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<ProjectTypesUsagesList> {
        self.collection()
    }
}

impl Collection<SecurityRoles> {
    /// `/project/securityRoles/info`: short records, which need fewer rights of security roles.
    pub fn info(&self) -> Collection<SecurityRolesInfo> {
        self.collection()
    }
}

impl Single<SecurityRoles> {
    /// `/project/securityRoles/{id}/info`: short records, which need fewer rights of a security role.
    pub fn info(&self) -> Single<SecurityRolesInfo> {
        self.single()
    }

    /// `/project/securityRoles/{parentId}/settings`: settings of a security role.
    pub fn settings(&self) -> Collection<SecurityRolesSettings> {
        self.collection()
    }
}

impl Collection<Statuses> {
    /// `/project/statuses/info`: short records, which need fewer rights of statuses.
    pub fn info(&self) -> Collection<StatusesInfo> {
        self.collection()
    }
}

impl Single<Statuses> {
    /// `/project/statuses/{id}/info`: short records, which need fewer rights of a status.
    pub fn info(&self) -> Single<StatusesInfo> {
        self.single()
    }

    /// `/project/statuses/{id}/usages`: uses of a status.
    pub fn usages(&self) -> Collection<StatusesUsages> {
        self.collection()
    }
}

impl Collection<StatusesUsages> {
    /// `/project/statuses/{id}/usages/list`: uses in full of uses.
    pub fn listing(&self) -> Collection<StatusesUsagesList> {
        self.collection()
    }
}

impl Single<TicketNote> {
    /// Mark as, of a ticket note: `POST /project/ticketNote/{id}/markAs/`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn mark_as(&self, body: &New<model::ProjectTicketNote>) -> Result<()> {
        self.action(&TicketNote::MARK_AS).body(body).done().await
    }
}

impl Single<Tickets> {
    /// `/project/tickets/{parentId}/activities`: activities of a ticket.
    pub fn activities(&self) -> Collection<TicketsActivities> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/allNotes`: all notes of a ticket.
    pub fn all_notes(&self) -> Collection<TicketsAllNotes> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/configurations`: configurations of a ticket.
    pub fn configurations(&self) -> Collection<TicketsConfigurations> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/documents`: documents of a ticket.
    pub fn documents(&self) -> Collection<TicketsDocuments> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/notes`: notes of a ticket.
    pub fn notes(&self) -> Collection<TicketsNotes> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/products`: products of a ticket.
    pub fn products(&self) -> Collection<TicketsProducts> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/scheduleentries`: scheduleentries of a ticket.
    pub fn scheduleentries(&self) -> Collection<TicketsScheduleentries> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/tasks`: tasks of a ticket.
    pub fn tasks(&self) -> Collection<TicketsTasks> {
        self.collection()
    }

    /// `/project/tickets/{parentId}/timeentries`: timeentries of a ticket.
    pub fn timeentries(&self) -> Collection<TicketsTimeentries> {
        self.collection()
    }

    /// Convert, of a ticket: `POST /project/tickets/{parentId}/convert`.
    ///
    /// # Errors
    ///
    /// When the call fails or CWM refuses it.
    pub async fn convert(&self, body: &New<model::ConvertItem>) -> Result<model::SuccessResponse> {
        self.action(&Tickets::CONVERT).body(body).read().await
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    ByIdBillingRates::OPERATIONS,
    BillingRatesBillingRates::OPERATIONS,
    BoardsKanbanSettings::OPERATIONS,
    BoardsTeams::OPERATIONS,
    BoardsTeamsInfo::OPERATIONS,
    BoardsTeamsInfoPath::OPERATIONS,
    BoardsTeamsInfoPathCount::OPERATIONS,
    BoardsTeamsMembers::OPERATIONS,
    PhaseStatuses::OPERATIONS,
    PhaseStatusesInfo::OPERATIONS,
    PhaseStatusesUsages::OPERATIONS,
    PhaseStatusesUsagesList::OPERATIONS,
    Projects::OPERATIONS,
    ProjectsApplyTemplate::OPERATIONS,
    ProjectsContacts::OPERATIONS,
    ProjectsNotes::OPERATIONS,
    ProjectsPhases::OPERATIONS,
    ProjectsProjectRecap::OPERATIONS,
    ProjectsProjectWorkplan::OPERATIONS,
    ProjectsTeamMembers::OPERATIONS,
    ProjectTemplates::OPERATIONS,
    ProjectTemplatesCreateFromProject::OPERATIONS,
    ProjectTemplatesProjectTemplatePhases::OPERATIONS,
    ProjectTemplatesProjectTemplateTickets::OPERATIONS,
    ProjectTemplatesProjectTemplateTicketsTasks::OPERATIONS,
    ProjectTemplatesProjectTemplatePhasesPath::OPERATIONS,
    ProjectTemplatesProjectTemplateTicketsPath::OPERATIONS,
    ProjectTemplatesProjectTemplateTicketsPathTasks::OPERATIONS,
    ProjectTemplatesWorkplan::OPERATIONS,
    ProjectTypes::OPERATIONS,
    ProjectTypesInfo::OPERATIONS,
    ProjectTypesUsages::OPERATIONS,
    ProjectTypesUsagesList::OPERATIONS,
    SecurityRoles::OPERATIONS,
    SecurityRolesInfo::OPERATIONS,
    SecurityRolesSettings::OPERATIONS,
    Statuses::OPERATIONS,
    StatusesInfo::OPERATIONS,
    StatusesUsages::OPERATIONS,
    StatusesUsagesList::OPERATIONS,
    StatusIndicators::OPERATIONS,
    TicketNote::OPERATIONS,
    Tickets::OPERATIONS,
    TicketsActivities::OPERATIONS,
    TicketsAllNotes::OPERATIONS,
    TicketsConfigurations::OPERATIONS,
    TicketsDocuments::OPERATIONS,
    TicketsNotes::OPERATIONS,
    TicketsProducts::OPERATIONS,
    TicketsScheduleentries::OPERATIONS,
    TicketsTasks::OPERATIONS,
    TicketsTimeentries::OPERATIONS,
];
