// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! `/configurations`: configuration types seen with fewer rights.

use crate::api::generated_uses::*;

section! {
    /// `/configurations`: configuration types seen with fewer rights.
    Section, configurations
}

resource! {
    /// `/configurations/types`: types.
    Types: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/configurations/types/info`: short records, which need fewer rights.
    TypesInfo: model::ConfigurationTypeInfo, by_id {
        Listable LIST = get "/configurations/types/info";
        Countable COUNT = get "/configurations/types/info/count";
    } {
    }
}

resource! {
    /// `/configurations/types/{grandparentId}/questions`: questions.
    TypesQuestions: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/configurations/types/{parentId}/questions/info`: short records, which need fewer rights.
    TypesQuestionsInfo: model::ConfigurationTypeQuestionInfo, by_id {
        Listable LIST = get "/configurations/types/{parentId}/questions/info";
        Countable COUNT = get "/configurations/types/{parentId}/questions/info/count";
        Gettable GET = get "/configurations/types/{parentId}/questions/{id}/info";
    } {
    }
}

resource! {
    /// `/configurations/types/{grandparentId}/questions/{parentId}/values`: values.
    TypesQuestionsValues: crate::model::Untyped, by_page {
    } {
    }
}

resource! {
    /// `/configurations/types/{grandparentId}/questions/{parentId}/values/info`: short records, which need fewer rights.
    TypesQuestionsValuesInfo: model::ConfigurationTypeQuestionValueInfo, by_id {
        Listable LIST = get "/configurations/types/{grandparentId}/questions/{parentId}/values/info";
        Countable COUNT = get "/configurations/types/{grandparentId}/questions/{parentId}/values/info/count";
    } {
    }
}

resource! {
    /// `/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/info`: short records, which need fewer rights.
    TypesQuestionsValuesInfoPath: model::ConfigurationTypeQuestionInfo, by_id {
        Gettable GET = get "/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/info";
    } {
    }
}

impl Section {
    /// `/configurations/types`: types.
    pub fn types(&self) -> Collection<Types> {
        self.collection()
    }
}

impl Collection<Types> {
    /// `/configurations/types/info`: short records, which need fewer rights of types.
    pub fn info(&self) -> Collection<TypesInfo> {
        self.collection()
    }
}

impl Single<Types> {
    /// `/configurations/types/{grandparentId}/questions`: questions of a type.
    pub fn questions(&self) -> Collection<TypesQuestions> {
        self.collection()
    }
}

impl Collection<TypesQuestions> {
    /// `/configurations/types/{parentId}/questions/info`: short records, which need fewer rights of questions.
    pub fn info(&self) -> Collection<TypesQuestionsInfo> {
        self.collection()
    }
}

impl Single<TypesQuestions> {
    /// `/configurations/types/{parentId}/questions/{id}/info`: short records, which need fewer rights of a question.
    pub fn info(&self) -> Single<TypesQuestionsInfo> {
        self.single()
    }

    /// `/configurations/types/{grandparentId}/questions/{parentId}/values`: values of a question.
    pub fn values(&self) -> Collection<TypesQuestionsValues> {
        self.collection()
    }
}

impl Collection<TypesQuestionsValues> {
    /// `/configurations/types/{grandparentId}/questions/{parentId}/values/info`: short records, which need fewer rights of values.
    pub fn info(&self) -> Collection<TypesQuestionsValuesInfo> {
        self.collection()
    }
}

impl Single<TypesQuestionsValues> {
    /// `/configurations/types/{grandparentId}/questions/{parentId}/values/{id}/info`: short records, which need fewer rights of a value.
    pub fn info(&self) -> Single<TypesQuestionsValuesInfoPath> {
        self.single()
    }
}

/// The operations of this section, by resource.
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    TypesInfo::OPERATIONS,
    TypesQuestionsInfo::OPERATIONS,
    TypesQuestionsValuesInfo::OPERATIONS,
    TypesQuestionsValuesInfoPath::OPERATIONS,
];
